import type { Plan } from '../plan/plan.ts'
import type { Finding } from './rule.ts'
import { isWholeDocument } from './whole-document.ts'

/**
 * Recipients without the line that says who keeps the file.
 *
 *     Nơi nhận:
 *     - Các sở, ban, ngành tỉnh;
 *     - UBND các xã, phường.
 *       ^^^^^^^^^^^^^^^^^^^
 */
export function* checkArchiveLineMissing(plan: Plan): Generator<Finding> {
  const last = plan.document.recipients.at(-1)
  if (last && isWholeDocument(plan) && !plan.document.recipients.some(({ text }) => /(?<!\p{L})lưu/iu.test(text))) yield { span: last.span }
}
