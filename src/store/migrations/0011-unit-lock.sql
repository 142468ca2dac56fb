-- 7463112 is the hold on the data folder (`embedded/data-lock.ts`); the tree has a key of its own.
create or replace function unit_lock() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(7463120);
  return null;
end
$$;
