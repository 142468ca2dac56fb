import type { Rhythm } from '../phrase/due.ts'
import type { DraftDue } from '../task/draft.ts'
import { daysBetween, type IsoDay } from '../time/day.ts'

/** A task as it is compared with one of another document. */
export interface ComparedTask {
  readonly dues: readonly DraftDue[]
  /** The last day that its document names; null where it names none. */
  readonly day: IsoDay | null
}

/** Why two tasks of different documents look like the same work, in numbers that a person can follow. */
export interface SameWorkReason {
  /** How much of the wording they have in common, from 0 to 1. */
  readonly likeness: number
  /** How far their days lie apart; null where either names none. */
  readonly daysApart: number | null
}

/** Less in common is the same subject, not yet the same work. */
const leastLikeness = 0.4
/** Two months: what is due further apart is a next time, not the same one. */
const mostDaysApart = 62

/**
 * Whether words and days of two tasks speak for the same work; null where they do not. That the same units are asked is looked up besides.
 * A proposal to a person, never an answer.
 */
export function compareTasks(one: ComparedTask, other: ComparedTask, likeness: number): SameWorkReason | null {
  if (likeness < leastLikeness || rhythmOf(one) !== rhythmOf(other)) return null
  const daysApart = one.day === null || other.day === null ? null : Math.abs(daysBetween(one.day, other.day) ?? 0)
  return daysApart !== null && daysApart > mostDaysApart ? null : { likeness, daysApart }
}

/** What is done each month is not what is done once. */
const rhythmOf = ({ dues }: ComparedTask): Rhythm | null => dues.find(due => due.kind === 'recurring')?.every ?? null
