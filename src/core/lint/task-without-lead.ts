import type { Plan } from '../plan/plan.ts'
import { partsOf, pointOrGather } from './gather.ts'
import type { Finding } from './rule.ts'

/**
 * A task that names nobody to do it, neither itself nor by a heading above. Parts are judged one by one: a part in which most name
 * nobody sets out work that another part gives out, and gets a note.
 *
 *     1. Sở Xây dựng rà soát nhà ở ven sông.
 *     2. Tổ chức trực ban 24/24 giờ.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function* checkTaskWithoutLead(plan: Plan): Generator<Finding> {
  for (const { items } of partsOf(plan.tasks)) yield* pointOrGather(items, task => !task.lead.length, 'info')
}
