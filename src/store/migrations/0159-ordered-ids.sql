-- A UUID of version 7 (RFC 9562, 5.7): its first bits are the time, down to a quarter of a microsecond, the last 62 are random. What is
-- made later stands later, so that work of one day is listed as the plan lists it, and rows made together lie together in every index.
create function ordered_id() returns uuid language sql volatile parallel safe as $$
  select (lpad(to_hex(made / 1000), 12, '0') || to_hex(28672 + made % 1000 * 4096 / 1000) || right(gen_random_uuid()::text, 17))::uuid
    from (select (extract(epoch from clock_timestamp()) * 1000000)::bigint as made) as moment
$$;

alter table obligation alter column id set default ordered_id();
