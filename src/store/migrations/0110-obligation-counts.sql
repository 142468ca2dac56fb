-- How many obligations stand how. Lateness changes with the day, so that counts are held by last day: `pace` says whether the unit's
-- clock still runs, or on which side of the last day it was stopped. A count of zero may stand for a while.
create table obligation_count (
  unit_id uuid not null,
  plan_id uuid not null,
  assigner_id uuid not null,
  state text not null,
  due_day date not null,
  pace text not null check (pace in ('open', 'on-time', 'late')),
  total integer not null,
  primary key (unit_id, plan_id, assigner_id, state, due_day, pace)
);

create index obligation_count_plan on obligation_count (plan_id);
create index obligation_count_given on obligation_count (assigner_id, state);

-- What changed since the counts were last folded. Rows are only added here by whoever works, so that nobody waits for a counter; what is
-- counted is always the counts and these together.
create table obligation_delta (
  unit_id uuid not null,
  plan_id uuid not null,
  assigner_id uuid not null,
  state text not null,
  due_day date not null,
  pace text not null,
  total integer not null
);

create index obligation_delta_unit on obligation_delta (unit_id);

-- The same for all units of an area: what stands directly below the root, and all below it.
create table obligation_area_count (
  area_id uuid not null,
  state text not null,
  due_day date not null,
  pace text not null,
  total integer not null,
  primary key (area_id, state, due_day, pace)
);

-- In which area each unit was counted last, and for which days that holds; `valid_to` lies before all days once the tree has changed.
create table unit_area (
  unit_id uuid primary key,
  area_id uuid not null,
  valid_from date not null,
  valid_to date not null
);

comment on table obligation_count is 'transient: counted anew from obligation';
comment on table obligation_delta is 'transient: counted anew from obligation';
comment on table obligation_area_count is 'transient: counted anew from obligation';
comment on table unit_area is 'transient: made anew from unit_path';

-- The area of every unit on every day; an ended unit stays where it last stood, one that begins later is where it first will be.
create view unit_area_time as
  select unit_id, coalesce(nullif(split_part(path, '/', 3), ''), split_part(path, '/', 2))::uuid as area_id,
         case when lag(valid_from) over w is null then '-infinity' else valid_from end as valid_from,
         coalesce(lead(valid_from) over w, 'infinity') as valid_to
    from unit_path where line = 'territory' window w as (partition by unit_id order by valid_from);

create function obligation_pace(due_day date, submitted_on date) returns text immutable parallel safe language sql as $$
  select case when submitted_on is null then 'open' when submitted_on <= due_day then 'on-time' else 'late' end
$$;

create function obligation_made() returns trigger language plpgsql as $$
begin
  insert into obligation_delta (unit_id, plan_id, assigner_id, state, due_day, pace, total)
    select unit_id, plan_id, assigner_id, state, due_day, obligation_pace(due_day, submitted_on), count(*) from made group by 1, 2, 3, 4, 5, 6;
  return null;
end
$$;

create function obligation_changed() returns trigger language plpgsql as $$
begin
  insert into obligation_delta (unit_id, plan_id, assigner_id, state, due_day, pace, total)
    select unit_id, plan_id, assigner_id, state, due_day, pace, sum(one)
      from (select unit_id, plan_id, assigner_id, state, due_day, obligation_pace(due_day, submitted_on) as pace, -1 as one from former
            union all
            select unit_id, plan_id, assigner_id, state, due_day, obligation_pace(due_day, submitted_on), 1 from made) both_ways
     group by 1, 2, 3, 4, 5, 6 having sum(one) <> 0;
  return null;
end
$$;

create function obligation_gone() returns trigger language plpgsql as $$
begin
  insert into obligation_delta (unit_id, plan_id, assigner_id, state, due_day, pace, total)
    select unit_id, plan_id, assigner_id, state, due_day, obligation_pace(due_day, submitted_on), -count(*) from former group by 1, 2, 3, 4, 5, 6;
  return null;
end
$$;

create trigger obligation_count_made after insert on obligation referencing new table as made
  for each statement execute function obligation_made();
create trigger obligation_count_changed after update on obligation referencing old table as former new table as made
  for each statement execute function obligation_changed();
create trigger obligation_count_gone after delete on obligation referencing old table as former
  for each statement execute function obligation_gone();

create function unit_area_old() returns trigger language plpgsql as $$
begin
  update unit_area set valid_to = '-infinity' where unit_id in (select unit_id from former);
  return null;
end
$$;

create trigger unit_path_area after delete on unit_path referencing old table as former for each statement execute function unit_area_old();

-- Takes what changed into the counts, and units that stand in another area on `today` into that one. One at a time; who comes while
-- another is at it has nothing to do. Answers how many changes were taken in.
create function fold_obligation_counts(today date) returns bigint language plpgsql as $$
declare
  folded bigint;
begin
  if not pg_try_advisory_xact_lock(7463113) then return 0; end if;

  if exists (select from unit_area where valid_to <= today or valid_from > today) then
    with moved as (
      select a.unit_id, a.area_id as from_id, t.area_id as to_id
        from unit_area a join unit_area_time t on t.unit_id = a.unit_id and t.valid_from <= today and t.valid_to > today
       where (a.valid_to <= today or a.valid_from > today) and t.area_id <> a.area_id)
    insert into obligation_area_count as c (area_id, state, due_day, pace, total)
      select v.area_id, n.state, n.due_day, n.pace, sum(v.one * n.total)
        from moved m join obligation_count n on n.unit_id = m.unit_id cross join lateral (values (m.from_id, -1), (m.to_id, 1)) v(area_id, one)
       group by 1, 2, 3, 4
      on conflict (area_id, state, due_day, pace) do update set total = c.total + excluded.total;
    update unit_area a set area_id = t.area_id, valid_from = t.valid_from, valid_to = t.valid_to
      from unit_area_time t
     where t.unit_id = a.unit_id and t.valid_from <= today and t.valid_to > today and (a.valid_to <= today or a.valid_from > today);
  end if;

  insert into unit_area (unit_id, area_id, valid_from, valid_to)
    select unit_id, area_id, valid_from, valid_to from unit_area_time t
     where valid_from <= today and valid_to > today and exists (select from obligation_delta d where d.unit_id = t.unit_id)
    on conflict do nothing;

  with taken as (
    delete from obligation_delta d using unit_area a where a.unit_id = d.unit_id returning d.*, a.area_id),
  by_unit as (
    insert into obligation_count as c (unit_id, plan_id, assigner_id, state, due_day, pace, total)
      select unit_id, plan_id, assigner_id, state, due_day, pace, sum(total) from taken group by 1, 2, 3, 4, 5, 6 having sum(total) <> 0
      on conflict (unit_id, plan_id, assigner_id, state, due_day, pace) do update set total = c.total + excluded.total),
  by_area as (
    insert into obligation_area_count as c (area_id, state, due_day, pace, total)
      select area_id, state, due_day, pace, sum(total) from taken group by 1, 2, 3, 4 having sum(total) <> 0
      on conflict (area_id, state, due_day, pace) do update set total = c.total + excluded.total)
  select count(*) into folded from taken;
  return folded;
end
$$;

-- Counts everything anew, whatever stood there. Nobody changes an obligation meanwhile.
create function recount_obligations() returns void language plpgsql as $$
begin
  lock table obligation in share row exclusive mode;
  delete from obligation_delta;
  delete from obligation_count;
  delete from obligation_area_count;
  delete from unit_area;
  insert into obligation_delta (unit_id, plan_id, assigner_id, state, due_day, pace, total)
    select unit_id, plan_id, assigner_id, state, due_day, obligation_pace(due_day, submitted_on), count(*) from obligation group by 1, 2, 3, 4, 5, 6;
end
$$;

select recount_obligations();
