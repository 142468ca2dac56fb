import type { Store } from './database.ts'

/** The unit above which there is none, the first where the tree has several; null where there is no tree. */
export async function findRootUnit(store: Store): Promise<string | null> {
  const row = await store
    .selectFrom('unit_version')
    .innerJoin('unit', 'unit.id', 'unit_version.unit_id')
    .select('unit.id')
    .where('parent_id', 'is', null)
    .where('valid_to', '=', 'infinity')
    .orderBy('unit.seq')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}
