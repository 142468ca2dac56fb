import { compareText } from '../text/compare-text.ts'

/** A unit that may be asked for a report, as it stood when the cycle was opened: its path from the root along the line of the cycle. */
export interface AskedUnit {
  readonly id: string
  readonly name: string
  readonly path: readonly string[]
}

/**
 * One place in a cycle: who reports, to whom, and how high it stands (0: nobody reports to it). It is frozen when the cycle is opened; what
 * becomes of the unit later changes nothing of it.
 */
export interface RosterPlace {
  readonly unitId: string
  readonly unitName: string
  /** The place above it; null for the one at the top, which opened the cycle. */
  readonly reportsTo: string | null
  readonly level: number
}

/**
 * Freezes who is expected. Each reports to the nearest unit above it that is in the cycle; who opened it stands at the top and gathers what
 * nobody else does. The answer is in the order of the paths, whatever order the units come in, and each unit stands in it once.
 */
export function freezeRoster(opener: AskedUnit, asked: readonly AskedUnit[]): readonly RosterPlace[] {
  const units = new Map([...asked, opener].map(unit => [unit.id, unit]))
  const above = new Map<string, string | null>()
  for (const { id, path } of units.values()) above.set(id, id === opener.id ? null : nearestAbove(id, path, units, opener.id))
  const levels = levelsOf(above)
  return [...units.values()]
    .sort((a, b) => compareText(a.path.join('/'), b.path.join('/')))
    .map(({ id, name }) => ({ unitId: id, unitName: name, reportsTo: above.get(id) ?? null, level: levels.get(id) ?? 0 }))
}

function nearestAbove(id: string, path: readonly string[], units: ReadonlyMap<string, AskedUnit>, openerId: string): string {
  for (const step of path.toReversed())
    if (step !== id && units.has(step)) return step === openerId || path.indexOf(openerId) < path.indexOf(step) ? step : openerId
  return openerId
}

/** One more than the highest below it. */
function levelsOf(above: ReadonlyMap<string, string | null>): ReadonlyMap<string, number> {
  const levels = new Map<string, number>()
  for (const id of above.keys()) {
    let level = 0
    for (let place: string | null | undefined = id; place !== null && place !== undefined; place = above.get(place)) {
      if ((levels.get(place) ?? -1) >= level) break
      levels.set(place, level++)
    }
  }
  return levels
}
