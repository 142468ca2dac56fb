-- Urging (đôn đốc) as a record: what one institution writes to another about work that is overdue. Numbered by unit and year without gaps,
-- never changed, never deleted. It names institutions only; who reads it there is asked when it is read.
create table urging (
  id uuid primary key,
  seq bigint generated always as identity unique,
  unit_id uuid not null references unit,
  year integer not null,
  number integer not null check (number > 0),
  kind text not null check (kind in ('remind', 'urge', 'report-up')),
  -- The how-manieth urging about this work.
  round integer not null check (round > 0),
  to_unit_id uuid not null references unit,
  -- The unit that owes the work.
  debtor_id uuid not null references unit,
  words text not null,
  issued_at timestamptz not null,
  office_id uuid not null references office,
  unique (unit_id, year, number)
);

create index urging_sent on urging (unit_id, seq desc);
create index urging_received on urging (to_unit_id, seq desc);
create index urging_about on urging (debtor_id, seq desc);

-- As the work stood on the day of the record.
create table urging_item (
  urging_id uuid not null references urging,
  obligation_id uuid not null references obligation,
  last_day date not null,
  days_late integer not null,
  primary key (urging_id, obligation_id)
);

create index urging_item_obligation on urging_item (obligation_id);

-- When it was first opened where it was sent, and by which office.
create table urging_receipt (
  urging_id uuid primary key references urging,
  opened_at timestamptz not null,
  office_id uuid not null references office
);

create table urging_answer (
  id uuid primary key,
  urging_id uuid not null references urging,
  answered_at timestamptz not null,
  office_id uuid not null references office,
  words text not null
);

create index urging_answer_urging on urging_answer (urging_id, answered_at);

-- The last number of a unit in a year; whoever takes the next one holds it until its transaction ends.
create table urging_number (
  unit_id uuid not null references unit,
  year integer not null,
  last integer not null,
  primary key (unit_id, year)
);

create function urging_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'what was written to an institution is neither changed nor deleted';
end
$$;

create trigger urging_final before update or delete on urging for each row execute function urging_is_final();
create trigger urging_item_final before update or delete on urging_item for each row execute function urging_is_final();
create trigger urging_receipt_final before update or delete on urging_receipt for each row execute function urging_is_final();
create trigger urging_answer_final before update or delete on urging_answer for each row execute function urging_is_final();
