import type { IsoDay } from '../time/day.ts'
import { relationOf, type UnitRelation } from '../unit/relation-of.ts'
import type { UnitPath } from '../unit/unit.ts'
import { relations } from './where.ts'

/**
 * From where the tree is seen: the path of the unit that is acted for on a day, and the last paths of ended units whose place it took, so
 * that what they left is still its own. No paths where nobody acts for a unit.
 */
export interface Standpoint {
  readonly day: IsoDay
  readonly paths: readonly UnitPath[]
  /** It is the unit at the top of the instance, the root of the tree. */
  readonly isTop: boolean
}

/** Where a thing belongs, seen from there: the nearest relation of any of its units. What belongs to no unit that is known is elsewhere. */
export const placeOf = ({ paths }: Standpoint, units: readonly UnitPath[]): UnitRelation => {
  const found = paths.flatMap(own => units.map(unit => relationOf(own, unit)))
  return relations.find(relation => found.includes(relation)) ?? 'other'
}
