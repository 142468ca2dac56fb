import { randomUUID } from 'node:crypto'
import type { UnitKind } from '../../core/unit/unit-kind.ts'
import { unaudited } from '../audit/audit-guard.ts'
import type { Store } from '../ground/database.ts'
import { saveUnitAct, saveUnits, saveUnitVersions, versionRow } from '../unit/unit-change.ts'

/** A unit to try things on: below `parentId`, and along the line of the branch below `sectorId`. */
export async function plantUnit(
  store: Store,
  id: string,
  parentId: string | null,
  more: { readonly name?: string; readonly sectorId?: string; readonly kind?: UnitKind } = {},
): Promise<void> {
  const { name = `Đơn vị ${id.slice(0, 4)}`, sectorId = null, kind = 'other' } = more
  const version = { name, kind, parentId, sectorId, aliases: [], from: '2025-07-01', until: null }
  await unaudited(store, async within => {
    const actId = randomUUID()
    await saveUnitAct(within, { id: actId, kind: 'created', day: '2025-07-01', basis: 'thử', recorded_at: new Date() })
    await saveUnits(within, [{ id, code: id }])
    await saveUnitVersions(within, [versionRow(id, id, version, { id: actId })])
  })
}
