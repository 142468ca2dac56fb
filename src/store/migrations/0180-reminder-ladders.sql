-- How organisations are reminded. Each change is a row for good; the last one holds, and one without settings hands it back to the unit above.
create table reminder_ladder (
  unit_id uuid not null references unit,
  version integer not null,
  settings json,
  set_at timestamptz not null,
  office_id uuid not null references office,
  primary key (unit_id, version)
);

create trigger reminder_ladder_final before update or delete on reminder_ladder for each row execute function step_is_final();

-- A day begins anew at each hour that some organisation has its digest.
alter table chore_day add column hour integer not null default 7;
alter table chore_day drop constraint chore_day_pkey;
alter table chore_day add primary key (day, hour);
