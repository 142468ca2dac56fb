import type { Plan } from '../plan/plan.ts'
import { findFrom } from '../text/find-from.ts'
import { registerLandmark } from '../text/vocabulary.ts'
import { factsOf } from './plan-facts.ts'
import type { Finding } from './rule.ts'

/**
 * A number to reach that says not of what.
 *
 *     tổ chức tối thiểu 02, hoàn thành trước ngày 30/6/2026
 *             ^^^^^^^^^^^^
 */
export function* checkQuantityWithoutUnit(plan: Pick<Plan, 'text'>): Generator<Finding> {
  for (const { index, 0: all } of findFrom(factsOf(plan).words, leastWord, bare))
    yield { span: [index, index + all.length], about: { words: all } }
}

/** What follows closes the clause; `tối thiểu 2,5%` and `ít nhất 02/03 số xã` go on. */
const bare =
  /(?<!\p{L})(?:[Íí]t nhất|[Tt]ối thiểu|[Tt]ối đa) \d{1,6}(?=[;,.] ?[\p{L}\n]|[;.]?$|[;.]?\n\s*(?:[-+]|\p{Lu}|\d{1,2}[.)])|,? (?:trước|hoàn thành|để|trong (?:năm|tháng|quý)) )/muy
const leastWord = registerLandmark(/(?:[Íí]t|[Tt]ối)$/)
