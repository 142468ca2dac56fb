import { sql } from 'kysely'
import type { Store } from '../ground/database.ts'

/** The code of the unit that an instance begins with before it has a tree. */
export const placeholderCode = 'GOC'

/** The unit above which there is none, the government or else the first where the tree has several; null where there is no tree. */
export const rootUnit = sql<string | null>`(
  select u.id from unit_version v join unit u on u.id = v.unit_id where v.parent_id is null and v.valid_to = 'infinity'
   order by u.code = ${placeholderCode}, v.kind <> 'government', u.seq limit 1)`

export const findRootUnit = (store: Store): Promise<string | null> =>
  store
    .selectNoFrom(rootUnit.as('id'))
    .executeTakeFirstOrThrow()
    .then(({ id }) => id)

/** True where somebody has built or loaded a tree; the unit that an instance begins with is none. */
export const hasTree = async (store: Store): Promise<boolean> =>
  (await store.selectFrom('unit').select('id').where('code', '!=', placeholderCode).limit(1).executeTakeFirst()) !== undefined

/** All that belongs to the unit that the instance began with goes to a unit of the tree, whatever tables refer to it, and that unit goes. */
export async function replacePlaceholder(store: Store, unitId: string): Promise<void> {
  const placeholder = await store.selectFrom('unit').select('id').where('code', '=', placeholderCode).executeTakeFirst()
  if (!placeholder) return
  const { rows } = await sql<{ table: string; column: string }>`
    select con.conrelid::regclass::text as table, a.attname as column from pg_constraint con
      join pg_attribute a on a.attrelid = con.conrelid and a.attnum = con.conkey[1]
     where con.contype = 'f' and con.confrelid = 'unit'::regclass and con.conrelid::regclass::text !~ '^unit_'`.execute(store)
  for (const { table, column } of rows)
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${unitId} where ${sql.ref(column)} = ${placeholder.id}`.execute(store)
  await store.deleteFrom('unit').where('id', '=', placeholder.id).execute()
}
