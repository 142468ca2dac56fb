import { sql } from 'kysely'
import { inTransaction, type Store } from '../ground/database.ts'

/**
 * For trials: from now on the database refuses every transaction that changes a row and writes no audit event. Tables of the trail
 * itself and tables whose rows are transient by their own comment are free. Deferred to the end of the transaction, and too dear for
 * a million rows, so that it guards tests and not houses.
 */
export async function guardAudit(store: Store): Promise<void> {
  await sql`create or replace function refuse_unaudited() returns trigger language plpgsql as $$
    begin
      if concat(current_setting('dondoc.audit_head', true), current_setting('dondoc.unaudited', true)) = '' then
        raise exception 'a change of % without an audit event; a test that means it wraps it in unaudited()', tg_table_name;
      end if;
      return null;
    end $$`.execute(store)
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
     where c.relkind = 'r' and c.relname !~ '^(audit_|migration$)' and coalesce(obj_description(c.oid, 'pg_class'), '') not like 'transient:%'
       and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'unaudited')`.execute(store)
  for (const { name } of rows)
    await sql`create constraint trigger unaudited after insert or update or delete on ${sql.table(name)}
      deferrable initially deferred for each row execute function refuse_unaudited()`.execute(store)
}

/** For a trial that changes rows behind the program's back. */
export const unaudited = (store: Store, work: (store: Store) => Promise<unknown>): Promise<void> =>
  inTransaction(store, async transaction => {
    await sql`select set_config('dondoc.unaudited', 'yes', true)`.execute(transaction)
    await work(transaction)
  })
