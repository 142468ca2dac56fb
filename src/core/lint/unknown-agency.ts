import type { AgencyMention } from '../agency/mention.ts'
import { resolveAgency } from '../agency/resolve-agency.ts'
import type { Plan } from '../plan/plan.ts'
import type { Finding } from './rule.ts'

/**
 * A department or ministry that does not exist: a slip in the name, or one that was merged away under a name nobody knows. Only kinds
 * of body whose number is fixed by law are judged; schools, centres and boards are too many to know.
 *
 *     Sở Tài chánh cân đối kinh phí …
 *     ^^^^^^^^^^^^
 */
export function* checkUnknownAgency(plan: Plan): Generator<Finding> {
  const mentions: AgencyMention[] = [
    ...plan.tasks.flatMap(task => [...task.lead, ...task.support]),
    ...plan.reports.flatMap(report => [...report.by, ...report.to]),
  ]
  const seen = new Set<string>()
  for (const { name, span, kind } of mentions) {
    if (kind !== 'one' || seen.size === seen.add(name).size) continue
    if (fixedByLaw.test(name) && !resolveAgency(name)) yield { span, about: { agency: name } }
  }
}

const fixedByLaw = /^(?:Sở|Bộ)\s+(?!(?:Chỉ huy|Tư lệnh|Chính trị|Tổng tham mưu|CHQS|CHBĐ|TL)(?!\p{L}))\p{Lu}/u
