import type { Plan } from '../plan/plan.ts'
import type { WordTable } from '../text/word-table.ts'
import { factsOf } from './plan-facts.ts'
import type { Remark } from './remark.ts'
import { remarkOf } from './remark-of.ts'
import { rules } from './rules.ts'

/** All remarks on a plan in the order of the text, the graver first at one place, each said once. */
export function check(plan: Plan, words: WordTable | null = null): Remark[] {
  factsOf(plan, words)
  const remarks = rules.flatMap(rule => Array.from(rule.check(plan), finding => remarkOf(rule, finding)))
  remarks.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1] || gravity[a.severity] - gravity[b.severity])
  const said = new Set<string>()
  return remarks.filter(({ rule, span }) => said.size < said.add(`${rule} ${span.join()}`).size)
}

const gravity = { error: 0, warning: 1, info: 2 } as const
