import type { Span } from '../text/span.ts'

/** A body as the text names it, whitespace collapsed; `group` where one phrase stands for several bodies. */
export interface AgencyMention {
  readonly name: string
  readonly span: Span
  readonly kind: 'one' | 'group'
  /** Bodies of a group to which the work is not given: `các sở, ngành (trừ Sở Ngoại vụ)`. */
  readonly except?: readonly ExceptedBody[]
}

export interface ExceptedBody {
  readonly name: string
  readonly span: Span
}
