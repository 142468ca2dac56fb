import type { Remark } from '../lint/remark.ts'
import type { Plan } from '../plan/plan.ts'
import type { HeldItem } from '../safeguard/held.ts'
import type { FileNote } from '../text/file-note.ts'
import type { PersonalDatum } from '../text/personal-datum.ts'

/**
 * All that is read from one document, in one value: what it says, what was left out on purpose, what the linter remarks. It is what
 * `dondoc read --json` prints and what the pages show. Spans are offsets of `text`.
 */
export interface Reading extends Plan {
  readonly held: readonly HeldItem[]
  /** What was passed over or changed between the file and its text. */
  readonly notes: readonly FileNote[]
  /** What is covered in the text because it tells of private persons; nothing, in what has not been stored. */
  readonly masked: readonly PersonalDatum[]
  /** In the order of the text. */
  readonly remarks: readonly Remark[]
  /** Which reader made it: with the `rule` of a remark or a held item, every automatic result can be traced. */
  readonly reader: { readonly version: string }
}
