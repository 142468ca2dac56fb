import type { AgencyMention } from '../agency/mention.ts'
import type { Due } from '../phrase/due.ts'
import type { Quantity } from '../phrase/quantity.ts'
import type { Span } from '../text/span.ts'
import type { Doubt } from './plan.ts'

/** A task or report duty before it has its id and its readable text. */
export interface TaskDraft {
  readonly span: Span
  /** The cells of a table's row, where it is one: they make its text. */
  readonly cells?: readonly Span[]
  /** What is to be done, without the fields that stand with it: the content column of a row, the content of labelled fields. */
  readonly title?: Span
  readonly path: readonly string[]
  readonly lead: readonly AgencyMention[]
  readonly support: readonly AgencyMention[]
  readonly due: readonly Due[]
  readonly quantities: readonly Quantity[]
  readonly product: string | null
  readonly doubts: readonly Doubt[]
}

export interface ReportDraft {
  readonly span: Span
  readonly path: readonly string[]
  readonly by: readonly AgencyMention[]
  readonly to: readonly AgencyMention[]
  readonly through: readonly AgencyMention[]
  readonly due: readonly Due[]
  readonly doubts: readonly Doubt[]
}
