-- A post of a unit. Work, history and permission belong to it, whoever holds it. Numbers tell several of a kind in one unit apart.
create table office (
  id uuid primary key,
  seq bigint generated always as identity unique,
  unit_id uuid not null references unit,
  post text not null check (post in ('administrator', 'approver', 'main-focal-point', 'alternate-focal-point', 'reader')),
  number integer not null default 1 check (number > 0),
  unique (unit_id, post, number)
);

-- Who holds an office, from a day until before another.
create table office_holding (
  id uuid primary key,
  office_id uuid not null references office,
  account_id uuid not null references account,
  held_from date not null,
  held_to date not null default 'infinity',
  check (held_from < held_to)
);

create index office_holding_office on office_holding (office_id, held_from);
create index office_holding_account on office_holding (account_id, held_from);

-- Who stands in for the holder; always for a time. The holder goes on holding it.
create table office_delegation (
  id uuid primary key,
  office_id uuid not null references office,
  account_id uuid not null references account,
  valid_from date not null,
  valid_to date not null check (valid_to < 'infinity'),
  reason text not null,
  check (valid_from < valid_to)
);

create index office_delegation_office on office_delegation (office_id, valid_from);
create index office_delegation_account on office_delegation (account_id, valid_from);

-- One holder at a time where work would otherwise lie with nobody, and nobody twice. Changes of one office come one after the other.
create function office_holding_check() returns trigger language plpgsql as $$
declare
  single boolean;
begin
  select post in ('approver', 'main-focal-point', 'alternate-focal-point') into single from office where id = new.office_id for update;
  if exists (select from office_holding h
              where h.office_id = new.office_id and h.id <> new.id and (single or h.account_id = new.account_id)
                and h.held_from < new.held_to and new.held_from < h.held_to) then
    raise exception 'the office is held on these days' using errcode = 'exclusion_violation', constraint = 'office_holding_single';
  end if;
  return new;
end
$$;

create trigger office_holding_single before insert or update on office_holding for each row execute function office_holding_check();

-- The office that a session acts from; null for the first that the account holds.
alter table session add column office_id uuid references office on delete set null;

-- Accounts that are there already keep what they could do, as offices of one unit: the tree's root, or one that is made here.
do $$
declare
  root uuid;
  act uuid := gen_random_uuid();
begin
  if not exists (select from account) then return; end if;
  select v.unit_id into root from unit_version v join unit u on u.id = v.unit_id where v.parent_id is null order by u.seq limit 1;
  if root is null then
    root := gen_random_uuid();
    insert into unit_act (id, kind, day, basis, recorded_at) values (act, 'created', '2025-07-01', '', now());
    insert into unit (id, code) values (root, 'GOC');
    insert into unit_version (unit_id, valid_from, name, kind, keys, search, act_id)
      values (root, '2025-07-01', 'Đơn vị chủ quản', 'other', array['đơn vị chủ quản'], 'don vi chu quan goc', act);
    set constraints all immediate;
    set constraints all deferred;
  end if;
  -- The first clerk is the main focal point, those after it are alternates. Many may administer and read.
  create temporary table placed on commit drop as
    select id as account_id, created_at,
           case role when 'administrator' then 'administrator' when 'viewer' then 'reader'
                     else case when n = 1 then 'main-focal-point' else 'alternate-focal-point' end end as post,
           case when role = 'clerk' and n > 1 then n - 1 else 1 end as number
      from (select a.*, row_number() over (partition by role order by created_at, id) as n from account a) ranked;
  insert into office (id, unit_id, post, number)
    select gen_random_uuid(), root, post, number from (select distinct post, number from placed order by post, number) p;
  insert into office_holding (id, office_id, account_id, held_from)
    select gen_random_uuid(), o.id, p.account_id, (p.created_at at time zone 'UTC' + interval '7 hours')::date
      from placed p join office o on o.unit_id = root and o.post = p.post and o.number = p.number;
end
$$;

alter table account drop column role;

-- What a unit is called on a day; an ended one, what it was called last.
create function unit_name(unit uuid, day date) returns text stable language sql as $$
  select name from unit_version where unit_id = unit and valid_from <= day order by valid_from desc limit 1
$$;
