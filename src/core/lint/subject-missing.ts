import type { Plan } from '../plan/plan.ts'
import type { Finding } from './rule.ts'
import { isWholeDocument } from './whole-document.ts'

/**
 * A document that does not say what it is about: a register cannot name it, and what cites it cannot either.
 *
 *     KẾ HOẠCH
 *     ^^^^^^^^
 *     Căn cứ Luật Phòng, chống thiên tai …
 */
export function* checkSubjectMissing(plan: Plan): Generator<Finding> {
  const { subject, spans } = plan.document
  const span = spans.type ?? spans.symbol
  if (span && isWholeDocument(plan) && (subject === null || opensBody.test(subject))) yield { span }
}

/** Where nothing stands between, the first line of the body was read for it: a basis, an introduction, the first part. */
const opensBody = /^(?:\p{Lu}\p{Ll}.*[;:]$|(?:I|1)\. )/u
