-- Whom the words of a plan mean: one unit, or a group by its rule. Words that stay open have no row here and make no obligation.
create table task_addressee (
  plan_id uuid not null,
  task_number integer not null,
  position integer not null,
  unit_id uuid references unit,
  rule json,
  primary key (plan_id, task_number, position),
  foreign key (plan_id, task_number, position) references task_agency,
  check (num_nonnulls(unit_id, rule) = 1)
);

-- What one unit owes of one task. Task, unit, part and instance name it, so that making it again makes none twice. It belongs to units;
-- lateness is worked out from the days when it is asked. A group makes a thousand rows at once: what can be worked out is not stored.
create table obligation (
  id uuid primary key default gen_random_uuid(),
  task_id uuid not null references task (id),
  plan_id uuid not null,
  unit_id uuid not null references unit,
  assigner_id uuid not null references unit,
  part text not null check (part in ('lead', 'support', 'report')),
  instance text not null,
  state text not null default 'sent' check (state in ('sent', 'received', 'accepted', 'declined', 'misdirected', 'submitted',
    'returned', 'confirmed', 'rerouted', 'withdrawn', 'superseded')),
  term text not null check (term in ('day', 'event', 'standing', 'none')),
  first_day date,
  last_day date,
  -- What the term is counted from, where no day is known.
  event text,
  extended_to date,
  submitted_on date,
  version integer not null default 0,
  due_day date not null generated always as (coalesce(extended_to, last_day, 'infinity'::date)) stored,
  unique (task_id, unit_id, part, instance),
  check ((term = 'day') = (last_day is not null)),
  check (extended_to is null or term = 'day')
);

create index obligation_inbox on obligation (unit_id, due_day, id);
create index obligation_given on obligation (assigner_id, state, due_day, id);
create index obligation_plan on obligation (plan_id, unit_id);

-- Every step for good. Steps are taken from offices.
create table obligation_step (
  obligation_id uuid not null references obligation,
  version integer not null,
  move text not null,
  from_state text not null,
  to_state text not null,
  taken_at timestamptz not null,
  office_id uuid not null references office,
  -- Why, or how far the work has come.
  words text,
  to_unit_id uuid references unit,
  primary key (obligation_id, version)
);

create table extension (
  id uuid primary key,
  obligation_id uuid not null references obligation,
  state text not null check (state in ('asked', 'countered', 'granted', 'refused', 'left', 'dropped')),
  asked_for date not null,
  offered date,
  reason text not null,
  answer text,
  asked_at timestamptz not null,
  waiting_since date not null,
  office_id uuid not null references office,
  check (state <> 'countered' or offered is not null)
);

create unique index extension_open on extension (obligation_id) where state in ('asked', 'countered');
create index extension_obligation on extension (obligation_id, asked_at);

create function step_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'steps are neither changed nor deleted';
end
$$;

create trigger obligation_step_final before update or delete on obligation_step for each row execute function step_is_final();
