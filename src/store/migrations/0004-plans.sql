create table plan (
  id uuid primary key,
  seq bigint generated always as identity unique,
  document_id uuid not null unique references document,
  number text,
  symbol text,
  type text,
  date text,
  issuer text,
  subject text,
  place text,
  period_start text,
  period_end text,
  has_period boolean not null,
  search text not null,
  published_at timestamptz not null,
  published_by uuid not null references account,
  tasks integer not null,
  reports integer not null,
  agencies integer not null
);

-- Work is given to institutions: no column here or below names a person.
create table task (
  plan_id uuid not null references plan,
  number integer not null,
  id uuid not null unique,
  item_id text not null,
  kind text not null check (kind in ('task', 'report')),
  path text[] not null,
  text text not null,
  product text,
  quantities json not null,
  span_start integer not null,
  span_end integer not null,
  source text not null,
  search text not null,
  primary key (plan_id, number)
);

-- `to`: who receives a report. A span is null where a person typed the name.
create table task_agency (
  plan_id uuid not null,
  task_number integer not null,
  position integer not null,
  part text not null check (part in ('lead', 'support', 'to')),
  name text not null,
  kind text not null check (kind in ('one', 'group')),
  search text not null,
  span_start integer,
  span_end integer,
  primary key (plan_id, task_number, position),
  foreign key (plan_id, task_number) references task
);

create index task_agency_name on task_agency (plan_id, name, part);

create table task_due (
  plan_id uuid not null,
  task_number integer not null,
  position integer not null,
  kind text not null check (kind in ('date', 'period', 'recurring', 'standing', 'relative')),
  date date,
  bound text check (bound in ('before', 'by')),
  start_date date,
  end_date date,
  every text check (every in ('day', 'week', 'month', 'quarter', 'half-year', 'year')),
  day integer,
  month integer,
  amount double precision,
  unit text,
  counted_from text,
  span_start integer,
  span_end integer,
  primary key (plan_id, task_number, position),
  foreign key (plan_id, task_number) references task,
  check ((kind = 'date') = (date is not null and bound is not null)),
  check ((kind = 'period') = (start_date is not null and end_date is not null)),
  check ((kind = 'recurring') = (every is not null)),
  check ((kind = 'relative') = (counted_from is not null))
);

create index task_due_kind on task_due (plan_id, kind);
