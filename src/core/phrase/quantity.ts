import type { Span } from '../text/span.ts'

/** A whole count of things to produce, hold or reach: `tối thiểu 01 băng rôn` is 1 băng rôn, at least. */
export interface Quantity {
  readonly n: number
  readonly unit: string
  readonly min?: boolean
  readonly span: Span
}
