-- Every event is a link of a chain: its hash covers its own fields and the hash of the event before it, so that a row that is removed,
-- changed, inserted or moved breaks the chain at its place. One chain would make all writers wait for each other; there are 64 lanes,
-- each a chain of its own that goes on from day to day. A transaction takes any lane that is free and keeps it to its end.
drop trigger audit_event_final on audit_event;

alter table audit_event
  add column unit text,
  add column office text,
  add column form smallint,
  add column day date,
  add column lane smallint,
  add column seq bigint,
  add column previous bytea,
  add column hash bytea;

-- `day`, `seq` and `hash` are those of the last event of the lane; nothing is written before that day any more.
create table audit_lane (
  lane smallint primary key,
  day date not null,
  seq bigint not null,
  hash bytea not null
) with (fillfactor = 10);

insert into audit_lane select n, date '1970-01-01', 0, '' from generate_series(0, 63) n;

-- What all lanes stood at when a day was over: `heads` is [[lane, seq, hash], …] of the lanes in use. Seals are chained like events.
create table audit_seal (
  day date primary key,
  sealed_at timestamptz not null,
  heads json not null,
  previous bytea not null,
  hash bytea not null
);

-- The days of the chain are those of Viet Nam.
create function audit_day(at timestamptz) returns date immutable parallel safe language sql as $$
  select (at at time zone 'UTC' + interval '7 hours')::date
$$;

-- Form 1: a JSON array as the database writes it. A later form gets a number of its own and leaves the rows before it as they are.
create function audit_hash(event audit_event) returns bytea stable parallel safe language sql as $$
  select sha256(convert_to(json_build_array(
    event.form, event.lane, event.seq, to_char(event.day, 'YYYY-MM-DD'), event.id,
    to_char(event.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), event.account_id, event.username, event.unit, event.office,
    event.action, event.subject, event.about, encode(event.previous, 'hex'))::text, 'UTF8'))
$$;

-- Makes a new row the next link of a free lane. A setting of the transaction, `lane day seq hash`, keeps what the lane stands at, so
-- that a thousand events of one transaction change the lane's row once a statement. A clock that is ahead moves the chain by one day
-- at most.
create function audit_event_link() returns trigger language plpgsql as $$
declare
  kept text[] := string_to_array(current_setting('dondoc.audit_head', true), ' ');
  head audit_lane%rowtype;
begin
  if cardinality(kept) = 4 then
    head := (kept[1]::smallint, kept[2]::date, kept[3]::bigint, decode(kept[4], 'hex'));
  else
    select * into head from audit_lane limit 1 for update skip locked;
    if not found then
      select * into strict head from audit_lane where lane = floor(random() * 64)::smallint for update;
    end if;
  end if;
  new.at := date_trunc('milliseconds', new.at);
  new.form := 1;
  new.lane := head.lane;
  new.seq := head.seq + 1;
  new.day := greatest(head.day, least(audit_day(new.at), audit_day(clock_timestamp()) + 1));
  new.previous := head.hash;
  new.hash := audit_hash(new);
  perform set_config('dondoc.audit_head', concat_ws(' ', new.lane, new.day, new.seq, encode(new.hash, 'hex')), true);
  return new;
end
$$;

create function audit_lane_follow() returns trigger language plpgsql as $$
declare
  kept text[] := string_to_array(current_setting('dondoc.audit_head', true), ' ');
begin
  if cardinality(kept) = 4 then
    update audit_lane set day = kept[2]::date, seq = kept[3]::bigint, hash = decode(kept[4], 'hex') where lane = kept[1]::smallint;
  end if;
  return null;
end
$$;

-- Events from before the chain go into lane 0 in their order.
do $$
declare
  event audit_event%rowtype;
  head audit_lane%rowtype;
begin
  select * into head from audit_lane where lane = 0;
  for event in select * from audit_event order by id loop
    event.at := date_trunc('milliseconds', event.at);
    event.form := 1;
    event.lane := 0;
    event.seq := head.seq + 1;
    event.day := greatest(head.day, audit_day(event.at));
    event.previous := head.hash;
    event.hash := audit_hash(event);
    update audit_event
       set at = event.at, form = 1, lane = 0, seq = event.seq, day = event.day, previous = event.previous, hash = event.hash
     where id = event.id;
    head.seq := event.seq;
    head.day := event.day;
    head.hash := event.hash;
  end loop;
  update audit_lane set day = head.day, seq = head.seq, hash = head.hash where lane = 0;
end
$$;

alter table audit_event
  alter column form set not null,
  alter column day set not null,
  alter column lane set not null,
  alter column seq set not null,
  alter column previous set not null,
  alter column hash set not null,
  add constraint audit_event_place unique (lane, seq);

create index audit_event_day on audit_event (day, id);
create index audit_event_action on audit_event (action, id);
create index audit_event_account on audit_event (account_id, id);
create index audit_event_unit on audit_event (unit, id) where unit is not null;
create index audit_event_office on audit_event (office, id) where office is not null;

create trigger audit_event_chained before insert on audit_event for each row execute function audit_event_link();
create trigger audit_event_followed after insert on audit_event for each statement execute function audit_lane_follow();
create trigger audit_event_final before update or delete on audit_event for each row execute function audit_event_is_final();
create trigger audit_seal_final before update or delete on audit_seal for each row execute function audit_event_is_final();
create trigger audit_seal_whole before truncate on audit_seal for each statement execute function audit_event_is_final();
