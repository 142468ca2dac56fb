import { daysBetween, type IsoDay } from '../time/day.ts'
import type { Submission } from './submission.ts'
import { isSigned } from './submission-states.ts'

/**
 * Four facts about a report, each by itself: it was handed in, in time, signed by its unit, taken by the unit above. They are worked out
 * when asked. `answer` tells a nil report and a reason for not reporting from a report.
 */
export interface SubmissionFacts {
  readonly complete: boolean
  /** Against the day as the cycle set it; null while nothing was handed in and the day has not passed. */
  readonly onTime: boolean | null
  /** Against the day that holds now, late windows granted. */
  readonly withinWindow: boolean | null
  readonly approved: boolean
  readonly accepted: boolean
  readonly daysLate: number
}

export function factsOf(
  { state, submittedOn }: Pick<Submission, 'state' | 'submittedOn'>,
  days: { readonly due: IsoDay; readonly closes: IsoDay; readonly today: IsoDay },
): SubmissionFacts {
  const complete = submittedOn !== null && state !== 'draft'
  const judge = (last: IsoDay): boolean | null => {
    if (complete) return submittedOn <= last
    return days.today > last ? false : null
  }
  return {
    complete,
    onTime: judge(days.due),
    withinWindow: judge(days.closes),
    approved: isSigned(state),
    accepted: state === 'accepted',
    daysLate: Math.max(0, daysBetween(days.due, complete ? submittedOn : days.today) ?? 0),
  }
}
