import { sql } from 'kysely'
import type { Standing, StandingUnit } from '../../core/unit/unit-wish.ts'
import type { Store } from '../ground/database.ts'
import { storedVersion } from './unit-day.ts'

/** Holds the tree for this transaction: two acts come one after the other, and what was read stays true until it is written. */
export const lockUnits = async (store: Store): Promise<void> => {
  await sql`select pg_advisory_xact_lock(7463120)`.execute(store)
}

/** Units with the version that has no end, and what directly stands below them in either line. */
export async function loadStanding(store: Store, unitIds: readonly string[]): Promise<Standing> {
  const open = store.selectFrom('unit_version').selectAll().where('valid_to', '=', 'infinity')
  const [own, below] = await Promise.all([
    open.where(sql<boolean>`unit_id = any(${[...unitIds]}::uuid[])`).execute(),
    open.where(sql<boolean>`(parent_id = any(${[...unitIds]}::uuid[]) or sector_id = any(${[...unitIds]}::uuid[]))`).execute(),
  ])
  const standing = (row: (typeof own)[number]): StandingUnit => ({ id: row.unit_id, version: storedVersion(row) })
  const belowOf = (id: string) => below.filter(row => row.parent_id === id || row.sector_id === id).map(standing)
  return {
    units: new Map(own.map(row => [row.unit_id, standing(row)])),
    below: new Map(unitIds.map(id => [id, belowOf(id)] as const)),
  }
}

/** What other tables hold of units: table → rows. Whatever refers to `unit` is found, so that a new table cannot be forgotten. */
export async function countRests(store: Store, unitIds: readonly string[]): Promise<Readonly<Record<string, number>>> {
  if (unitIds.length === 0) return {}
  const { rows: columns } = await sql<{ table: string; column: string }>`
    select c.conrelid::regclass::text as table, a.attname as column
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.confrelid = 'unit'::regclass and c.conrelid::regclass::text not like 'unit\_%'
     order by 1, 2`.execute(store)
  const found: Record<string, number> = {}
  for (const { table, column } of columns) {
    const { rows } = await sql<{ total: number }>`
      select count(*) as total from ${sql.table(table)} where ${sql.ref(column)} = any(${[...unitIds]}::uuid[])`.execute(store)
    const total = rows[0]?.total ?? 0
    if (total > 0) found[table] = (found[table] ?? 0) + total
  }
  return found
}

/** How many units stand below these at any depth by territory, as things are planned. */
export async function countAllBelow(store: Store, unitIds: readonly string[]): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    with recursive b(id) as (
      select v.unit_id from unit_version v where v.valid_to = 'infinity' and v.parent_id = any(${[...unitIds]}::uuid[])
      union select v.unit_id from b join unit_version v on v.parent_id = b.id where v.valid_to = 'infinity'
    ) select count(*) as total from b`.execute(store)
  return rows[0]?.total ?? 0
}

export interface ActTrace {
  readonly act: { readonly id: string; readonly kind: string; readonly day: string; readonly basis: string }
  /** All units that it changed, made or ended. */
  readonly touched: readonly string[]
  readonly made: readonly string[]
  /** Some of them have changed again since. */
  readonly overtaken: boolean
}

/** What an act did, and whether it is the last one of all that it touched. */
export async function loadActTrace(store: Store, actId: string): Promise<ActTrace | undefined> {
  const act = await store.selectFrom('unit_act').select(['id', 'kind', 'day', 'basis']).where('id', '=', actId).executeTakeFirst()
  if (!act) return undefined
  const { rows } = await sql<{ unit_id: string; made: boolean; overtaken: boolean }>`
    select v.unit_id,
           bool_and(v.act_id = ${actId}) and not exists (select from unit_version w where w.unit_id = v.unit_id and w.act_id <> ${actId}) as made,
           bool_or(v.act_id = ${actId} and v.closed_by is not null) or exists (
             select from unit_version w where w.unit_id = v.unit_id and w.act_id <> ${actId} and w.valid_from >= ${act.day}) as overtaken
      from unit_version v where v.act_id = ${actId} or v.closed_by = ${actId} group by v.unit_id`.execute(store)
  return {
    act,
    touched: rows.map(({ unit_id }) => unit_id),
    made: rows.filter(({ made }) => made).map(({ unit_id }) => unit_id),
    overtaken: rows.some(({ overtaken }) => overtaken),
  }
}

/** Something below the units that an act made or changed was put there later, and would be left without a unit above it. */
export const isStoodOn = async (store: Store, made: readonly string[], actId: string): Promise<boolean> => {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from unit_version v where v.act_id <> ${actId}
      and (v.parent_id = any(${[...made]}::uuid[]) or v.sector_id = any(${[...made]}::uuid[]))) as found`.execute(store)
  return rows[0]?.found ?? false
}
