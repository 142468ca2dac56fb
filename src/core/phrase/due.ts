import type { Span } from '../text/span.ts'
import type { IsoDay } from '../time/day.ts'

/** When work is due, as the text says it. `date` is the day written, whatever the bound. */
export type Due =
  | { readonly kind: 'date'; readonly date: IsoDay; readonly bound: 'before' | 'by'; readonly span: Span }
  | { readonly kind: 'period'; readonly start: IsoDay; readonly end: IsoDay; readonly span: Span }
  | {
      readonly kind: 'recurring'
      readonly every: Rhythm
      readonly day?: number
      readonly month?: number
      /** `trước ngày 25 hằng tháng`; without it the day itself is in time. */
      readonly bound?: 'before'
      readonly span: Span
    }
  | { readonly kind: 'standing'; readonly span: Span }
  | { readonly kind: 'relative'; readonly amount: number | null; readonly unit: string | null; readonly from: string; readonly span: Span }

export type Rhythm = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year'

/**
 * What a text leaves open about a deadline: the year was not written; the day lies before the document's own; the words name no exact
 * day (`cuối năm 2025`); the calendar has no such day (`31/02`); a range ends before it begins.
 */
export type DueDoubt = 'year-assumed' | 'before-document' | 'approximate' | 'no-such-day' | 'reversed'

/** One deadline as found: `due` is null where the words cannot be one, and then `doubt` says why. */
export interface DueMention {
  readonly span: Span
  readonly due: Due | null
  readonly doubt: DueDoubt | null
}

/** What must be known outside the text to read its deadlines. */
export interface DueContext {
  /** ISO, may be partial: `2025-12`. */
  readonly documentDate: string | null
  /** The one year that the plan is for, where it is for one year; days without a year fall in it. */
  readonly planYear: number | null
}
