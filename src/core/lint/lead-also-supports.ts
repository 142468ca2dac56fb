import type { Plan } from '../plan/plan.ts'
import { toneKey } from '../text/fold.ts'
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
    const leads = new Set(lead.filter(({ kind }) => kind === 'one').map(({ name }) => keyOf(name)))
    const both = support.find(({ name, kind }) => kind === 'one' && leads.has(keyOf(name)))
    if (both) yield { span: both.span, about: { agency: both.name } }
  }
}

function keyOf(name: string): string {
  const key = toneKey(name)
  return key.startsWith('ubnd') ? key.replace(/^ubnd(?!\p{L})/u, 'ủy ban nhân dân') : key
}
