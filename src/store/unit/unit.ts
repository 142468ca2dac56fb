import { sql } from 'kysely'
import type { IsoDay } from '../../core/time/day.ts'
import type { Unit, UnitLine, UnitPath, UnitVersion } from '../../core/unit/unit.ts'
import type { Store } from '../ground/database.ts'
import { storedVersion, untilOf } from './unit-day.ts'

export interface UnitRecord extends Unit {
  readonly seq: number
}

/** A unit as it is on a day. */
export interface UnitOnDay {
  readonly id: string
  readonly seq: number
  readonly code: string
  readonly version: UnitVersion
}

export async function loadUnit(store: Store, id: string): Promise<UnitRecord | undefined> {
  const row = await store.selectFrom('unit').selectAll().where('id', '=', id).executeTakeFirst()
  return row && { id: row.id, seq: row.seq, code: row.code, born: row.born, ended: untilOf(row.ended) }
}

/** All versions of a unit, the first first. */
export const loadUnitVersions = async (store: Store, unitId: string): Promise<readonly UnitVersion[]> =>
  (await store.selectFrom('unit_version').selectAll().where('unit_id', '=', unitId).orderBy('valid_from').execute()).map(storedVersion)

/** The ids from the root to the unit on a day, along both lines; null on a day without the unit. */
export async function loadUnitPath(store: Store, unitId: string, day: IsoDay): Promise<UnitPath | null> {
  return (await loadUnitPaths(store, [unitId], day)).get(unitId) ?? null
}

/** The paths of several units on a day; units that are not there on that day are left out. */
export async function loadUnitPaths(store: Store, unitIds: readonly string[], day: IsoDay): Promise<ReadonlyMap<string, UnitPath>> {
  if (unitIds.length === 0) return new Map()
  const rows = await store
    .selectFrom('unit_path')
    .select(['unit_id', 'line', 'path'])
    .where(sql<boolean>`unit_id = any(${[...unitIds]}::uuid[])`)
    .where('valid_from', '<=', day)
    .where('valid_to', '>', day)
    .execute()
  const found = new Map<string, { territory: readonly string[]; sector: readonly string[] }>()
  for (const { unit_id, line, path } of rows) {
    const paths = found.get(unit_id) ?? { territory: [], sector: [] }
    found.set(unit_id, { ...paths, [line]: idsOf(path) })
  }
  return found
}

const idsOf = (path: string): readonly string[] => path.split('/').filter(Boolean)

/** Units on a day, by id; those that are not there are left out. */
export async function loadUnitsOn(store: Store, unitIds: readonly string[], day: IsoDay): Promise<readonly UnitOnDay[]> {
  if (unitIds.length === 0) return []
  const rows = await unitsOn(store, day)
    .where(sql<boolean>`u.id = any(${[...unitIds]}::uuid[])`)
    .execute()
  return rows.map(unitOnDay)
}

const unitsOn = (store: Store, day: IsoDay) =>
  store
    .selectFrom('unit as u')
    .innerJoin('unit_version as v', 'v.unit_id', 'u.id')
    .where('v.valid_from', '<=', day)
    .where('v.valid_to', '>', day)
    .select(['u.id', 'u.seq', 'u.code', 'v.valid_from', 'v.valid_to', 'v.name', 'v.kind', 'v.parent_id', 'v.sector_id', 'v.aliases'])

const unitOnDay = (row: Parameters<typeof storedVersion>[0] & { id: string; seq: number; code: string }): UnitOnDay => ({
  id: row.id,
  seq: row.seq,
  code: row.code,
  version: storedVersion(row),
})

export interface BelowQuery {
  readonly line: UnitLine
  readonly day: IsoDay
  /** Those after this `seq`. */
  readonly after?: number | null
  readonly limit?: number
}

/** Everything below a unit on a day along a line, at any depth, without the unit itself; in the order in which units were made. */
export async function listUnitsBelow(store: Store, unitId: string, query: BelowQuery): Promise<readonly UnitOnDay[]> {
  const [own] = await store
    .selectFrom('unit_path')
    .select('path')
    .where('unit_id', '=', unitId)
    .where('line', '=', query.line)
    .where('valid_from', '<=', query.day)
    .where('valid_to', '>', query.day)
    .execute()
  if (!own) return []
  const rows = await unitsOn(store, query.day)
    .innerJoin('unit_path as p', 'p.unit_id', 'u.id')
    .where('p.line', '=', query.line)
    .where('p.valid_from', '<=', query.day)
    .where('p.valid_to', '>', query.day)
    .where('p.path', '>', own.path)
    .where('p.path', '<', endOfBelow(own.path))
    .$if(typeof query.after === 'number', rest => rest.where('u.seq', '>', query.after ?? 0))
    .orderBy('u.seq')
    .$if(query.limit !== undefined, rest => rest.limit(query.limit ?? 0))
    .execute()
  return rows.map(unitOnDay)
}

/** The first path behind all that begin so: `/` becomes the sign after it. */
export const endOfBelow = (path: string): string => `${path.slice(0, -1)}0`

export const hasUnits = (store: Store): Promise<boolean> =>
  store
    .selectNoFrom(sql<boolean>`exists (select from unit)`.as('found'))
    .executeTakeFirstOrThrow()
    .then(row => row.found)
