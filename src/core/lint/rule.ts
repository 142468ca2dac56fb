import type { Plan } from '../plan/plan.ts'
import type { Span } from '../text/span.ts'
import type { SentenceCode } from '../wording/say.ts'
import type { Remark, Severity, Suggestion } from './remark.ts'

/** A place that a rule points at; the registry adds the rule's name and words. */
export interface Finding {
  readonly span: Span
  readonly about?: Remark['about']
  /** Where it differs from the rule's own. */
  readonly severity?: Severity
  readonly suggestion?: Suggestion
}

type AnyRuleId = SentenceCode extends infer Code ? (Code extends `remark.${infer Id}.title` ? Id : never) : never

/** Rules that hold a document against others. */
export type CrossRuleId = Extract<AnyRuleId, `citation-against-${string}`>
export type RuleId = Exclude<AnyRuleId, CrossRuleId>

export interface Rule {
  /** Kebab-case; never renamed once released. Its sentence is `remark.<id>`, its page `docs/rules/<id>.md`. */
  readonly id: RuleId
  /** The usual one; a finding may be less grave. */
  readonly severity: Severity
  /** Version of the package that brought it. */
  readonly since: string
  readonly check: (plan: Plan) => Iterable<Finding>
}
