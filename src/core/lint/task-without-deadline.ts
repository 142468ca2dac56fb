import type { Plan } from '../plan/plan.ts'
import { pointOrGather } from './gather.ts'
import { hasNoTerm } from './has-no-term.ts'
import type { Finding } from './rule.ts'

/**
 * A task that says nothing of when; a standing duty, a rhythm or a term after an event says it. A part in which most tasks have no
 * term leaves time to the plan's period, and gets a note.
 *
 *     1. Sở Xây dựng rà soát nhà ở ven sông.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     2. Sở Công Thương dự trữ hàng thiết yếu, hoàn thành trước ngày 30/6/2026.
 */
export function* checkTaskWithoutDeadline(plan: Plan): Generator<Finding> {
  yield* pointOrGather(plan.tasks, hasNoTerm, { few: 1, severity: 'info' })
}
