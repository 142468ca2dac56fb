import { soonDays } from '../obligation/box.ts'
import { lastDay } from '../obligation/lateness.ts'
import type { Obligation } from '../obligation/obligation.ts'
import { awaitsAssigner, isSettled } from '../obligation/obligation-states.ts'
import { addDays, daysBetween, type IsoDay } from '../time/day.ts'
import { findDisciplinaryWords } from './find-disciplinary-words.ts'

/**
 * What an institution writes about work that another one owes it. `remind`: before the term or after it; `urge`: the work is overdue;
 * `report-up`: the unit above is told that it is.
 */
export type UrgingKind = 'remind' | 'urge' | 'report-up'

export type UrgingRefusal =
  | 'urging-of-none'
  | 'urging-of-many-units'
  | 'urging-not-given'
  | 'urging-not-now'
  | 'urging-too-early'
  | 'urging-discipline'

/** Work that is written about, with who gave it. */
export interface UrgedWork {
  readonly obligation: Obligation
  readonly assignerId: string
}

/** One line of the record: how the work stood on its day. */
export interface UrgedLine {
  readonly obligationId: string
  readonly lastDay: IsoDay
  readonly daysLate: number
}

export type CheckedUrging =
  | { readonly debtorId: string; readonly lines: readonly UrgedLine[] }
  | { readonly refusal: UrgingRefusal; readonly words?: string }

/**
 * Whether a unit may write so today: about work that it gave, to one unit, whose turn it is; overdue, or for a reminder due within a week.
 * It speaks of work and of days: words of discipline are refused, for they are about persons.
 */
export function checkUrging(
  kind: UrgingKind,
  words: string,
  work: readonly UrgedWork[],
  by: { readonly unitIds: readonly string[]; readonly today: IsoDay },
): CheckedUrging {
  const [first] = work
  if (!first) return { refusal: 'urging-of-none' }
  const debtorId = first.obligation.unitId
  if (work.some(({ obligation }) => obligation.unitId !== debtorId)) return { refusal: 'urging-of-many-units' }
  if (work.some(({ assignerId }) => !by.unitIds.includes(assignerId))) return { refusal: 'urging-not-given' }
  if (work.some(({ obligation: { state } }) => isSettled(state) || awaitsAssigner(state))) return { refusal: 'urging-not-now' }
  const until = kind === 'remind' ? (addDays(by.today, soonDays) ?? by.today) : (addDays(by.today, -1) ?? by.today)
  const lines = work.flatMap(({ obligation }): UrgedLine[] => {
    const day = lastDay(obligation)
    if (day === null || day > until) return []
    return [{ obligationId: obligation.id, lastDay: day, daysLate: Math.max(0, daysBetween(day, by.today) ?? 0) }]
  })
  if (lines.length < work.length) return { refusal: 'urging-too-early' }
  const [found] = findDisciplinaryWords(words)
  return found === undefined ? { debtorId, lines } : { refusal: 'urging-discipline', words: found }
}
