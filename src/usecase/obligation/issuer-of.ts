import { placeOf } from '../../core/policy/place-of.ts'
import type { Store } from '../../store/ground/database.ts'
import { loadDocumentUnit } from '../../store/plan/agency-answer.ts'
import { loadLastPaths } from '../../store/reach/standpoint.ts'
import type { Permitted } from '../ground/caller.ts'

/** Who speaks in a document: the unit that it belongs to, or the one that took its place and publishes it now. */
export async function issuerOf(store: Store, caller: Permitted<'open-review'>): Promise<string> {
  const unitId = await loadDocumentUnit(store, caller)
  if (caller.unitId === null) return unitId
  const paths = await loadLastPaths(store, [unitId], caller.standpoint.day)
  return placeOf(caller.standpoint, [...paths.values()]) === 'own' ? caller.unitId : unitId
}
