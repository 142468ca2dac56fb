import { sql } from 'kysely'
import { foldKey } from '../../core/text/fold.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { UnitAct, UnitVersion } from '../../core/unit/unit.ts'
import type { UnitKind } from '../../core/unit/unit-kind.ts'
import type { Store } from '../ground/database.ts'
import { matches } from '../ground/search.ts'
import { storedVersion } from './unit-day.ts'

/** A unit by name, as links show it. */
export interface UnitName {
  readonly id: string
  readonly name: string
  readonly kind: UnitKind
}

export interface DatedVersion extends UnitVersion {
  readonly act: UnitAct
  readonly closedBy: string | null
}

/** All versions with the acts that began them, the first first. */
export async function loadDatedVersions(store: Store, unitId: string): Promise<readonly DatedVersion[]> {
  const rows = await store
    .selectFrom('unit_version as v')
    .innerJoin('unit_act as a', 'a.id', 'v.act_id')
    .selectAll('v')
    .select(['a.kind as act_kind', 'a.day as act_day', 'a.basis as act_basis'])
    .where('v.unit_id', '=', unitId)
    .orderBy('v.valid_from')
    .execute()
  return rows.map(row => ({
    ...storedVersion(row),
    act: { id: row.act_id, kind: row.act_kind, day: row.act_day, basis: row.act_basis },
    closedBy: row.closed_by,
  }))
}

/** Names of units on a day, or the last ones they had. */
export async function loadUnitNames(store: Store, unitIds: readonly string[], day: IsoDay): Promise<ReadonlyMap<string, UnitName>> {
  if (unitIds.length === 0) return new Map()
  const { rows } = await sql<UnitName>`
    select distinct on (unit_id) unit_id as id, name, kind from unit_version where unit_id = any(${[...unitIds]}::uuid[])
     order by unit_id, (valid_from <= ${day} and valid_to > ${day}) desc, valid_from desc`.execute(store)
  return new Map(rows.map(row => [row.id, row]))
}

/** An act that gave a unit's work to another. */
export interface Succession {
  readonly fromId: string
  readonly toId: string
  readonly act: UnitAct
}

/** Whom a unit took over from, and who took over from it. */
export async function loadSuccessions(store: Store, unitId: string): Promise<readonly Succession[]> {
  const rows = await store
    .selectFrom('unit_succession as s')
    .innerJoin('unit_act as a', 'a.id', 's.act_id')
    .select(['s.from_id', 's.to_id', 'a.id', 'a.kind', 'a.day', 'a.basis'])
    .where(where => where.or([where('s.from_id', '=', unitId), where('s.to_id', '=', unitId)]))
    .orderBy('a.day')
    .orderBy('a.seq')
    .execute()
  return rows.map(({ from_id, to_id, ...act }) => ({ fromId: from_id, toId: to_id, act }))
}

export interface FormerName {
  readonly unitId: string
  readonly name: string
  readonly place: string
  readonly until: IsoDay
}

const formerOf = (row: { unit_id: string; name: string; place: string; until: string }): FormerName => ({
  unitId: row.unit_id,
  name: row.name,
  place: row.place,
  until: row.until,
})

/** Names out of use that have become part of a unit. */
export const loadFormerNames = async (store: Store, unitId: string): Promise<readonly FormerName[]> =>
  (
    await store
      .selectFrom('unit_former')
      .select(['unit_id', 'name', 'place', 'until'])
      .where('unit_id', '=', unitId)
      .orderBy('place')
      .orderBy('name')
      .execute()
  ).map(formerOf)

/** Names out of use by what people type; those that hold it as it is first, the earlier the better. */
export const searchFormerNames = async (store: Store, q: string, limit: number): Promise<readonly FormerName[]> =>
  (
    await store
      .selectFrom('unit_former')
      .select(['unit_id', 'name', 'place', 'until'])
      .where(where => matches(where.ref('search'), q))
      .orderBy(sql`strpos(search, ${foldKey(q)}) = 0`)
      .orderBy(sql`strpos(search, ${foldKey(q)})`)
      .orderBy(sql`length(name)`)
      .orderBy('search')
      .limit(limit)
      .execute()
  ).map(formerOf)

/** How many units of each kind stand directly below on a day. */
export async function countBelow(store: Store, unitId: string, day: IsoDay): Promise<Readonly<Partial<Record<UnitKind, number>>>> {
  const { rows } = await sql<{ kind: UnitKind; total: number }>`
    select kind, count(*) as total from unit_version
     where parent_id = ${unitId} and valid_from <= ${day} and valid_to > ${day} group by 1 order by 2 desc, 1`.execute(store)
  return Object.fromEntries(rows.map(({ kind, total }) => [kind, total]))
}

export const loadUnitAct = (store: Store, id: string): Promise<UnitAct | undefined> =>
  store.selectFrom('unit_act').select(['id', 'kind', 'day', 'basis']).where('id', '=', id).executeTakeFirst()
