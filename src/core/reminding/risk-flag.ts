import { soonDays } from '../obligation/box.ts'
import { lastDay } from '../obligation/lateness.ts'
import { manyExtensions } from '../obligation/move-extension.ts'
import type { Obligation } from '../obligation/obligation.ts'
import { awaitsAssigner, isSettled } from '../obligation/obligation-states.ts'
import { addDays, type IsoDay } from '../time/day.ts'
import { countWorkingDays, type WorkingCalendar } from '../time/working-calendar.ts'

/**
 * Why work may come late, in numbers that anybody can count again. `not-opened`: nobody has opened it for so many working days; `no-step`:
 * taken on, and nothing told for so many; `support-missing`: supporting units that have not handed in their part near the end of the term;
 * `serial-extensions`: put off so often; `overdue-child`: parts given on that are overdue.
 */
export type RiskFlag =
  | { readonly code: 'not-opened' | 'no-step'; readonly days: number }
  | { readonly code: 'support-missing' | 'serial-extensions' | 'overdue-child'; readonly count: number }

/** What a risk is told from. */
export interface RiskFacts {
  readonly obligation: Obligation
  /** The day on which it was given out. */
  readonly givenOn: IsoDay
  /** Of the last step; null where none was taken. */
  readonly lastStepOn: IsoDay | null
  /** Supports of the same task and time that are still in hand. */
  readonly openSupports: number
  /** Requests for more time, whatever came of them. */
  readonly extensions: number
  /** Parts given on whose term is over. */
  readonly overdueParts: number
}

const daysToOpen = 3
const daysBetweenSteps = 10

/** The same facts and the same day give the same flags. What is done, or waits for the one who assigned, is no risk of the unit. */
export function riskFlagsOf(facts: RiskFacts, today: IsoDay, calendar: WorkingCalendar): RiskFlag[] {
  const { obligation, givenOn, lastStepOn, openSupports, extensions, overdueParts } = facts
  const { state } = obligation
  if (isSettled(state) || awaitsAssigner(state)) return []
  const flags: RiskFlag[] = []
  const quiet = countWorkingDays(calendar, lastStepOn ?? givenOn, today)
  if (state === 'sent' && quiet > daysToOpen) flags.push({ code: 'not-opened', days: quiet })
  else if (quiet > daysBetweenSteps && hasBegun(obligation, today)) flags.push({ code: 'no-step', days: quiet })
  if (obligation.part !== 'support' && openSupports > 0 && isNearEnd(obligation, today))
    flags.push({ code: 'support-missing', count: openSupports })
  if (extensions >= manyExtensions) flags.push({ code: 'serial-extensions', count: extensions })
  if (overdueParts > 0) flags.push({ code: 'overdue-child', count: overdueParts })
  return flags
}

/** Work of a period that has not come yet may lie still. */
const hasBegun = ({ term }: Obligation, today: IsoDay): boolean => term.kind === 'day' && (term.first === null || term.first <= today)

function isNearEnd(obligation: Obligation, today: IsoDay): boolean {
  const last = lastDay(obligation)
  return last !== null && last <= (addDays(today, soonDays) ?? today)
}
