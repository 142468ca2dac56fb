import type { AgencyMention } from '../agency/mention.ts'
import { resolveAgency } from '../agency/resolve-agency.ts'
import { toneKey } from '../text/fold.ts'
import { coverageOf } from './recipients.ts'
import type { Finding, Subject } from './rule.ts'

/**
 * A body that the plan gives work to and that is not among its recipients: it will not know. Said once for each body, where it is
 * first named; bodies that only support are left to the lead.
 *
 *     1. Sở Y tế chuẩn bị cơ số thuốc …
 *        ^^^^^^^
 *     Nơi nhận: Sở Xây dựng; UBND các xã, phường; Lưu: VT.
 */
export function* checkAgencyNotInRecipients(subject: Subject): Generator<Finding> {
  const covers = coverageOf(subject)
  if (!covers) return
  const said = new Set<string>()
  for (const agency of workers(subject)) {
    const key = resolveAgency(agency.name)?.code ?? toneKey(agency.name)
    if (said.size === said.add(key).size) continue
    if (covers(agency) === false) yield { span: agency.span, about: { agency: agency.name } }
  }
}

const workers = ({ plan }: Subject): AgencyMention[] => [
  ...plan.tasks.flatMap(task => task.lead),
  ...plan.reports.flatMap(report => report.by),
]
