import type { Plan } from '../plan/plan.ts'
import type { Finding } from './rule.ts'
import { headOf, isWholeDocument } from './whole-document.ts'

/**
 * A letter that is addressed to nobody.
 *
 *     Số: 41/UBND-KTN
 *     V/v rà soát nhà ở ven sông
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function* checkAddresseeMissing(plan: Plan): Generator<Finding> {
  const { type, spans } = plan.document
  const span = spans.subject ?? spans.symbol
  if (type === 'CV' && span && isWholeDocument(plan) && !/kính\s+gửi/iu.test(headOf(plan.text))) yield { span }
}
