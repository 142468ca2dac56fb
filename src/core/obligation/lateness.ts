import { daysBetween, type IsoDay } from '../time/day.ts'
import type { Obligation } from './obligation.ts'
import { isVoid } from './obligation-states.ts'
import type { Term } from './term.ts'

/**
 * How an obligation stands to its term on a day. It is worked out whenever it is asked and never stored. `no-term` is a class of its own:
 * where nothing was said, nothing is late.
 */
export type Lateness = 'on-time' | 'late' | 'in-term' | 'overdue' | 'no-term' | 'void'

export interface Standing {
  /** Against the term that holds now, extensions granted. */
  readonly now: Lateness
  /** Against the term as the plan set it. */
  readonly original: Lateness
  /** Days after the last day: of the submission, or of today while there is none; 0 where not late. */
  readonly daysLate: number
}

/** The last day that holds, extensions granted; null where no day is known. */
export const lastDay = ({ term, extendedTo }: Pick<Obligation, 'term' | 'extendedTo'>): IsoDay | null => extendedTo ?? lastDayOfTerm(term)

const lastDayOfTerm = (term: Term): IsoDay | null => (term.kind === 'day' ? term.last : null)

/**
 * The clock of the unit stops on the day on which it says that it is done; how long the other side takes to confirm makes nobody late.
 */
export function standingOf(obligation: Obligation, today: IsoDay): Standing {
  const last = lastDay(obligation)
  const until = obligation.submittedOn ?? today
  return {
    now: latenessAgainst(last, obligation, today),
    original: latenessAgainst(lastDayOfTerm(obligation.term), obligation, today),
    daysLate: last === null || isVoid(obligation.state) ? 0 : Math.max(0, daysBetween(last, until) ?? 0),
  }
}

function latenessAgainst(last: IsoDay | null, obligation: Obligation, today: IsoDay): Lateness {
  if (isVoid(obligation.state)) return 'void'
  if (last === null) return 'no-term'
  const { submittedOn } = obligation
  if (submittedOn !== null) return submittedOn <= last ? 'on-time' : 'late'
  return today <= last ? 'in-term' : 'overdue'
}
