import type { AgencyMention } from '../agency/mention.ts'
import type { SectionRole } from '../outline/section-role.ts'
import type { Due, DueContext } from '../phrase/due.ts'
import type { WordTable } from '../text/word-table.ts'
import type { ReportDraft, TaskDraft } from './draft.ts'

/** What the headings above an item hand down to it. */
export interface Scope {
  readonly role: SectionRole | null
  readonly lead: readonly AgencyMention[]
  /** They come from the sentence that introduces the list, not from a heading: an item that asks another body asks it itself. */
  readonly introduced: boolean
  readonly support: readonly AgencyMention[]
  readonly due: readonly Due[]
  /** Labels from the root. */
  readonly path: readonly string[]
  /** Only items that name a body are tasks here: outside lists, and in the articles of a decision. */
  readonly named: boolean
}

/** What reading gathers, and what it must know. */
export interface Gathering {
  readonly words: WordTable
  readonly dueContext: DueContext
  readonly tasks: TaskDraft[]
  readonly reports: ReportDraft[]
}
