import { daysInMonth, type IsoDay, isoDay } from './day.ts'

/** From one day to another, both included: a month, a quarter, `từ ngày … đến ngày …`. */
export interface Stretch {
  readonly start: IsoDay
  readonly end: IsoDay
}

/** Months may lie in two years; null where a month does not exist or the end comes before the start. */
function stretchOfMonths(fromYear: number, fromMonth: number, toYear: number, toMonth: number): Stretch | null {
  const start = isoDay(fromYear, fromMonth, 1)
  const end = isoDay(toYear, toMonth, daysInMonth(toYear, toMonth))
  return start && end && start <= end ? { start, end } : null
}

export const monthOf = (year: number, month: number): Stretch | null => stretchOfMonths(year, month, year, month)

/** Quarters 1 to 4 of the calendar year. */
export const quarterOf = (year: number, quarter: number): Stretch | null => stretchOfMonths(year, quarter * 3 - 2, year, quarter * 3)

export const yearOf = (year: number): Stretch | null => stretchOfMonths(year, 1, year, 12)

/** `6 tháng đầu năm` is the first six months, `9 tháng cuối năm` the last nine. */
export const monthsOfYear = (year: number, months: number, end: 'first' | 'last'): Stretch | null =>
  end === 'first' ? stretchOfMonths(year, 1, year, months) : stretchOfMonths(year, 13 - months, year, 12)
