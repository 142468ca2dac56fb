-- Plans that carry out higher ones, as somebody of the lower one's unit said: `carries-out`, or `not-carried`, so that it is not proposed
-- again. An amended plan has the links of the former one besides; what counts are links between plans in force.
create table plan_link (
  lower_plan_id uuid not null references plan,
  higher_plan_id uuid not null references plan,
  answer text not null check (answer in ('carries-out', 'not-carried')),
  made_at timestamptz not null,
  office_id uuid not null references office,
  primary key (lower_plan_id, higher_plan_id),
  check (lower_plan_id <> higher_plan_id)
);

create index plan_link_higher on plan_link (higher_plan_id);

-- Many to many, within the plans that are linked.
create table task_link (
  lower_task_id uuid not null references task (id),
  higher_task_id uuid not null references task (id),
  lower_plan_id uuid not null,
  higher_plan_id uuid not null,
  made_at timestamptz not null,
  office_id uuid not null references office,
  primary key (lower_task_id, higher_task_id),
  foreign key (lower_plan_id, higher_plan_id) references plan_link on delete cascade
);

create index task_link_higher on task_link (higher_task_id);
create index task_link_plans on task_link (lower_plan_id, higher_plan_id);
create index task_link_higher_plan on task_link (higher_plan_id);

-- A higher task that is not the unit's own, and why.
create table task_set_aside (
  unit_id uuid not null references unit,
  higher_task_id uuid not null references task (id),
  higher_plan_id uuid not null references plan,
  reason text not null check (reason <> ''),
  made_at timestamptz not null,
  office_id uuid not null references office,
  primary key (unit_id, higher_task_id)
);

create index task_set_aside_plan on task_set_aside (higher_plan_id);

-- Citations are looked up by number.
create index plan_cited on plan (ltrim(number, '0'));
