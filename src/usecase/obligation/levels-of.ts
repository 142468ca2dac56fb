import type { IsoDay } from '../../core/time/day.ts'
import type { Store } from '../../store/ground/database.ts'
import { loadLastPaths } from '../../store/reach/standpoint.ts'

/**
 * To whom a difficulty can be addressed: the unit that assigned, then those above it and above the unit that owes, the nearest first, along
 * both lines.
 */
export async function levelsOf(
  store: Store,
  { unit_id, assigner_id }: { readonly unit_id: string; readonly assigner_id: string },
  day: IsoDay,
): Promise<readonly string[]> {
  const paths = await loadLastPaths(store, [unit_id, assigner_id], day)
  const above = [unit_id, assigner_id].flatMap(id => {
    const { territory = [], sector = [] } = paths.get(id) ?? {}
    return [...territory.toReversed(), ...sector.toReversed()]
  })
  return [...new Set([assigner_id, ...above])].filter(id => id !== unit_id)
}
