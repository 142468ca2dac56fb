import type { Plan } from '../plan/plan.ts'
import { findMotto, mottoLines } from './motto.ts'
import type { Finding } from './rule.ts'
import { isWholeDocument } from './whole-document.ts'

/**
 * A document without the country's name or without the motto.
 *
 *     ỦY BAN NHÂN DÂN
 *     TỈNH VĨNH HÀ
 *     Số: 25/KH-UBND
 */
export function* checkMottoMissing(plan: Plan): Generator<Finding> {
  const { issuer } = plan.document.spans
  if (!issuer || !isWholeDocument(plan)) return
  const missing = mottoLines.filter(line => !findMotto(plan.text, line))
  if (missing.length) yield { span: issuer, about: { words: missing.join(', ') } }
}
