import { type Insertable, sql } from 'kysely'
import { nameKeys, plainMarks } from '../../core/unit/name-keys.ts'
import type { UnitVersion } from '../../core/unit/unit.ts'
import { isTerritory } from '../../core/unit/unit-kind.ts'
import type { UnitChange } from '../../core/unit/unit-wish.ts'
import type { Store } from '../ground/database.ts'
import { searchable } from '../ground/search.ts'
import type { UnitActTable, UnitFormerTable, UnitVersionTable } from '../tables/tables.ts'
import { storedDay } from './unit-day.ts'

/** Rows travel as one JSON value, whatever their number. */
const spread = async (store: Store, table: 'unit_version' | 'unit_succession' | 'unit_former', rows: readonly object[]): Promise<void> => {
  if (rows.length === 0) return
  await sql`insert into ${sql.table(table)} select * from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)`.execute(
    store,
  )
}

/** A version with what it is found by. The People's Committee of a territory is found by its own name as well. */
export const versionRow = (
  unitId: string,
  code: string,
  version: UnitVersion,
  act: { readonly id: string; readonly closedBy?: string | null },
): Insertable<UnitVersionTable> => ({
  unit_id: unitId,
  valid_from: version.from,
  valid_to: storedDay(version.until),
  name: version.name,
  kind: version.kind,
  parent_id: version.parentId,
  sector_id: version.sectorId,
  aliases: [...version.aliases],
  keys: [...nameKeys(version.name, version.aliases)],
  search: searchable(
    isTerritory(version.kind) ? 'UBND Ủy ban nhân dân' : null,
    ...[version.name, ...version.aliases].map(plainMarks),
    code,
  ),
  act_id: act.id,
  closed_by: act.closedBy ?? null,
})

export const saveUnits = async (store: Store, units: readonly { readonly id: string; readonly code: string }[]): Promise<void> => {
  if (units.length === 0) return
  await sql`insert into unit (id, code) select id, code from json_to_recordset(${JSON.stringify(units)}::json) as u(id uuid, code text)`.execute(
    store,
  )
}

export const saveUnitVersions = (store: Store, rows: readonly Insertable<UnitVersionTable>[]): Promise<void> =>
  spread(store, 'unit_version', rows)

export const saveFormerUnits = (store: Store, rows: readonly Insertable<UnitFormerTable>[]): Promise<void> =>
  spread(store, 'unit_former', rows)

export const saveUnitAct = async (store: Store, act: Insertable<UnitActTable>): Promise<void> => {
  await store.insertInto('unit_act').values(act).execute()
}

/** Writes what `planChange` found, in the caller's transaction; the database checks the laws of the tree at its end. */
export async function saveUnitChange(store: Store, actId: string, change: UnitChange): Promise<void> {
  if (change.closed.length > 0)
    await sql`update unit_version set valid_to = ${change.day}, closed_by = ${actId}
      where unit_id = any(${[...change.closed]}::uuid[]) and valid_to = 'infinity'`.execute(store)
  await saveUnits(store, change.made)
  const ids = change.opened.map(({ unitId }) => unitId)
  const codes = await store.selectFrom('unit').select(['id', 'code']).where(sql<boolean>`id = any(${ids}::uuid[])`).execute()
  const codeOf = new Map(codes.map(({ id, code }) => [id, code]))
  const rows = change.opened.map(({ unitId, version }) =>
    versionRow(unitId, codeOf.get(unitId) ?? '', { ...version, from: change.day, until: null }, { id: actId }),
  )
  await saveUnitVersions(store, rows)
  const successions = change.successions.map(({ from, to }) => ({ act_id: actId, from_id: from, to_id: to }))
  await spread(store, 'unit_succession', successions)
}

/** Lets the database check the laws of the tree and draw the paths now, not only at the end of the transaction. */
export const settleUnits = async (store: Store): Promise<void> => {
  await sql`set constraints unit_settle, unit_version_parent_id_fkey, unit_version_sector_id_fkey immediate`.execute(store)
  await sql`set constraints unit_settle, unit_version_parent_id_fkey, unit_version_sector_id_fkey deferred`.execute(store)
}

/** Takes back what an act wrote; the caller knows that it is the last one of all the units that it touched. */
export async function deleteUnitAct(store: Store, actId: string): Promise<void> {
  const made = await store.deleteFrom('unit_version').where('act_id', '=', actId).returning(['unit_id']).execute()
  await store.updateTable('unit_version').set({ valid_to: 'infinity', closed_by: null }).where('closed_by', '=', actId).execute()
  await store.deleteFrom('unit_succession').where('act_id', '=', actId).execute()
  const ids = made.map(({ unit_id }) => unit_id)
  await sql`delete from unit u where u.id = any(${ids}::uuid[]) and not exists (select from unit_version v where v.unit_id = u.id)`.execute(
    store,
  )
  await store.deleteFrom('unit_act').where('id', '=', actId).execute()
}

/** The name of the constraint of the tree that a write would break; null for any other error. */
export function brokenTreeLaw(error: unknown): 'unit_version_gap' | 'unit_version_overlap' | 'unit_path_whole' | null {
  const name = error instanceof Error && 'constraint' in error ? error.constraint : null
  return name === 'unit_version_gap' || name === 'unit_version_overlap' || name === 'unit_path_whole' ? name : null
}
