import type { Plan } from '../plan/plan.ts'
import type { Finding } from './rule.ts'
import { headOf, isWholeDocument } from './whole-document.ts'

/**
 * A letterhead without place and day: no term that counts from the day of issue can be reckoned. A day left blank has a remark of its
 * own.
 *
 *     Số: 25/KH-UBND
 *     ^^^^^^^^^^^^^^
 *     KẾ HOẠCH
 */
export function* checkIssueDateMissing(plan: Plan): Generator<Finding> {
  const { date, spans } = plan.document
  if (date !== null || !spans.symbol || !isWholeDocument(plan)) return
  const before = headOf(plan.text).slice(0, spans.subject?.[0] ?? spans.symbol[1] + farthest)
  if (!/ngày/iu.test(before)) yield { span: spans.number ? [spans.number[0], spans.symbol[1]] : spans.symbol }
}

/** Where no subject was read, the day would stand as near as this. */
const farthest = 300
