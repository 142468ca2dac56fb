import type { Finding, Subject } from './rule.ts'

/**
 * A duty to report that says nothing of when: those who collect cannot tell who is late.
 *
 *     Các sở, ngành báo cáo kết quả thực hiện về Sở Nội vụ để tổng hợp.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function* checkReportWithoutDate({ plan }: Subject): Generator<Finding> {
  for (const report of plan.reports) if (!report.due.length) yield { span: report.span }
}
