/** What a unit is. Territories are governed by a People's Committee (or the Government); everything else is a body in one. */
export const unitKinds = [
  'government',
  'ministry',
  'central-agency',
  'province',
  'city',
  'commune',
  'ward',
  'special-zone',
  'department',
  'vertical-body',
  'office',
  'board',
  'division',
  'public-service-unit',
  'court',
  'union',
  'enterprise',
  'other',
] as const

export type UnitKind = (typeof unitKinds)[number]

/** Kinds whose bodies answer to them by place, and that pass no branch on to what lies in them. */
export const territoryKinds: readonly UnitKind[] = ['government', 'province', 'city', 'commune', 'ward', 'special-zone']

export const provinceKinds: readonly UnitKind[] = ['province', 'city']

export const communeKinds: readonly UnitKind[] = ['commune', 'ward', 'special-zone']

export const isTerritory = (kind: UnitKind): boolean => territoryKinds.includes(kind)

export const isUnitKind = (text: string): text is UnitKind => (unitKinds as readonly string[]).includes(text)
