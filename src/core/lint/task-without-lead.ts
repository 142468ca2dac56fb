import type { Task } from '../plan/plan.ts'
import type { Finding, Subject } from './rule.ts'
import { coverOf, placeWords, taskGroups } from './task-groups.ts'

/**
 * A task that names nobody to do it, neither itself nor by a heading above. Among tasks that do it was probably forgotten; a part in
 * which most name nobody sets out work that another part gives out, and gets one note.
 *
 *     1. Sở Xây dựng rà soát nhà ở ven sông.
 *     2. Tổ chức trực ban 24/24 giờ.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function* checkTaskWithoutLead({ plan }: Subject): Generator<Finding> {
  const leaderless = (task: Task) => !task.lead.length
  for (const { label, tasks } of taskGroups(plan.tasks)) {
    const missing = tasks.filter(leaderless)
    if (!missing.length) continue
    if (missing.length * 2 < tasks.length)
      for (const task of missing) yield { span: task.span, about: { count: '1', place: placeWords(task.path) } }
    else yield { span: coverOf(missing), about: { count: String(missing.length), place: placeWords([label]) }, severity: 'info' }
  }
}
