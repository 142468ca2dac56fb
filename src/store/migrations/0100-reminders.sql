-- What a unit was told of an obligation: once for each rung of the ladder and each day that the rung is counted from. Who reads it, and
-- whether it goes by mail, is asked when it is shown or sent.
create table notice (
  id uuid primary key default gen_random_uuid(),
  seq bigint generated always as identity unique,
  unit_id uuid not null references unit,
  obligation_id uuid not null references obligation,
  rung text not null,
  counted_from date not null,
  day date not null,
  unique (unit_id, obligation_id, rung, counted_from)
);

create index notice_unit on notice (unit_id, seq desc);
create index notice_obligation on notice (obligation_id);

-- An office has seen it, or need not: it has just acted on the very thing.
create table notice_reading (
  notice_id uuid not null references notice on delete cascade,
  office_id uuid not null references office,
  read_at timestamptz not null,
  primary key (office_id, notice_id)
);

-- One mail a day at most, whoever sends and however often: the key says so.
create table digest (
  office_id uuid not null references office,
  day date not null,
  made_at timestamptz not null,
  notices integer not null,
  mails integer not null,
  primary key (office_id, day)
);

-- Offices that want no mail; they see their notices in the page.
create table digest_refusal (
  office_id uuid primary key references office,
  since timestamptz not null
);

-- Days whose work has been handed to the job queue.
create table chore_day (
  day date primary key,
  begun_at timestamptz not null
);

comment on table chore_day is 'transient: days whose chores were begun; beginning one again does nothing twice';
