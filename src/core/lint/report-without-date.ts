import type { Plan } from '../plan/plan.ts'
import { pointOrGather } from './gather.ts'
import { hasNoTerm } from './has-no-term.ts'
import type { Finding } from './rule.ts'

/**
 * A duty to report that says nothing of when: those who collect cannot tell who is late.
 *
 *     Các sở, ngành báo cáo kết quả thực hiện về Sở Nội vụ để tổng hợp.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function* checkReportWithoutDate(plan: Plan): Generator<Finding> {
  yield* pointOrGather(plan.reports, hasNoTerm, { few: 3, severity: 'warning' })
}
