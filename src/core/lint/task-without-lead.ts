import type { Plan } from '../plan/plan.ts'
import { pointOrGather } from './gather.ts'
import type { Finding } from './rule.ts'

/**
 * A task that names nobody to do it, neither itself nor by a heading above. A part in which most name nobody sets out
 * work that another part gives out, and gets a note.
 *
 *     1. Sở Xây dựng rà soát nhà ở ven sông.
 *     2. Tổ chức trực ban 24/24 giờ.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function* checkTaskWithoutLead(plan: Plan): Generator<Finding> {
  yield* pointOrGather(plan.tasks, task => !task.lead.length, { few: 1, severity: 'info' })
}
