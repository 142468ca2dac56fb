-- What units are asked for. A version stays as it is: cycles use the one that held when they were opened.
create table report_template (
  id uuid primary key,
  seq bigint not null generated always as identity unique,
  unit_id uuid not null references unit,
  sharing text not null default 'internal' check (sharing in ('internal', 'shared', 'open')),
  title text not null,
  version integer not null,
  search text not null
);

create index report_template_unit on report_template (unit_id, seq);

create table report_template_version (
  template_id uuid not null references report_template,
  version integer not null,
  content json not null,
  saved_at timestamptz not null,
  office_id uuid not null references office,
  primary key (template_id, version)
);

-- One period of a regime, with its days worked out.
create table report_cycle (
  id uuid primary key,
  seq bigint not null generated always as identity unique,
  unit_id uuid not null references unit,
  template_id uuid not null,
  template_version integer not null,
  title text not null,
  kind text not null check (kind in ('week', 'month', 'quarter', 'half-year', 'nine-months', 'year', 'once')),
  period_start date not null,
  period_end date not null,
  data_start date not null,
  data_end date not null,
  -- The rules that the days came from, so that the next cycle begins with them.
  timing json not null,
  late_rule text not null check (late_rule in ('open', 'window')),
  opened_at timestamptz not null,
  office_id uuid not null references office,
  -- The report duty of a plan that it was opened from.
  task_id uuid references task (id),
  search text not null,
  foreign key (template_id, template_version) references report_template_version,
  check (period_start <= period_end and data_start <= data_end)
);

create index report_cycle_unit on report_cycle (unit_id, seq);
create index report_cycle_template on report_cycle (template_id, period_end);
create index report_cycle_task on report_cycle (task_id) where task_id is not null;

-- Who is expected, frozen at the opening with the name that the unit had, and what became of the report. Lateness is worked out.
create table report (
  id uuid primary key default gen_random_uuid(),
  cycle_id uuid not null references report_cycle,
  unit_id uuid not null references unit,
  unit_name text not null,
  reports_to uuid references unit,
  level integer not null check (level >= 0),
  due_on date not null,
  state text not null default 'draft' check (state in ('draft', 'submitted', 'approved', 'accepted', 'returned')),
  answer text not null default 'report' check (answer in ('report', 'nil', 'excused')),
  excuse text not null default '',
  marks json not null default '[]',
  submitted_on date,
  was_approved boolean not null default false,
  changes_after_approval integer not null default 0,
  -- What is being written; of a place that others report to, its own words only.
  content json not null default '{"figures":{},"texts":{}}',
  -- Where figures came from that were not typed in.
  origins json not null default '{}',
  version integer not null default 0,
  -- Names the last change, so that sending it again changes nothing.
  last_key uuid,
  -- The version that was signed last; its figures and passages are those below.
  in_force integer,
  -- The name, folded.
  search text not null,
  unique (cycle_id, unit_id)
);

create index report_unit on report (unit_id, due_on desc, id);
create index report_above on report (cycle_id, reports_to, unit_id);

create table report_step (
  report_id uuid not null references report,
  version integer not null,
  move text not null,
  from_state text not null,
  to_state text not null,
  taken_at timestamptz not null,
  office_id uuid not null references office,
  -- Reason, marks, or the gaps that were known when it was signed.
  about json,
  primary key (report_id, version)
);

create trigger report_step_final before update or delete on report_step for each row execute function step_is_final();

-- What was handed in, for good. `taken`: of a consolidation, the version of every report that is in it.
create table report_version (
  report_id uuid not null references report,
  version integer not null,
  answer text not null,
  content json not null,
  tallies json not null,
  passages json not null,
  taken json not null,
  made_at timestamptz not null,
  primary key (report_id, version)
);

create trigger report_version_final before update or delete on report_version for each row execute function step_is_final();

-- The offices and accounts that wrote, so that nobody signs or takes their own work.
create table report_writer (
  report_id uuid not null references report,
  office_id uuid not null references office,
  made_by uuid not null references account,
  primary key (report_id, office_id, made_by)
);

-- The figures in force, as tallies: what consolidations add up.
create table report_figure (
  report_id uuid not null references report,
  cell text not null,
  sum numeric not null,
  count integer not null,
  last_value numeric not null,
  last_at text not null,
  last_unit uuid not null,
  primary key (report_id, cell)
);

create table report_passage (
  report_id uuid not null references report,
  section text not null,
  position integer not null,
  text text not null,
  sources json not null,
  primary key (report_id, section, position)
);

create table late_window (
  id uuid primary key,
  report_id uuid not null references report,
  state text not null check (state in ('asked', 'granted', 'refused')),
  until date not null,
  reason text not null,
  answer text,
  asked_at timestamptz not null,
  office_id uuid not null references office
);

create unique index late_window_open on late_window (report_id) where state = 'asked';
create index late_window_report on late_window (report_id, asked_at);
