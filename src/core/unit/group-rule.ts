import type { UnitLine, UnitPath } from './unit.ts'
import type { UnitKind } from './unit-kind.ts'

/** Units named by what they have in common, on whatever day is asked: "all communes of this province" stays true when two merge. */
export type GroupRule =
  | {
      readonly type: 'below'
      readonly unitId: string
      readonly line: UnitLine
      /** Any kind where none is given. */
      readonly kinds: readonly UnitKind[]
      /** Only what answers to the unit itself: the departments of a province, not their divisions. */
      readonly direct: boolean
      readonly except: readonly string[]
    }
  | { readonly type: 'list'; readonly unitIds: readonly string[] }

/** Whether a unit, as it is on a day, belongs to a group. The store asks the same in SQL; a test compares the two. */
export function belongsTo(rule: GroupRule, unit: { readonly id: string; readonly kind: UnitKind; readonly path: UnitPath }): boolean {
  if (rule.type === 'list') return rule.unitIds.includes(unit.id)
  if (rule.except.includes(unit.id) || unit.id === rule.unitId) return false
  if (rule.kinds.length > 0 && !rule.kinds.includes(unit.kind)) return false
  const path = unit.path[rule.line]
  return rule.direct ? path.at(-2) === rule.unitId : path.includes(rule.unitId)
}

/** The units that a rule names. */
export const unitsNamedBy = (rule: GroupRule): readonly string[] => (rule.type === 'list' ? rule.unitIds : [rule.unitId, ...rule.except])
