import type { Store } from '../../store/ground/database.ts'
import { saveUnitAct, saveUnits, saveUnitVersions, settleUnits, versionRow } from '../../store/unit/unit-change.ts'
import { findRootUnit, placeholderCode } from '../../store/unit/unit-root.ts'
import type { Office } from './office.ts'

/** Days before it have no tree to stand in. */
const since = '2025-07-01'

/**
 * The unit that an instance begins with: the root of the tree, the first where it has several, or one that is made, to be renamed and put
 * in its place later. In the caller's transaction.
 */
export async function ensureRoot(office: Office, store: Store): Promise<string> {
  const found = await findRootUnit(store)
  if (found !== null) return found
  const [id, actId] = [office.newId(), office.newId()]
  const version = { name: 'Đơn vị chủ quản', kind: 'other', parentId: null, sectorId: null, aliases: [], from: since, until: null } as const
  await saveUnitAct(store, { id: actId, kind: 'created', day: since, basis: '', recorded_at: office.now() })
  await saveUnits(store, [{ id, code: placeholderCode }])
  await saveUnitVersions(store, [versionRow(id, placeholderCode, version, { id: actId })])
  await settleUnits(store)
  return id
}
