import type { UnitGroup, UnitGroupBody } from '../../api/unit.ts'
import type { UnitKind } from '../../core/unit/unit-kind.ts'
import type { PickedUnit } from './unit-field.tsx'

/** What stands in the form of a group. Both kinds of rule are kept, so that looking at the other loses nothing. */
export interface GroupEntry {
  readonly name: string
  readonly type: 'below' | 'list'
  readonly below: readonly PickedUnit[]
  readonly line: 'territory' | 'sector'
  readonly kinds: readonly UnitKind[]
  readonly direct: boolean
  readonly except: readonly PickedUnit[]
  readonly list: readonly PickedUnit[]
}

const empty: GroupEntry = { name: '', type: 'below', below: [], line: 'territory', kinds: [], direct: true, except: [], list: [] }

export function beginGroup(group: UnitGroup | null): GroupEntry {
  if (!group) return empty
  const picked = new Map(group.units.map(({ id, name, place }) => [id, { id, name: place ? `${name}, ${place}` : name }]))
  const units = (ids: readonly string[]) => ids.flatMap(id => picked.get(id) ?? [])
  const { name, rule } = group
  if (rule.type === 'list') return { ...empty, name, type: 'list', list: units(rule.unitIds) }
  const { line, kinds, direct } = rule
  return { ...empty, name, type: 'below', below: units([rule.unitId]), line, kinds, direct, except: units(rule.except) }
}

const idsOf = (units: readonly PickedUnit[]) => units.map(({ id }) => id)

/** Null while something is missing. */
export function readGroupEntry({ name, type, below, line, kinds, direct, except, list }: GroupEntry): UnitGroupBody | null {
  const [above] = below
  if (!name.trim()) return null
  if (type === 'list') return list.length > 0 ? { name: name.trim(), rule: { type, unitIds: idsOf(list) } } : null
  if (!above) return null
  return { name: name.trim(), rule: { type, unitId: above.id, line, kinds: [...kinds], direct, except: idsOf(except) } }
}
