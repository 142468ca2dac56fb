import { sql } from 'kysely'
import type { Standpoint } from '../../core/policy/place-of.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { UnitPath } from '../../core/unit/unit.ts'
import type { Store } from '../ground/database.ts'
import { findRootUnit } from '../unit/unit-root.ts'

export interface PathRow {
  unit_id: string
  line: 'territory' | 'sector'
  path: string
}

export const pathsOf = (rows: readonly PathRow[]): Map<string, UnitPath> => {
  const found = new Map<string, UnitPath>()
  for (const { unit_id, line, path } of rows)
    found.set(unit_id, { ...(found.get(unit_id) ?? { territory: [], sector: [] }), [line]: path.split('/').filter(Boolean) })
  return found
}

/** The paths of units on a day, of ended ones as they last were, of those that begin later as they first will be. */
export async function loadLastPaths(store: Store, unitIds: readonly string[], day: IsoDay): Promise<ReadonlyMap<string, UnitPath>> {
  if (unitIds.length === 0) return new Map()
  const { rows } = await sql<PathRow>`
    select distinct on (unit_id, line) unit_id, line, path from unit_path
     where unit_id = any(${[...unitIds]}::uuid[])
     order by unit_id, line, valid_from <= ${day} desc, abs(valid_from - ${day}::date)`.execute(store)
  return pathsOf(rows)
}

/** The unit itself first, then the ended units whose place it took, and those whose place they had taken. */
export async function loadStandpoint(store: Store, unitId: string, day: IsoDay): Promise<Standpoint> {
  const { rows } = await sql<PathRow>`
    with recursive lineage(id) as (
      select ${unitId}::uuid
      union
      select u.id from lineage l join unit_succession s on s.to_id = l.id join unit u on u.id = s.from_id and u.ended <= ${day}
    )
    select distinct on (p.unit_id, p.line) p.unit_id, p.line, p.path from lineage l join unit_path p on p.unit_id = l.id
     where p.valid_from <= ${day} order by p.unit_id, p.line, p.valid_from desc`.execute(store)
  return standpointOf(unitId, day, rows, await findRootUnit(store))
}

/** The same from paths and a root that are known already. */
export function standpointOf(unitId: string, day: IsoDay, rows: readonly PathRow[], rootId: string | null): Standpoint {
  const { [unitId]: own, ...others } = Object.fromEntries(pathsOf(rows))
  const isTop = own?.territory.length === 1 && rootId === unitId
  return { day, paths: own ? [own, ...Object.values(others)] : Object.values(others), isTop }
}
