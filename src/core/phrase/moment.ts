import type { Span } from '../text/span.ts'
import { isoDay } from '../time/day.ts'
import { monthOf, monthsOfYear, quarterOf, type Stretch, yearOf } from '../time/stretch.ts'

/** A year as written: four figures, none, or `năm nay`, `năm sau` counted from the document's. */
export type WrittenYear = number | 'this' | 'next' | null

/**
 * One end of a moment, as much of it as is written.
 *
 *     ngày 15                     day 15, month and year open
 *     15/11                       day 15, month 11, year open
 *     tháng 12/2025   quý II      month 12 of 2025; quarter 2, year open
 *     6 tháng đầu năm 2026        the first 6 months of 2026
 */
export type MomentEnd =
  | { readonly unit: 'day'; readonly day: number; readonly month: number | null; readonly year: WrittenYear }
  | { readonly unit: 'month'; readonly month: number; readonly year: WrittenYear }
  | { readonly unit: 'quarter'; readonly quarter: number; readonly year: WrittenYear }
  | { readonly unit: 'months'; readonly months: number; readonly side: 'first' | 'last'; readonly year: WrittenYear }
  | { readonly unit: 'school-year'; readonly year: number }
  | { readonly unit: 'year'; readonly year: WrittenYear }

/** A point or stretch of time as the words name it, before it is known what it is for. */
export interface Moment {
  readonly span: Span
  readonly from: MomentEnd
  readonly to: MomentEnd
  /** Written in figures alone, without `ngày`, `tháng`, `năm`: `15/11`, `12/2025`, `2026`. */
  readonly bare: boolean
}

/** Which days one end covers in the year that is meant; null where the calendar has no such day or the month is open. */
export function stretchOf(end: MomentEnd, year: number): Stretch | null {
  switch (end.unit) {
    case 'day': {
      const day = end.month === null ? null : isoDay(year, end.month, end.day)
      return day ? { start: day, end: day } : null
    }
    case 'month':
      return monthOf(year, end.month)
    case 'quarter':
      return quarterOf(year, end.quarter)
    case 'months':
      return monthsOfYear(year, end.months, end.side)
    case 'school-year':
      // The teaching year runs from the opening day of 5 September to the end of May.
      return { start: `${year}-09-05`, end: `${year + 1}-05-31` }
    case 'year':
      return yearOf(year)
  }
}

/** Where in the year an end begins, to see whether a range wraps it: `tháng 10 đến tháng 4`. */
export function orderInYear(end: MomentEnd): number {
  switch (end.unit) {
    case 'day':
      return (end.month ?? 0) * 100 + end.day
    case 'month':
      return end.month * 100
    case 'quarter':
      return (end.quarter * 3 - 2) * 100
    case 'months':
      return (end.side === 'first' ? 1 : 13 - end.months) * 100
    default:
      return 0
  }
}
