-- One unit lets another do named rights for its work, until a day: for `unit_id`, by the offices of `to_unit_id`. Nothing of it is handed on.
create table lending (
  id uuid primary key,
  seq bigint generated always as identity unique,
  unit_id uuid not null references unit,
  to_unit_id uuid not null references unit,
  rights text[] not null check (cardinality(rights) > 0 and rights <@ array['work', 'assign', 'confirm', 'consolidate']),
  valid_from date not null,
  -- The first day on which it no longer holds.
  valid_to date not null check (valid_to < 'infinity'),
  -- A backup: only what has waited so many working days to be confirmed. Null where it holds at once.
  after_days integer check (after_days between 1 and 60),
  reason text not null check (reason <> ''),
  made_at timestamptz not null,
  office_id uuid not null references office,
  ended_at timestamptz,
  ended_office_id uuid references office,
  check (unit_id <> to_unit_id),
  check (valid_from < valid_to),
  check (after_days is null or rights = array['confirm']),
  check ((ended_at is null) = (ended_office_id is null))
);

create index lending_to on lending (to_unit_id, valid_to);
create index lending_unit on lending (unit_id, seq desc);

-- The lending that a session acts under; null where it acts for the own unit.
alter table session add column lending_id uuid references lending on delete set null;

-- For which unit the office took the step, where it took it under a lending.
alter table obligation_step add column for_unit_id uuid references unit;
