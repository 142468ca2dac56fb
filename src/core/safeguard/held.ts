import type { Span } from '../text/span.ts'
import type { HoldReason } from './matching/hold-reason.ts'

export type { HoldReason }

/** A plan item left out of the work list on purpose, with the rule that says why. */
export interface HeldItem {
  readonly id: string
  readonly path: readonly string[]
  readonly span: Span
  readonly text: string
  readonly reasons: readonly HoldReason[]
  /** Rule and version: `expression/rebuttal@2`. */
  readonly rule: string
  /** The words that the rule hit, in offsets of the plan's text. */
  readonly hits: readonly Span[]
  /** One sentence in Vietnamese; the pages word it anew from `rule`. */
  readonly why: string
}
