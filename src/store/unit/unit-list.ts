import { sql } from 'kysely'
import type { IsoDay } from '../../core/time/day.ts'
import type { KnownUnit } from '../../core/unit/check-sheet.ts'
import type { SheetUnit } from '../../core/unit/unit-sheet.ts'
import type { Store } from '../ground/database.ts'
import { endOfBelow } from './unit.ts'
import { storedVersion } from './unit-day.ts'

/** Every unit with its last version, by code. */
export async function loadKnownUnits(store: Store): Promise<ReadonlyMap<string, KnownUnit>> {
  const { rows } = await sql<Parameters<typeof storedVersion>[0] & { unit_id: string; code: string }>`
    select distinct on (v.unit_id) v.unit_id, u.code, v.valid_from, v.valid_to, v.name, v.kind, v.parent_id, v.sector_id, v.aliases
      from unit u join unit_version v on v.unit_id = u.id order by v.unit_id, v.valid_from desc`.execute(store)
  return new Map(
    rows.map(row => {
      const version = storedVersion(row)
      return [row.code, { id: row.unit_id, code: row.code, version, standing: version.until === null }]
    }),
  )
}

/** The tree on a day, or a part of it with its top, as a table tells it: who is above comes first, then by code. */
export async function listSheetUnits(store: Store, day: IsoDay, below: string | null): Promise<readonly SheetUnit[]> {
  const on = (alias: string) => sql`${sql.ref(`${alias}.valid_from`)} <= ${day} and ${sql.ref(`${alias}.valid_to`)} > ${day}`
  const { rows: top } = below
    ? await sql<{ path: string }>`select path from unit_path t where unit_id = ${below} and line = 'territory' and ${on('t')}`.execute(
        store,
      )
    : { rows: [] }
  const [own] = top
  if (below && !own) return []
  const part = own ? sql`and t.path >= ${own.path} and t.path < ${endOfBelow(own.path)}` : sql``
  const { rows } = await sql<SheetUnit>`
    select u.code, v.name, v.kind, coalesce(p.code, '') as parent, coalesce(s.code, '') as sector, v.aliases
      from unit u join unit_version v on v.unit_id = u.id and ${on('v')}
      join unit_path t on t.unit_id = u.id and t.line = 'territory' and ${on('t')} ${part}
      left join unit p on p.id = v.parent_id left join unit s on s.id = v.sector_id
     order by length(t.path), u.code collate "C"`.execute(store)
  return rows
}
