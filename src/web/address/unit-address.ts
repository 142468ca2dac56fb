import { dayParts } from '../../core/time/day.ts'
import { type UnitKind, unitKinds } from '../../core/unit/unit-kind.ts'
import { choiceIn, only, textIn } from './plain-search.ts'

export interface UnitsAddress {
  readonly q?: string
  readonly kind?: UnitKind
  /** ISO. */
  readonly day?: string
  /** Only what this act made, changed or ended: a view that stays. */
  readonly act?: string
  /** Who belongs to this group. */
  readonly group?: string
}

const dayIn = (raw: Readonly<Record<string, unknown>>): string | undefined => {
  const day = textIn(raw, 'day')
  return day !== undefined && dayParts(day) ? day : undefined
}

export const readUnitsAddress = (raw: Readonly<Record<string, unknown>>): UnitsAddress =>
  only({
    q: textIn(raw, 'q'),
    kind: choiceIn(raw, 'kind', unitKinds),
    day: dayIn(raw),
    act: textIn(raw, 'act'),
    group: textIn(raw, 'group'),
  })

export const unitActs = ['create', 'rename', 'change-kind', 'move', 'merge', 'split', 'end'] as const
export type UnitActName = (typeof unitActs)[number]

export interface UnitAddress {
  readonly day?: string
  /** The form that is open. */
  readonly act?: UnitActName
}

export const readUnitAddress = (raw: Readonly<Record<string, unknown>>): UnitAddress =>
  only({ day: dayIn(raw), act: choiceIn(raw, 'act', unitActs) })

export interface GroupsAddress {
  /** The group whose form is open. */
  readonly edit?: string
}

export const readGroupsAddress = (raw: Readonly<Record<string, unknown>>): GroupsAddress => only({ edit: textIn(raw, 'edit') })
