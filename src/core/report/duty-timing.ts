import { dayParts, daysBetween, type IsoDay } from '../time/day.ts'
import type { Stretch } from '../time/stretch.ts'
import type { ClosingRule, CycleTiming, PeriodKind } from './cycle.ts'
import { dataOf, periodOf } from './cycle-days.ts'

/** One time of a duty to report, as the plan's words gave it: `month 2026-03-01`, from 1 to 25 March. */
export interface DutyTime {
  readonly instance: string
  readonly first: IsoDay | null
  readonly last: IsoDay
}

/** What of a timing a regime keeps from cycle to cycle; the period is the duty's. */
export type TimingRules = Pick<CycleTiming, 'closing' | 'due' | 'lateRule'>

/**
 * The cycle of one time of a duty. Without rules it is due on the plan's own day at every level, and where that day lies before the end of
 * the period the figures go up to it: a report before the 25th of each month holds what was done from the 26th to the 25th.
 */
export function dutyTiming({ instance, first, last }: DutyTime, begun: IsoDay, rules: TimingRules | null): CycleTiming {
  const kind = kindOf(instance)
  const whole = kind === 'once' ? null : periodOf(kind, first ?? last)
  const period: Stretch = whole ?? { start: earlier(first ?? begun, last), end: last }
  if (rules) return { kind, period, ...rules }
  const closing: ClosingRule =
    kind === 'once' || kind === 'week' || last >= period.end
      ? { type: 'calendar' }
      : { type: 'day-of-month', day: dayParts(last)?.day ?? 1 }
  const closed = dataOf(period, closing).end
  return { kind, period, closing, due: [{ days: Math.max(0, daysBetween(closed, last) ?? 0), working: false }], lateRule: 'open' }
}

const rhythms: Readonly<Record<string, Exclude<PeriodKind, 'once'>>> = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  'half-year': 'half-year',
  year: 'year',
}

/** The instance of a rhythm begins with its name; all others are asked once. */
const kindOf = (instance: string): PeriodKind => rhythms[instance.slice(0, instance.indexOf(' '))] ?? 'once'

const earlier = (a: IsoDay, b: IsoDay): IsoDay => (a < b ? a : b)
