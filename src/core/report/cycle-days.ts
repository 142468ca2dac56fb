import { addDays, dayParts, daysInMonth, type IsoDay, isoDay, weekday } from '../time/day.ts'
import { monthOf, monthsOfYear, quarterOf, type Stretch, yearOf } from '../time/stretch.ts'
import { addWorkingDays, type WorkingCalendar } from '../time/working-calendar.ts'
import type { ClosingRule, CycleDays, CycleTiming, DueRule, PeriodKind } from './cycle.ts'

/** The period of the calendar in which a day lies. Nine months are those from January on, whatever the day. */
export function periodOf(kind: Exclude<PeriodKind, 'once'>, day: IsoDay): Stretch | null {
  const parts = dayParts(day)
  if (!parts) return null
  const { year, month } = parts
  switch (kind) {
    case 'week': {
      const start = addDays(day, 1 - (weekday(day) ?? 1))
      const end = start && addDays(start, 6)
      return start && end ? { start, end } : null
    }
    case 'month':
      return monthOf(year, month)
    case 'quarter':
      return quarterOf(year, Math.ceil(month / 3))
    case 'half-year':
      return monthsOfYear(year, 6, month <= 6 ? 'first' : 'last')
    case 'nine-months':
      return monthsOfYear(year, 9, 'first')
    case 'year':
      return yearOf(year)
  }
}

/** The period before, of the same kind; null for what is asked once. */
export function periodBefore(kind: PeriodKind, { start }: Stretch): Stretch | null {
  if (kind === 'once') return null
  const before = kind === 'nine-months' ? isoDay((dayParts(start)?.year ?? 0) - 1, 1, 1) : addDays(start, -1)
  return before === null ? null : periodOf(kind, before)
}

/** The days whose figures are meant:
 *
 *     tháng 3/2026, closed on the 14th      15/02/2026 – 14/03/2026
 *     năm 2026, closed on the 14th          15/12/2025 – 14/12/2026
 */
export function dataOf(period: Stretch, closing: ClosingRule): Stretch {
  switch (closing.type) {
    case 'calendar':
      return period
    case 'weekday': {
      const end = addDays(period.start, closing.weekday - 1) ?? period.end
      return { start: addDays(end, -6) ?? period.start, end }
    }
    case 'day-of-month': {
      const [first, last] = [dayParts(period.start), dayParts(period.end)]
      if (!first || !last) return period
      const [year, month] = first.month === 1 ? [first.year - 1, 12] : [first.year, first.month - 1]
      const before = dayIn(year, month, closing.day)
      return { start: addDays(before, 1) ?? period.start, end: dayIn(last.year, last.month, closing.day) }
    }
  }
}

/** A day that a month lacks is its last. */
const dayIn = (year: number, month: number, day: number): IsoDay => isoDay(year, month, Math.min(day, daysInMonth(year, month))) ?? ''

export function cycleDays({ period, closing, due }: CycleTiming, calendar: WorkingCalendar): CycleDays {
  const data = dataOf(period, closing)
  return { data, due: due.map(rule => dueAfter(data.end, rule, calendar)) }
}

const dueAfter = (closed: IsoDay, { days, working }: DueRule, calendar: WorkingCalendar): IsoDay =>
  (working ? addWorkingDays(calendar, closed, days) : addDays(closed, days)) ?? closed

/** The day of a unit at so high a level; above the last rule the last one holds. */
export const dueOfLevel = (days: readonly IsoDay[], level: number): IsoDay => days[Math.min(level, days.length - 1)] ?? ''
