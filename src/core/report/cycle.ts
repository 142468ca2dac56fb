import type { IsoDay } from '../time/day.ts'
import type { Stretch } from '../time/stretch.ts'

/** The kinds of periods that reports are made for: Decree 09/2019/NĐ-CP, Article 12; weeks and nine months are regimes of their own. */
export const periodKinds = ['week', 'month', 'quarter', 'half-year', 'nine-months', 'year', 'once'] as const
export type PeriodKind = (typeof periodKinds)[number]

/**
 * Which days' figures a report of a period holds. `day-of-month`: up to this day of the period's last month, from the day after it in the
 * month before the first; `weekday`: up to this day of the week (1 Monday); `calendar`: the period itself.
 */
export type ClosingRule =
  | { readonly type: 'calendar' }
  | { readonly type: 'day-of-month'; readonly day: number }
  | { readonly type: 'weekday'; readonly weekday: number }

/** So many days after the closing day a report is due, one rule for each level: the first for units that nobody reports to. */
export interface DueRule {
  readonly days: number
  readonly working: boolean
}

/** `window`: after its day a report is handed in only in a window that was asked for and granted; `open`: it is taken, and is late. */
export type LateRule = 'open' | 'window'

/** How a cycle is timed. All of it is data of the cycle: every regime sets its own. */
export interface CycleTiming {
  readonly kind: PeriodKind
  /** The period of the calendar that it is called after. */
  readonly period: Stretch
  readonly closing: ClosingRule
  readonly due: readonly DueRule[]
  readonly lateRule: LateRule
}

/** What is worked out of it. */
export interface CycleDays {
  readonly data: Stretch
  /** By level, the lowest first. */
  readonly due: readonly IsoDay[]
}
