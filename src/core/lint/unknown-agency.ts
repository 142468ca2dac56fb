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
export function checkUnknownAgency({ tasks, reports }: Plan): Finding[] {
  const found: Finding[] = []
  const seen = new Set<string>()
  const asks = ({ name, kind }: AgencyMention): boolean =>
    kind === 'one' && (name.startsWith('Sở') || name.startsWith('Bộ')) && seen.size < seen.add(name).size
  const ask = (bodies: readonly AgencyMention[]): void => {
    for (const body of bodies)
      if (asks(body) && fixedByLaw.test(body.name) && !resolveAgency(body.name))
        found.push({ span: body.span, about: { agency: body.name } })
  }
  for (const { lead, support } of tasks) {
    ask(lead)
    ask(support)
  }
  for (const { by, to } of reports) {
    ask(by)
    ask(to)
  }
  return found
}

const fixedByLaw = /^(?:Sở|Bộ)\s+(?!(?:Chỉ huy|Tư lệnh|Chính trị|Tổng tham mưu|CHQS|CHBĐ|TL)(?!\p{L}))\p{Lu}/u
