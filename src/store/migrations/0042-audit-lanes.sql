-- Events are looked up by the name of the account, which stays told when the account has gone.
drop index audit_event_account;
create index audit_event_username on audit_event (username, id);

-- The first free lane is taken, not any: an instance uses as many chains as it has had transactions at a time.
create or replace function audit_event_link() returns trigger language plpgsql as $$
declare
  kept text[] := string_to_array(current_setting('dondoc.audit_head', true), ' ');
  head audit_lane%rowtype;
begin
  if cardinality(kept) = 4 then
    head := (kept[1]::smallint, kept[2]::date, kept[3]::bigint, decode(kept[4], 'hex'));
  else
    select * into head from audit_lane order by lane limit 1 for update skip locked;
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
