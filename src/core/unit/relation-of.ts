import type { UnitPath } from './unit.ts'

/** Where another unit stands as seen from one's own. */
export type UnitRelation = 'own' | 'below' | 'above' | 'other'

/**
 * Along either line: a department of health is below its province and below the ministry of health. Both paths are those of one day.
 * The line of territory speaks first; no pair of units can be above each other in both.
 */
export function relationOf(own: UnitPath, other: UnitPath): UnitRelation {
  const [self, them] = [own.territory.at(-1), other.territory.at(-1)]
  if (self === undefined || them === undefined) return 'other'
  if (self === them) return 'own'
  if (other.territory.includes(self)) return 'below'
  if (own.territory.includes(them)) return 'above'
  if (other.sector.includes(self)) return 'below'
  if (own.sector.includes(them)) return 'above'
  return 'other'
}
