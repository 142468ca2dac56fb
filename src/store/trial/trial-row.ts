import { sql } from 'kysely'
import type { Store } from '../ground/database.ts'

/** A row of a table once more, with other values in some columns. */
export async function copyRow(
  store: Store,
  table: string,
  key: string,
  id: string,
  changes: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { rows } = await sql<{ name: string }>`select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and is_identity = 'NO' and is_generated = 'NEVER'`.execute(store)
  const names = rows.map(row => row.name)
  const values = names.map(name => (name in changes ? sql`${changes[name]}` : sql.ref(name)))
  await sql`insert into ${sql.table(table)} (${sql.join(names.map(name => sql.ref(name)))})
    select ${sql.join(values)} from ${sql.table(table)} where ${sql.ref(key)} = ${id}`.execute(store)
}
