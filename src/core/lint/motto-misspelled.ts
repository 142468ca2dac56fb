import type { Plan } from '../plan/plan.ts'
import { findMotto, mottoLines } from './motto.ts'
import type { Finding } from './rule.ts'
import { isWholeDocument } from './whole-document.ts'

/**
 * A slip in the country's name or in the motto.
 *
 *     Độc lập - Tư do - Hạnh phúc
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function* checkMottoMisspelled(plan: Plan): Generator<Finding> {
  if (!isWholeDocument(plan)) return
  for (const line of mottoLines) {
    const found = findMotto(plan.text, line)
    if (!found || found.isRight) continue
    yield { span: found.span, about: { words: line }, suggestion: { span: found.span, text: line, code: 'replace' } }
  }
}
