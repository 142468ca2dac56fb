-- Institutions. A unit is an identity with a stable code; what it is called, what it is and to whom it answers are versions with days,
-- so that every day has its own tree and old work stays with the unit that did it. Days end before `valid_to`.
create table unit (
  id uuid primary key,
  seq bigint generated always as identity unique,
  code text not null unique check (code <> ''),
  -- Kept by `unit_settle`.
  born date not null default '-infinity',
  ended date not null default 'infinity'
);

-- What the law or a decision did on a day; one act may touch thousands of units.
create table unit_act (
  id uuid primary key,
  seq bigint generated always as identity unique,
  kind text not null check (kind in ('created', 'renamed', 'merged', 'split', 'moved', 'kind-changed', 'ended')),
  day date not null,
  basis text not null,
  recorded_at timestamptz not null
);

-- `parent_id` is the line of territory, `sector_id` that of the branch (ngành dọc). `keys` are the names to resolve by, with diacritics;
-- `search` is for people who look. `closed_by` is the act that ended the version.
create table unit_version (
  unit_id uuid not null references unit on delete cascade,
  valid_from date not null,
  valid_to date not null default 'infinity',
  name text not null check (name <> ''),
  kind text not null,
  parent_id uuid references unit deferrable initially deferred,
  sector_id uuid references unit deferrable initially deferred,
  aliases text[] not null default '{}',
  keys text[] not null,
  search text not null,
  act_id uuid not null references unit_act,
  closed_by uuid references unit_act,
  primary key (unit_id, valid_from),
  check (valid_from < valid_to),
  check (parent_id is distinct from unit_id and sector_id is distinct from unit_id)
);

create index unit_version_parent on unit_version (parent_id);
create index unit_version_sector on unit_version (sector_id);
create index unit_version_act on unit_version (act_id);
create index unit_version_closed on unit_version (closed_by);
create index unit_version_keys on unit_version using gin (keys);

create table unit_succession (
  act_id uuid not null references unit_act,
  from_id uuid not null references unit on delete cascade,
  to_id uuid not null references unit on delete cascade,
  primary key (act_id, from_id, to_id),
  check (from_id <> to_id)
);

create index unit_succession_from on unit_succession (from_id);
create index unit_succession_to on unit_succession (to_id);

-- Names that went out of use before the tree began, and the unit that took them in: communes and provinces before July 2025.
create table unit_former (
  unit_id uuid not null references unit on delete cascade,
  position integer not null,
  code text,
  name text not null,
  -- Where it lay: district and province, as they were called.
  place text not null,
  until date not null,
  keys text[] not null,
  search text not null,
  primary key (unit_id, position)
);

create index unit_former_keys on unit_former using gin (keys);

-- A group is a rule, never a list that grows old: who belongs to it is asked for a day.
create table unit_group (
  id uuid primary key,
  seq bigint generated always as identity unique,
  name text not null check (name <> ''),
  rule json not null,
  search text not null
);

-- From the root to the unit along each line: `/root/…/unit/`. "All below" is a test of the beginning. Kept by `unit_settle` alone.
create table unit_path (
  unit_id uuid not null references unit on delete cascade,
  line text not null check (line in ('territory', 'sector')),
  valid_from date not null,
  valid_to date not null,
  path text collate "C" not null,
  primary key (unit_id, line, valid_from)
);

create index unit_path_below on unit_path (line, path);

-- Who stands above whom, and when. In the line of the branch a body's own parts stay with it; a territory passes no branch on.
create view unit_up as
  select unit_id, 'territory' as line, parent_id as up_id, valid_from, valid_to from unit_version
  union all
  select unit_id, 'sector', sector_id, valid_from, valid_to from unit_version where sector_id is not null
  union all
  select unit_id, 'sector', null, valid_from, valid_to from unit_version where sector_id is null and parent_id is null
  union all
  select v.unit_id, 'sector', v.parent_id, greatest(v.valid_from, p.valid_from), least(v.valid_to, p.valid_to)
    from unit_version v join unit_version p on p.unit_id = v.parent_id and p.valid_from < v.valid_to and v.valid_from < p.valid_to
   where v.sector_id is null and p.kind not in ('government', 'province', 'city', 'commune', 'ward', 'special-zone')
  union all
  select v.unit_id, 'sector', null, greatest(v.valid_from, p.valid_from), least(v.valid_to, p.valid_to)
    from unit_version v join unit_version p on p.unit_id = v.parent_id and p.valid_from < v.valid_to and v.valid_from < p.valid_to
   where v.sector_id is null and p.kind in ('government', 'province', 'city', 'commune', 'ward', 'special-zone');

-- Units that this transaction has changed; empty outside of one.
create table unit_unsettled (unit_id uuid primary key);

-- Two changes of the tree come one after the other: together they could make a circle that neither sees.
create function unit_lock() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(7463112);
  return null;
end
$$;

create function unit_note() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'unit' then
    insert into unit_unsettled select distinct id from changed on conflict do nothing;
  else
    insert into unit_unsettled select distinct unit_id from changed on conflict do nothing;
  end if;
  return null;
end
$$;

create trigger unit_lock before insert on unit for each statement execute function unit_lock();
create trigger unit_version_lock before insert or update or delete on unit_version for each statement execute function unit_lock();
create trigger unit_made after insert on unit referencing new table as changed for each statement execute function unit_note();
create trigger unit_version_made after insert on unit_version referencing new table as changed for each statement execute function unit_note();
create trigger unit_version_changed after update on unit_version referencing new table as changed for each statement execute function unit_note();
create trigger unit_version_gone after delete on unit_version referencing old table as changed for each statement execute function unit_note();

-- Once per transaction, at its end: the paths of all that changed and of all below, and with them the laws of the tree. Who stands in a
-- circle, or lives on when the one above has ended, has days without a path.
create function unit_settle() returns trigger language plpgsql as $$
declare
  wrong record;
begin
  if not exists (select from unit_unsettled) then return null; end if;

  insert into unit_unsettled
    with recursive below(id) as (
      select unit_id from unit_unsettled
      union
      select v.unit_id from below b cross join lateral
        (select unit_id from unit_version where parent_id = b.id union all select unit_id from unit_version where sector_id = b.id) v
    ) select id from below on conflict do nothing;
  delete from unit_unsettled x where not exists (select from unit u where u.id = x.unit_id);

  select u.code into wrong from unit u join unit_unsettled x on x.unit_id = u.id
   where (select count(*) from unnest(
            (select range_agg(daterange(v.valid_from, v.valid_to)) from unit_version v where v.unit_id = u.id))) is distinct from 1
   limit 1;
  if found then
    raise exception 'unit % has days without a version', wrong.code using errcode = 'check_violation', constraint = 'unit_version_gap';
  end if;

  select u.code into wrong from unit_unsettled x join unit u on u.id = x.unit_id
    join unit_version a on a.unit_id = u.id join unit_version b on b.unit_id = u.id and b.valid_from > a.valid_from
   where b.valid_from < a.valid_to limit 1;
  if found then
    raise exception 'unit % has two versions on one day', wrong.code using errcode = 'check_violation', constraint = 'unit_version_overlap';
  end if;

  delete from unit_path p using unit_unsettled x where p.unit_id = x.unit_id;
  insert into unit_path (unit_id, line, valid_from, valid_to, path)
    with recursive walk(unit_id, line, valid_from, valid_to, path) as (
      select u.unit_id, u.line, greatest(u.valid_from, p.valid_from), least(u.valid_to, p.valid_to), coalesce(p.path, '/') || u.unit_id || '/'
        from unit_up u join unit_unsettled x on x.unit_id = u.unit_id
        left join unit_path p on p.unit_id = u.up_id and p.line = u.line and p.valid_from < u.valid_to and u.valid_from < p.valid_to
       where u.up_id is null or (p.path is not null and not exists (select from unit_unsettled y where y.unit_id = u.up_id))
      union all
      select u.unit_id, u.line, greatest(u.valid_from, w.valid_from), least(u.valid_to, w.valid_to), w.path || u.unit_id || '/'
        from walk w join unit_up u on u.up_id = w.unit_id and u.line = w.line and u.valid_from < w.valid_to and w.valid_from < u.valid_to
        join unit_unsettled x on x.unit_id = u.unit_id
    ) select * from walk;

  select u.code into wrong from unit u join unit_unsettled x on x.unit_id = u.id cross join (values ('territory'), ('sector')) l(line)
   where (select range_agg(daterange(p.valid_from, p.valid_to)) from unit_path p where p.unit_id = u.id and p.line = l.line)
         is distinct from (select range_agg(daterange(v.valid_from, v.valid_to)) from unit_version v where v.unit_id = u.id)
   limit 1;
  if found then
    raise exception 'unit % stands in a circle or outlives the unit above it', wrong.code
      using errcode = 'check_violation', constraint = 'unit_path_whole';
  end if;

  update unit u set born = s.born, ended = s.ended
    from (select v.unit_id, min(v.valid_from) as born, max(v.valid_to) as ended
            from unit_version v join unit_unsettled x on x.unit_id = v.unit_id group by 1) s
   where u.id = s.unit_id and (u.born, u.ended) is distinct from (s.born, s.ended);
  delete from unit_unsettled;
  return null;
end
$$;

create constraint trigger unit_settle after insert on unit_unsettled deferrable initially deferred for each row execute function unit_settle();

do $$
begin
  create index unit_version_search on unit_version using gin (search gin_trgm_ops);
  create index unit_former_search on unit_former using gin (search gin_trgm_ops);
exception when undefined_object then
  raise notice 'no trigram index: %', sqlerrm;
end
$$;
