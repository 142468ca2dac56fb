import type { WrittenUnit } from './read-unit-name.ts'
import type { UnitKind } from './unit-kind.ts'
import { provinceKinds } from './unit-kind.ts'

/** A unit that a name may mean, as it is on the day of the document. */
export interface UnitCandidate {
  readonly id: string
  readonly name: string
  readonly kind: UnitKind
  readonly keys: readonly string[]
  /** The territory in which it is: the nearest one strictly above it. */
  readonly placeId: string | null
  /** The key is a name out of use, of what has become part of this unit. */
  readonly former: boolean
}

/** A territory of the issuer, itself or above it. */
export interface IssuerTerritory {
  readonly id: string
  readonly kind: UnitKind
}

export type UnitResolution =
  | { readonly type: 'unit'; readonly id: string }
  | { readonly type: 'ambiguous' | 'unknown'; readonly candidates: readonly UnitCandidate[] }

/**
 * Whom a document means. Seven communes are called Tân Tiến, so that a name counts only where the issuer governs or belongs, or in the
 * place that is written behind it; what stays open is asked, never guessed. `territories` are the issuer's, the nearest first;
 * `candidates` all units that one of the keys or the place names.
 */
export function resolveUnit(
  written: WrittenUnit,
  territories: readonly IssuerTerritory[],
  candidates: readonly UnitCandidate[],
): UnitResolution {
  if (written.own) {
    const kinds: readonly UnitKind[] = written.own === 'province' ? provinceKinds : ['commune', 'ward', 'special-zone']
    const own = territories.find(({ kind }) => kinds.includes(kind))
    return own ? { type: 'unit', id: own.id } : { type: 'unknown', candidates: [] }
  }
  const named = candidates.filter(({ keys }) => keys.some(key => written.keys.includes(key)))
  const levels = written.place === null ? territories.map(({ id }) => [id]) : placesNamed(written.place, territories, candidates)
  for (const key of written.keys) {
    const meant = named.filter(unit => unit.keys.includes(key))
    for (const level of levels) {
      const here = meant.filter(({ placeId }) => placeId !== null && level.includes(placeId))
      // A commune that took in others may bear the name of one of them; on its own day, the living one is meant.
      const [only, second] = here.filter(({ former }) => !former)
      if (only && !second) return { type: 'unit', id: only.id }
      if (here.length > 0) return { type: 'ambiguous', candidates: here }
    }
    const root = written.place === null ? meant.find(unit => unit.placeId === null && !unit.former) : undefined
    if (root && meant.length === 1) return { type: 'unit', id: root.id }
  }
  return { type: named.length > 0 ? 'ambiguous' : 'unknown', candidates: named }
}

/** A place is known where it is a territory of the issuer, lies in one, or nothing else is called so. */
function placesNamed(
  place: string,
  territories: readonly IssuerTerritory[],
  candidates: readonly UnitCandidate[],
): readonly (readonly string[])[] {
  const called = candidates.filter(({ keys, former }) => !former && keys.includes(place))
  const near = called.filter(({ id, placeId }) => territories.some(territory => territory.id === id || territory.id === placeId))
  const meant = near.length > 0 ? near : called
  return meant.length === 1 ? [meant.map(({ id }) => id)] : []
}
