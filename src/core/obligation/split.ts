import { measureKey } from '../text/measure-key.ts'
import { dayParts, type IsoDay } from '../time/day.ts'
import { lastDay } from './lateness.ts'
import type { Obligation } from './obligation.ts'
import type { Target } from './progress.ts'
import { isAmount } from './reckon-progress.ts'
import type { Term } from './term.ts'

export interface PartQuantity {
  readonly n: number
  readonly unit: string
}

/** A part of what a unit owes, for one or several of its own units. */
export interface SplitPart {
  readonly text: string
  readonly product: string | null
  readonly unitIds: readonly string[]
  readonly part: 'lead' | 'support'
  /** Its last day; null where it is due with the whole. */
  readonly last: IsoDay | null
  /** How much of the targets of the whole it is to do, in their units of measurement. */
  readonly quantities: readonly PartQuantity[]
  /** Without it the whole cannot be handed in, unless somebody says why. */
  readonly required: boolean
}

export type SplitRefusal =
  | 'split-empty'
  | 'part-text-needed'
  | 'part-unit-needed'
  | 'part-unit-not-below'
  | 'part-after-whole'
  | 'day-unknown'
  | 'amount-unknown'
  | 'amount-twice'
  | 'amount-invalid'

/** Null where the parts can be given. They go to units below the one that splits, and none is due after the whole. */
export function checkSplit(
  whole: Obligation,
  targets: readonly Target[],
  parts: readonly SplitPart[],
  isBelow: (unitId: string) => boolean,
): SplitRefusal | null {
  if (!parts.length) return 'split-empty'
  const latest = lastDay(whole)
  for (const { text, unitIds, last, quantities } of parts) {
    if (text.trim() === '') return 'part-text-needed'
    if (!unitIds.length) return 'part-unit-needed'
    if (!unitIds.every(isBelow)) return 'part-unit-not-below'
    if (last !== null && !dayParts(last)) return 'day-unknown'
    if (last !== null && latest !== null && last > latest) return 'part-after-whole'
    const fault = checkQuantities(targets, quantities)
    if (fault) return fault
  }
  return null
}

function checkQuantities(targets: readonly Target[], quantities: readonly PartQuantity[]): SplitRefusal | null {
  const keys = quantities.map(({ unit }) => measureKey(unit))
  if (!keys.every(key => targets.some(({ unit }) => measureKey(unit) === key))) return 'amount-unknown'
  if (new Set(keys).size < keys.length) return 'amount-twice'
  return quantities.every(({ n }) => isAmount(n) && n > 0) ? null : 'amount-invalid'
}

/** Until when a part is owed: by its own day, else with the whole, as that stands on the day of the split. */
export function termOfPart(whole: Obligation, { last }: Pick<SplitPart, 'last'>): Term {
  const latest = lastDay(whole)
  const day = last ?? latest
  return day === null ? whole.term : { kind: 'day', first: null, last: day }
}

/** It is made once for its task and unit; the task of a part is made by the split. */
export const instanceOfPart = (taskId: string): string => `part ${taskId}`
