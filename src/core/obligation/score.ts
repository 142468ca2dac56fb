import type { IsoDay } from '../time/day.ts'
import { type Lateness, lastDay } from './lateness.ts'
import type { Obligation, ObligationState } from './obligation.ts'
import { isVoid } from './obligation-states.ts'

/** The unit's clock still runs, or on which side of the last day it was stopped: what a count can hold, for no day changes it. */
export type Pace = 'open' | 'on-time' | 'late'

/** How a unit's work stands on a day, obligation by obligation. Together they are all that is or was its duty. */
export type Score = Readonly<Record<Exclude<Lateness, 'void'>, number>>

export const scoreClasses = ['on-time', 'late', 'in-term', 'overdue', 'no-term'] as const satisfies readonly (keyof Score)[]

export const noScore: Score = { 'on-time': 0, late: 0, 'in-term': 0, overdue: 0, 'no-term': 0 }

export function paceOf(obligation: Pick<Obligation, 'term' | 'extendedTo' | 'submittedOn'>): Pace {
  const { submittedOn } = obligation
  const last = lastDay(obligation)
  if (submittedOn === null) return 'open'
  return last === null || submittedOn <= last ? 'on-time' : 'late'
}

/** What a count is of: `dueDay` is the last day that holds, null where none is known. */
export interface Counted {
  readonly state: ObligationState
  readonly dueDay: IsoDay | null
  readonly pace: Pace
}

/** The class of all obligations of a count on a day, the same that `standingOf` finds for each. */
export function latenessOf({ state, dueDay, pace }: Counted, today: IsoDay): Lateness {
  if (isVoid(state)) return 'void'
  if (dueDay === null) return 'no-term'
  if (pace !== 'open') return pace
  return today <= dueDay ? 'in-term' : 'overdue'
}
