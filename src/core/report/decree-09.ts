import type { ClosingRule, DueRule, PeriodKind } from './cycle.ts'

/**
 * Decree 09/2019/NĐ-CP, Article 12, as the regimes that carry it out repeat it: figures from the 15th of the month before to the 14th of the
 * last month. Weeks are not in the decree; regimes that have them close on Wednesday. What is asked once has its own days.
 */
export const closingByDecree = (kind: PeriodKind): ClosingRule => {
  if (kind === 'once') return { type: 'calendar' }
  return kind === 'week' ? { type: 'weekday', weekday: 3 } : { type: 'day-of-month', day: 14 }
}

/** The days of sending are set by each regime; two working days after closing, and three more for each level above, is the usual cascade. */
export const dueByDecree = (levels: number): readonly DueRule[] =>
  Array.from({ length: levels }, (_, level) => ({ days: 2 + 3 * level, working: true }))
