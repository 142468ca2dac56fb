-- A document that is a new version of another one: its review begins with what was done in the former one (`base`), which is closed from
-- then on, so that the base does not change any more. A document has one next version and one former one.
create table amendment (
  document_id uuid primary key references document on delete cascade,
  former_id uuid not null unique references document,
  base json not null,
  check (document_id <> former_id)
);

-- A plan that takes the place of a former one, and the tasks that go on under new words.
alter table plan add column amends_id uuid unique references plan;
alter table task add column continues_id uuid references task (id);
create index task_continues on task (continues_id) where continues_id is not null;
