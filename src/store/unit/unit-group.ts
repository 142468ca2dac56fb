import { sql } from 'kysely'
import type { IsoDay } from '../../core/time/day.ts'
import type { GroupRule } from '../../core/unit/group-rule.ts'
import { ruleOfKinds } from '../../core/unit/propose-group.ts'
import { type UnitKind, unitKinds } from '../../core/unit/unit-kind.ts'
import type { Store } from '../ground/database.ts'
import { searchable } from '../ground/search.ts'
import { members } from './group-members.ts'
import { loadUnitNames, type UnitName } from './unit-history.ts'

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

/** False where there is none. */
export const replaceUnitGroup = async (
  store: Store,
  group: { readonly id: string; readonly name: string; readonly rule: GroupRule },
): Promise<boolean> => {
  const { numUpdatedRows } = await store
    .updateTable('unit_group')
    .set({ name: group.name, rule: JSON.stringify(group.rule), search: searchable(group.name) })
    .where('id', '=', group.id)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export interface PlacedUnit extends UnitName {
  /** What stands above it in the territory. */
  readonly place: string | null
}

/** As they are on the day, or were last; by their ids. */
export async function loadPlacedUnits(store: Store, ids: readonly string[], day: IsoDay): Promise<ReadonlyMap<string, PlacedUnit>> {
  const names = await loadUnitNames(store, ids, day)
  const { rows } = await sql<{ id: string; up: string }>`
    select distinct on (unit_id) unit_id as id, parent_id as up from unit_version
     where unit_id = any(${[...ids]}::uuid[]) and parent_id is not null
     order by unit_id, (valid_from <= ${day} and valid_to > ${day}) desc, valid_from desc`.execute(store)
  const above = await loadUnitNames(store, [...new Set(rows.map(({ up }) => up))], day)
  const places = new Map(rows.map(({ id, up }) => [id, above.get(up)?.name ?? null]))
  return new Map([...names].map(([id, unit]) => [id, { ...unit, place: places.get(id) ?? null }]))
}

/** How many units of each kind answer to a place itself on a day, in the order of the kinds. */
export async function countKindsBelow(
  store: Store,
  placeId: string,
  day: IsoDay,
): Promise<readonly { readonly kind: UnitKind; readonly members: number }[]> {
  const all = members(ruleOfKinds(placeId, []), day)
  const { rows } = await sql<{ kind: UnitKind; members: number }>`
    select v.kind, count(*)::integer as members from (${all}) m
      join unit_version v on v.unit_id = m.unit_id and v.valid_from <= ${day} and v.valid_to > ${day}
     group by v.kind`.execute(store)
  return rows.toSorted((a, b) => unitKinds.indexOf(a.kind) - unitKinds.indexOf(b.kind))
}

export const deleteUnitGroup = async (store: Store, id: string): Promise<boolean> =>
  (await store.deleteFrom('unit_group').where('id', '=', id).executeTakeFirst()).numDeletedRows > 0n
