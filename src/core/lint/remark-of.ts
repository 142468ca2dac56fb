import { say } from '../wording/say.ts'
import type { Remark, Severity } from './remark.ts'
import type { CrossRuleId, Finding, RuleId } from './rule.ts'

/** A finding in the words of its rule. */
export function remarkOf(
  rule: { readonly id: RuleId | CrossRuleId; readonly severity: Severity },
  { span, severity, about = {}, suggestion }: Finding,
): Remark {
  const message = say('vi', `remark.${rule.id}`, about)
  return { rule: rule.id, severity: severity ?? rule.severity, message, span, about, ...(suggestion && { suggestion }) }
}
