import type { Task } from '../plan/plan.ts'
import type { Finding, Subject } from './rule.ts'
import { coverOf, placeWords, taskGroups } from './task-groups.ts'

/**
 * A task that says nothing of when. Where at least half of the plan's tasks do, one that does not was probably forgotten, and each is
 * pointed at. Where most do not, the plan leaves time to its period: one note for each part, for forty equal remarks hide the one that
 * matters.
 *
 *     1. Sở Xây dựng rà soát nhà ở ven sông.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     2. Sở Công Thương dự trữ hàng thiết yếu, hoàn thành trước ngày 30/6/2026.
 */
export function* checkTaskWithoutDeadline({ plan }: Subject): Generator<Finding> {
  const undated = (task: Task) => !task.due.length
  const count = plan.tasks.filter(undated).length
  if (count * 2 <= plan.tasks.length || plan.tasks.length === 1) {
    for (const task of plan.tasks.filter(undated)) yield { span: task.span, about: { count: '1', place: placeWords(task.path) } }
    return
  }
  for (const { label, tasks } of taskGroups(plan.tasks.filter(undated)))
    yield { span: coverOf(tasks), about: { count: String(tasks.length), place: placeWords([label]) }, severity: 'info' }
}
