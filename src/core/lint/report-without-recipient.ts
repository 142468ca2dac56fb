import type { Plan } from '../plan/plan.ts'
import type { Finding } from './rule.ts'

/**
 * A report with its term and without a word of who gets it.
 *
 *     Các sở, ban, ngành báo cáo kết quả thực hiện trước ngày 15/12/2026.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function* checkReportWithoutRecipient({ reports }: Plan): Generator<Finding> {
  const answered = new Set(reports.filter(({ to }) => to.length).map(({ path }) => path.join('/')))
  for (const { span, text, by, to, due, path } of reports)
    if (by.length && !to.length && due.length && !answered.has(path.join('/')) && !elsewhere.test(text)) yield { span }
}

/** Who gets it is said by other words than a body's name, or in another document. */
const elsewhere = /(?<!\p{L})(?:theo|gửi|về|trình|qua|cấp trên|cấp có thẩm quyền|trên hệ thống)(?!\p{L})/iu
