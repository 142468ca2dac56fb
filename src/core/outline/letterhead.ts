import type { Span } from '../text/span.ts'

/** What stands above the body: who issues what, under which number, where and when. Spans are in the text. */
export interface Letterhead {
  readonly issuer: Placed | null
  readonly number: Placed | null
  readonly symbol: Placed | null
  readonly place: Placed | null
  /** ISO, partial where the text is partial. */
  readonly date: Placed | null
  readonly type: Placed | null
  readonly subject: Placed | null
  /** The first piece after it. */
  readonly end: number
}

export interface Placed {
  readonly value: string
  readonly span: Span
}
