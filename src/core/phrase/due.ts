import type { Span } from '../text/span.ts'

/** ISO day `2026-01-31`. */
export type IsoDay = string

/** When work is due, as the text says it. `date` is the day written, whatever the bound. */
export type Due =
  | { readonly kind: 'date'; readonly date: IsoDay; readonly bound: 'before' | 'by'; readonly span: Span }
  | { readonly kind: 'period'; readonly start: IsoDay; readonly end: IsoDay; readonly span: Span }
  | { readonly kind: 'recurring'; readonly every: Rhythm; readonly day?: number; readonly month?: number; readonly span: Span }
  | { readonly kind: 'standing'; readonly span: Span }
  | { readonly kind: 'relative'; readonly amount: number | null; readonly unit: string | null; readonly from: string; readonly span: Span }

export type Rhythm = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year'
