import type { Span } from '../text/span.ts'

export type Severity = 'error' | 'warning' | 'info'

/** How the words at `span` can be mended; an empty span is a place to add at, an empty text takes the words out. */
export interface Suggestion {
  readonly span: Span
  readonly text: string
  /** Its sentence is `remark.suggestion-<code>`. */
  readonly code: 'replace' | 'add' | 'remove'
}

/** What the linter says of a place in the plan; `rule` is kebab-case and never renamed once released. */
export interface Remark {
  readonly rule: string
  readonly severity: Severity
  /** One sentence in Vietnamese; the pages word it anew from `rule` and `about`. */
  readonly message: string
  readonly span: Span
  /** Values that the sentence names. */
  readonly about: Readonly<Record<string, string>>
  /** Where it can be mended without knowing more than the text says. */
  readonly suggestion?: Suggestion
}
