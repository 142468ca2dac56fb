import type { Plan } from '../plan/plan.ts'
import { factsOf } from './plan-facts.ts'
import type { Finding } from './rule.ts'
import { isWholeDocument } from './whole-document.ts'

/**
 * Several annexes of which one has no number, or two have the same: nobody can cite it.
 *
 *     PHỤ LỤC I … PHỤ LỤC I
 *                 ^^^^^^^^^
 */
export function* checkAnnexWithoutNumber(plan: Plan): Generator<Finding> {
  if (!isWholeDocument(plan)) return
  const heads = factsOf(plan).annexHeads
  const taken = new Set<number>()
  const titles = new Set<string>()
  for (const { span, number } of heads) {
    const isFree = number !== null && taken.size < taken.add(number).size
    // A head that stands on each page of its annex is one head.
    const isRepeated = titles.size === titles.add(titleOf(plan.text, span[0])).size
    if (!isFree && !isRepeated && heads.length > 1) yield { span, about: { words: plan.text.slice(...span) } }
  }
}

/** The head with the title below it. */
const titleOf = (text: string, start: number): string =>
  text
    .slice(start, start + longestTitle)
    .split(/\n\s*\n/, 2)
    .join()
    .slice(0, 80)
const longestTitle = 200
