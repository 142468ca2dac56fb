import type { Plan, Task } from '../plan/plan.ts'
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
  const reports = Map.groupBy(
    plan.reports.filter(report => report.due.length > 0),
    report => report.path.join('/'),
  )
  // `Tổng hợp kết quả, báo cáo UBND tỉnh trước ngày 30/6/2026`: the term of the report is that of the work before it.
  const hasTermOfReport = ({ path, span }: Task) =>
    reports.size > 0 &&
    (reports.get(path.join('/')) ?? []).some(
      report => !plan.text.slice(Math.min(span[1], report.span[1]), Math.max(span[0], report.span[0])).includes('\n'),
    )
  yield* pointOrGather(plan.tasks, task => hasNoTerm(task) && !hasTermOfReport(task), { few: 1, severity: 'info' })
}
