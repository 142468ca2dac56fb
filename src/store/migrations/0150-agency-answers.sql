-- Whom an issuer means by a name that the tree leaves open: asked once, remembered for its next documents. `name_key` is the name as names
-- are compared. Without a unit, a group and a list of units it is nobody whose work is followed here.
create table agency_answer (
  unit_id uuid not null references unit,
  name_key text not null,
  name text not null,
  meant_id uuid references unit,
  group_id uuid references unit_group on delete cascade,
  rule json,
  answered_on date not null,
  office_id uuid not null references office,
  primary key (unit_id, name_key),
  check (num_nonnulls(meant_id, group_id, rule) <= 1)
);

create index agency_answer_meant on agency_answer (meant_id);
create index agency_answer_group on agency_answer (group_id);
