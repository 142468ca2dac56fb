-- Tasks of several documents that order the same work, as somebody of their unit said: those of one `work_id`, of each plan at most one.
-- Nothing is merged: every document keeps its obligations. An amended plan has its place beside that of the former one.
create table same_work (
  task_id uuid primary key references task (id),
  plan_id uuid not null references plan,
  work_id uuid not null,
  made_at timestamptz not null,
  office_id uuid not null references office,
  unique (work_id, plan_id)
);

-- Looked alike and is not, as somebody said, so that it is not asked again.
create table not_same_work (
  task_id uuid not null references task (id),
  other_id uuid not null references task (id),
  made_at timestamptz not null,
  office_id uuid not null references office,
  primary key (task_id, other_id),
  check (task_id < other_id)
);

create index not_same_work_other on not_same_work (other_id);

-- What a unit owes by one document and by another for the same work: in the same part, at the same time of a rhythm, or once in each.
create view obligation_twin as
  select o.id as obligation_id, x.id as twin_id
    from obligation o
    join same_work s on s.task_id = o.task_id
    join same_work r on r.work_id = s.work_id and r.task_id <> s.task_id
    join obligation x on x.task_id = r.task_id and x.unit_id = o.unit_id and x.part = o.part
   where o.state not in ('rerouted', 'withdrawn', 'superseded') and x.state not in ('rerouted', 'withdrawn', 'superseded')
     and (o.instance = x.instance
       or ((o.first_day is null or o.instance like 'period %') and (x.first_day is null or x.instance like 'period %')
         and not exists (select from obligation y where (y.task_id, y.unit_id, y.part) = (o.task_id, o.unit_id, o.part) and y.id <> o.id
                           and y.state not in ('rerouted', 'withdrawn', 'superseded'))
         and not exists (select from obligation y where (y.task_id, y.unit_id, y.part) = (x.task_id, x.unit_id, x.part) and y.id <> x.id
                           and y.state not in ('rerouted', 'withdrawn', 'superseded'))));

-- A step that was told once, with the obligation of another document.
alter table obligation_step add column told_with uuid references obligation;
