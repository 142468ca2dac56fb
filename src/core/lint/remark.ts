import type { Span } from '../text/span.ts'

export type Severity = 'error' | 'warning' | 'info'

/** What the linter says of a place in the plan; `rule` is kebab-case and never renamed once released. */
export interface Remark {
  readonly rule: string
  readonly severity: Severity
  /** One sentence in Vietnamese; the pages word it anew from `rule` and `about`. */
  readonly message: string
  readonly span: Span
  /** Values that the sentence names. */
  readonly about: Readonly<Record<string, string>>
}
