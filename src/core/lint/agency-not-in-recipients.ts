import type { AgencyMention } from '../agency/mention.ts'
import { resolveAgency } from '../agency/resolve-agency.ts'
import type { Plan } from '../plan/plan.ts'
import { toneKey } from '../text/fold.ts'
import { coverageOf } from './recipients.ts'
import type { Finding } from './rule.ts'

/**
 * A body that the plan gives work to and that is not among its recipients: it will not know. Said once for each body, where it is
 * first named; bodies that only support are left to the lead.
 *
 *     1. Sở Y tế chuẩn bị cơ số thuốc …
 *        ^^^^^^^
 *     Nơi nhận: Sở Xây dựng; UBND các xã, phường; Lưu: VT.
 */
export function* checkAgencyNotInRecipients(plan: Plan): Generator<Finding> {
  const covers = coverageOf(plan)
  if (!covers) return
  const said = new Set<string>()
  const seen = new Set<string>()
  for (const agency of workers(plan)) {
    if (seen.size === seen.add(agency.name).size) continue
    if (covers(agency) !== false) continue
    const key = resolveAgency(agency.name)?.code ?? toneKey(agency.name)
    if (said.size < said.add(key).size) yield { span: agency.span, about: { agency: agency.name } }
  }
}

const workers = (plan: Plan): AgencyMention[] => [...plan.tasks.flatMap(task => task.lead), ...plan.reports.flatMap(report => report.by)]
