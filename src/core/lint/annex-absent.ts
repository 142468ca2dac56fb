import type { Plan } from '../plan/plan.ts'
import { findAnnexReferences } from './annexes.ts'
import { factsOf } from './plan-facts.ts'
import type { Finding } from './rule.ts'
import { isWholeDocument } from './whole-document.ts'

/**
 * An annex that the text sends its reader to and that does not come. Where none comes at all, it may be a file of its own, as the
 * rules for electronic documents allow: one note.
 *
 *     thực hiện nhiệm vụ tại Phụ lục II …     PHỤ LỤC I …
 *                            ^^^^^^^^^^
 */
export function* checkAnnexAbsent(plan: Plan): Generator<Finding> {
  if (!isWholeDocument(plan)) return
  const heads = factsOf(plan).annexHeads
  const present = new Set(heads.map(({ number }) => number))
  const said = new Set<number>()
  for (const { span, number } of findAnnexReferences(factsOf(plan).words)) {
    const words = plan.text.slice(...span)
    if (!heads.length) {
      if (number === null && !/^[^.;\n]{0,40}kèm/u.test(plan.text.slice(span[1], span[1] + 60))) continue
      yield { span, about: { words }, severity: 'info' }
      return
    }
    if (number === null || present.has(number) || said.has(number) || !isNumbered(present)) continue
    said.add(number)
    yield { span, about: { words } }
  }
}

/** A single annex needs no number, and `Phụ lục 1` then means it. */
const isNumbered = (numbers: ReadonlySet<number | null>): boolean => !numbers.has(null)
