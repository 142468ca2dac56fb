-- Trigrams make `like '%…%'` fast. Where the extension is not there or not allowed, search works all the same, by reading.
do $$
begin
  create extension if not exists pg_trgm;
  create index document_search on document using gin (search gin_trgm_ops);
  create index plan_search on plan using gin (search gin_trgm_ops);
  create index task_search on task using gin (search gin_trgm_ops);
exception when insufficient_privilege or undefined_file or feature_not_supported or undefined_object then
  raise notice 'no trigram index: %', sqlerrm;
end
$$;
