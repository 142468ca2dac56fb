import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { everyExample } from '../../src/core/safeguard/examples/every-example.ts'
import { foundIn } from '../../src/core/safeguard/judge.ts'
import type { HoldReason } from '../../src/core/safeguard/matching/hold-reason.ts'
import { personRules } from '../../src/core/safeguard/rules/person.ts'

/** An item that somebody has judged: why it is to be held, or null. */
export interface Judged {
  readonly text: string
  readonly reason: HoldReason | null
}

const linesOf = (name: string): string[] =>
  readFileSync(join(import.meta.dirname, name), 'utf8')
    .split('\n')
    .filter(Boolean)

const namesPerson = (text: string): boolean => personRules.some(rule => rule.find(foundIn(text)) !== null)

/**
 * All made-up items that the weights are learnt from: the examples of the rules, but for those that name a person, for names say nothing of
 * what is asked; `ordinary.txt`, the daily work of offices; `aimed.txt`, what must be held, each line its reason, a tab and the item.
 */
export function loadJudged(): Judged[] {
  const aimed = linesOf('aimed.txt').map((line): Judged => {
    const [reason = '', text = ''] = line.split('\t')
    if ((reason !== 'monitoring' && reason !== 'expression') || text === '') throw new Error(`not a judged item: ${line}`)
    return { text, reason }
  })
  return [
    ...everyExample.monitoring.map((text): Judged => ({ text, reason: 'monitoring' })),
    ...everyExample.expression.map((text): Judged => ({ text, reason: 'expression' })),
    ...everyExample.person.filter(text => !namesPerson(text)).map((text): Judged => ({ text, reason: 'person' })),
    ...everyExample.nearMisses.map((text): Judged => ({ text, reason: null })),
    ...aimed,
    ...linesOf('ordinary.txt').map((text): Judged => ({ text, reason: null })),
  ]
}
