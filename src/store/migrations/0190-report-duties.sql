-- What a report fulfils: the duty of a plan, or several where one unit took the place of others. A duty has one report at most.
create table report_duty (
  obligation_id uuid primary key references obligation,
  report_id uuid not null references report
);

create index report_duty_report on report_duty (report_id);

-- For which time of a duty that recurs a cycle was opened; for each time one at most.
alter table report_cycle add column instance text;
create unique index report_cycle_instance on report_cycle (task_id, instance) where instance is not null;

-- How the cycles of a plan's duty open by themselves: it begins when the plan is published, with what the review accepted, and goes on as the
-- last cycle was opened by hand.
create table report_regime (
  task_id uuid primary key references task (id),
  -- Whom the plan names to gather; else who published it.
  unit_id uuid not null references unit,
  office_id uuid not null references office,
  -- Null: an outline that is made with the first cycle.
  template_id uuid references report_template,
  title text not null,
  -- Closing, days of sending and what holds for late ones; null: the plan's own day.
  rules json,
  -- Who is asked beside those who owe.
  asked json not null default '[]',
  is_on boolean not null,
  set_at timestamptz not null
);
