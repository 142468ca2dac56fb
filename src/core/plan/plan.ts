import type { AgencyMention } from '../agency/mention.ts'
import type { Section } from '../outline/section.ts'
import type { Due } from '../phrase/due.ts'
import type { Quantity } from '../phrase/quantity.ts'
import type { Block } from '../text/block.ts'
import type { Span } from '../text/span.ts'

/** What a plan says, every field with the span it was read from. Spans are offsets into the text that was read. */
export interface Plan {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly document: DocumentHead
  readonly period: Period | null
  readonly outline: readonly Section[]
  readonly tasks: readonly Task[]
  readonly reports: readonly ReportDuty[]
  /** Every line of the text once, in order, with what became of it: nothing is lost in silence. */
  readonly lines: readonly Line[]
}

export interface DocumentHead {
  readonly number: string | null
  readonly symbol: string | null
  /** Decree 30/2020, Annex III: KH, CT, CV, QĐ, NQ, TB, CĐ, BC, TTr, CTr, ĐA, HD … */
  readonly type: string | null
  /** ISO; partial where the text is partial: `2025-12`. */
  readonly date: string | null
  readonly place: string | null
  readonly issuer: string | null
  readonly subject: string | null
  readonly bases: readonly Reference[]
  readonly recipients: readonly Recipient[]
  readonly signatory: Signatory | null
  /** Where each of the fields above stands. */
  readonly spans: Readonly<Partial<Record<'number' | 'symbol' | 'type' | 'date' | 'place' | 'issuer' | 'subject' | 'signatory', Span>>>
}

/** Another document that this one names. */
export interface Reference {
  readonly text: string
  readonly span: Span
  readonly number: string | null
  readonly symbol: string | null
  readonly date: string | null
  readonly issuer: string | null
}

export interface Recipient {
  readonly text: string
  readonly span: Span
}

export interface Signatory {
  readonly authority: string | null
  readonly title: string | null
  readonly name: string | null
}

export interface Period {
  readonly start: string | null
  readonly end: string | null
  readonly span: Span
}

export interface Task {
  /** The same for the same document. */
  readonly id: string
  /** Labels from the root: `["III", "2", "a)"]`. */
  readonly path: readonly string[]
  readonly span: Span
  /** Readable: line wraps and bullet removed. */
  readonly text: string
  /** For rows and items with labelled fields, what is to be done without its fields; readable. */
  readonly title?: string
  readonly lead: readonly AgencyMention[]
  readonly support: readonly AgencyMention[]
  /** Empty where nothing is said. */
  readonly due: readonly Due[]
  readonly quantities: readonly Quantity[]
  readonly product?: string
  /** What the reader is not sure of, and says so. */
  readonly doubts: readonly Doubt[]
}

/** A field that a person should look at, with the code of the reason (wording: `doubt.<code>`). */
export interface Doubt {
  readonly field: 'item' | 'lead' | 'support' | 'due' | 'quantity'
  readonly code: string
}

export interface ReportDuty {
  readonly id: string
  readonly path: readonly string[]
  readonly span: Span
  readonly text: string
  readonly by: readonly AgencyMention[]
  readonly to: readonly AgencyMention[]
  /** Those of `to` by whom it only passes: `(qua Sở Y tế)`. */
  readonly through?: readonly AgencyMention[]
  readonly due: readonly Due[]
  readonly doubts: readonly Doubt[]
}

/** `boilerplate`: letterhead, rules, signature, page numbers; `unread`: nothing recognised it, shown as such. */
export interface Line {
  readonly span: Span
  readonly use: 'task' | 'context' | 'boilerplate' | 'unread'
}
