-- How far a unit says it has come, with the step that says so (`progress`, `submit`); the words stand in the step. `despite`: why it was
-- handed in although parts of it were open.
create table progress_entry (
  obligation_id uuid not null,
  version integer not null,
  made_on date not null,
  percent integer check (percent between 0 and 100),
  despite text,
  primary key (obligation_id, version),
  foreign key (obligation_id, version) references obligation_step
);

-- By unit of measure, which names a target within its task. `reached` is the total after this step: the last one before a day is what
-- had been done by that day.
create table progress_amount (
  obligation_id uuid not null,
  version integer not null,
  unit text not null,
  reckoning text not null check (reckoning in ('total', 'addition')),
  n double precision not null check (n >= 0),
  reached double precision not null check (reached >= 0),
  primary key (obligation_id, version, unit),
  foreign key (obligation_id, version) references progress_entry
);

create trigger progress_entry_final before update or delete on progress_entry for each row execute function step_is_final();
create trigger progress_amount_final before update or delete on progress_amount for each row execute function step_is_final();

-- What stands in the way, and the unit that is asked to answer: the one that assigned, or one above.
create table difficulty (
  id uuid primary key,
  obligation_id uuid not null references obligation,
  state text not null check (state in ('raised', 'answered', 'settled', 'withdrawn')),
  words text not null,
  addressee_id uuid not null references unit,
  raised_at timestamptz not null,
  waiting_since date not null,
  version integer not null
);

create index difficulty_obligation on difficulty (obligation_id, raised_at);
create index difficulty_waiting on difficulty (addressee_id, waiting_since) where state = 'raised';

create table difficulty_step (
  difficulty_id uuid not null references difficulty,
  version integer not null,
  move text not null,
  to_state text not null,
  taken_at timestamptz not null,
  office_id uuid not null references office,
  words text,
  to_unit_id uuid references unit,
  primary key (difficulty_id, version)
);

create trigger difficulty_step_final before update or delete on difficulty_step for each row execute function step_is_final();

-- What shows that work was done. What is removed keeps its line and its checksum; its bytes go with the last reference to them.
-- `found`: kinds of personal data in its words or name, seen and confirmed by who added it; `unread`: nobody but a person can tell.
create table evidence (
  id uuid primary key,
  seq bigint generated always as identity unique,
  obligation_id uuid not null references obligation,
  kind text not null check (kind in ('file', 'link', 'document')),
  sharing text not null check (sharing in ('internal', 'shared', 'open')),
  note text,
  file bytea references stored_file,
  checksum bytea check (octet_length(checksum) = 32),
  file_name text,
  format text,
  size bigint,
  url text,
  document_number text,
  document_day date,
  found text[] not null,
  unread boolean not null,
  added_at timestamptz not null,
  added_office_id uuid not null references office,
  removed_at timestamptz,
  removed_office_id uuid references office,
  removed_why text,
  check ((kind = 'file') = (checksum is not null and file_name is not null and format is not null and size is not null)),
  check ((kind = 'link') = (url is not null)),
  check ((kind = 'document') = (document_number is not null)),
  check (num_nonnulls(removed_at, removed_office_id, removed_why) in (0, 3)),
  check (file is null or removed_at is null)
);

create index evidence_obligation on evidence (obligation_id, seq);
create index evidence_file on evidence (file) where file is not null;

-- What the one who assigned ticked when it judged: the product and the numbers of the task.
create table criterion_check (
  obligation_id uuid not null,
  version integer not null,
  position integer not null,
  text text not null,
  met boolean not null,
  primary key (obligation_id, version, position),
  foreign key (obligation_id, version) references obligation_step
);

create trigger criterion_check_final before update or delete on criterion_check for each row execute function step_is_final();

-- A unit splits what it owes into parts for its own units. A part is a task of its own, behind those of the plan and with the plan's words
-- as its source; whoever owes it owes it to the unit that split. The plan's own tasks came from no obligation.
alter table obligation add column parent_id uuid references obligation;
alter table task add column split_from uuid references obligation;
create index obligation_parent on obligation (parent_id) where parent_id is not null;
create index task_split on task (split_from) where split_from is not null;
-- Numbers of parts begin behind those of any plan.
create sequence task_part_number as integer minvalue 1000000;
