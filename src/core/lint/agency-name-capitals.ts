import { knownAgencies } from '../agency/known.ts'
import type { Plan } from '../plan/plan.ts'
import { toneKey } from '../text/fold.ts'
import { factsOf } from './plan-facts.ts'
import type { Finding } from './rule.ts'

/**
 * The name of a department or ministry with other capitals than its own. Said once for each spelling.
 *
 *     1. Sở Nội Vụ tổ chức khen thưởng …
 *        ^^^^^^^^^
 */
export function* checkAgencyNameCapitals(plan: Plan): Generator<Finding> {
  for (const { name, span } of factsOf(plan).agencies) {
    if (!fixed.test(name) || name === name.toUpperCase()) continue
    const right = official.get(toneKey(name))
    if (right === undefined || sameCapitals(name, right) || toneKey(plan.text.slice(...span)) !== toneKey(right)) continue
    yield { span, about: { agency: right }, suggestion: { span, text: right, code: 'replace' } }
  }
}

const fixed = /^(?:Sở|Bộ) /u
const official = new Map(
  knownAgencies.filter(({ kind }) => kind === 'department' || kind === 'ministry').map(({ name }) => [toneKey(name), name]),
)

/** Where the tone stands (`Hoá`, `Hóa`) is another matter. */
const sameCapitals = (a: string, b: string): boolean =>
  a.length === b.length && Array.from(a).every((letter, at) => isCapital(letter) === isCapital(b.charAt(at)))
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase()
