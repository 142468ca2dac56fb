import type { AgencyMention } from '../agency/mention.ts'
import type { Plan } from '../plan/plan.ts'
import { toneKey } from '../text/fold.ts'
import { remember } from '../text/remember.ts'
import type { Finding } from './rule.ts'

/**
 * A body that leads a task and is also named to support it: another was meant in one of the two places.
 *
 *     Sở Xây dựng chủ trì, phối hợp với Sở Tài chính, Sở Xây dựng
 *                                                     ^^^^^^^^^^^
 */
export function* checkLeadAlsoSupports({ tasks }: Plan): Generator<Finding> {
  for (const { lead, support } of tasks) {
    if (!lead.length || !support.length) continue
    const both = support.find(body => body.kind === 'one' && isAmong(lead, body.name))
    if (both) yield { span: both.span, about: { agency: both.name } }
  }
}

function isAmong(bodies: readonly AgencyMention[], name: string): boolean {
  const key = keyOf(name)
  for (const body of bodies) if (body.kind === 'one' && (body.name === name || keyOf(body.name) === key)) return true
  return false
}

const keyOf = remember((name: string): string => {
  const key = toneKey(name)
  return key.startsWith('ubnd') ? key.replace(/^ubnd(?!\p{L})/u, 'ủy ban nhân dân') : key
})
