import { sql } from 'kysely'
import type { IsoDay } from '../core/time/day.ts'
import type { GroupRule } from '../core/unit/group-rule.ts'
import type { Store } from './database.ts'
import { members } from './obligation.ts'
import { searchable } from './search.ts'

export interface GroupRecord {
  readonly id: string
  readonly name: string
  readonly rule: GroupRule
  /** How many belong to it on the day asked. */
  readonly members: number
}

const countMembers = async (store: Store, rule: GroupRule, day: IsoDay): Promise<number> => {
  const { rows } = await sql<{ total: number }>`select count(*) as total from (${members(rule, day)}) as m`.execute(store)
  return rows[0]?.total ?? 0
}

export async function listUnitGroups(store: Store, day: IsoDay): Promise<readonly GroupRecord[]> {
  const rows = await store.selectFrom('unit_group').select(['id', 'name', 'rule']).orderBy('name').execute()
  return Promise.all(
    rows.map(async ({ id, name, rule }) => ({
      id,
      name,
      rule: rule as GroupRule,
      members: await countMembers(store, rule as GroupRule, day),
    })),
  )
}

export const loadGroupRule = async (store: Store, id: string): Promise<GroupRule | null> => {
  const row = await store.selectFrom('unit_group').select('rule').where('id', '=', id).executeTakeFirst()
  return row ? (row.rule as GroupRule) : null
}

export const saveUnitGroup = async (
  store: Store,
  group: { readonly id: string; readonly name: string; readonly rule: GroupRule },
): Promise<void> => {
  await store
    .insertInto('unit_group')
    .values({ id: group.id, name: group.name, rule: JSON.stringify(group.rule), search: searchable(group.name) })
    .execute()
}

export const deleteUnitGroup = async (store: Store, id: string): Promise<boolean> =>
  (await store.deleteFrom('unit_group').where('id', '=', id).executeTakeFirst()).numDeletedRows > 0n
