import type { LentRight } from '../../core/policy/lent-right.ts'
import { addDays } from '../../core/time/day.ts'
import { showDay } from '../speech/show-day.ts'
import type { Say } from '../speech/use-say.ts'

/** The last day on which it holds. */
export const lastDay = (until: string): string => showDay(addDays(until, -1) ?? until)

export const rightWords = (say: Say, rights: readonly LentRight[]): string =>
  rights.map(right => say(`lent-${right}`).toLowerCase()).join(', ')
