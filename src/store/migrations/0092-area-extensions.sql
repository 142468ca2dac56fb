-- One act that extends the terms of a whole area: which units, which plans, what was due when, until when, and on what legal basis.
create table area_extension (
  id uuid primary key,
  seq bigint generated always as identity unique,
  unit_id uuid not null references unit,
  rule json not null,
  plan_ids uuid[] not null,
  due_from date not null,
  due_to date not null,
  until date,
  days integer check (days between 1 and 3660),
  basis text not null,
  basis_day date not null,
  total integer not null,
  made_at timestamptz not null,
  office_id uuid not null references office,
  undone_at timestamptz,
  undone_office_id uuid references office,
  undone_why text,
  check (num_nonnulls(until, days) = 1),
  check (num_nonnulls(undone_at, undone_office_id, undone_why) in (0, 3))
);

create index area_extension_unit on area_extension (unit_id, seq);

-- What it did to each obligation, so that it can be undone while nothing rests on it. The term of the plan stays in the obligation.
create table area_extension_line (
  act_id uuid not null references area_extension,
  obligation_id uuid not null references obligation,
  former_day date,
  extended_to date not null,
  primary key (act_id, obligation_id)
);

create index area_extension_line_obligation on area_extension_line (obligation_id);
