import type { Plan } from '../plan/plan.ts'
import { factsOf } from './plan-facts.ts'
import type { Finding } from './rule.ts'

/**
 * A small word that stands twice in a row. Vietnamese doubles many words on purpose (`luôn luôn`, `ngày ngày`); these it does not.
 *
 *     tổng hợp các các mẫu biểu
 *              ^^^^^^^
 */
export function* checkDoubledWord(plan: Pick<Plan, 'text'>): Generator<Finding> {
  const { text } = plan
  const table = factsOf(plan).words
  const { numbers } = table
  for (let at = 0; at + 1 < table.count; at++) {
    const [first, second] = [numbers[at], numbers[at + 1]]
    if (first !== second && (first !== numbers[at + 2] || second !== numbers[at + 3])) continue
    const many = first === second ? 1 : 2
    const word = text.slice(table.startOf(at), table.endOf(at + many - 1))
    if (!words.has(word) || text.slice(table.endOf(at + many - 1), table.endOf(at + 2 * many - 1)) !== ` ${word}`) continue
    const span = [table.startOf(at), table.endOf(at + 2 * many - 1)] as const
    yield { span, about: { word }, suggestion: { span: [span[1] - word.length - 1, span[1]], text: '', code: 'remove' } }
    at += 2 * many - 1
  }
}

const words = new Set([
  'các',
  'của',
  'và',
  'cho',
  'trong',
  'với',
  'được',
  'tại',
  'theo',
  'để',
  'thực hiện',
  'triển khai',
  'tổ chức',
  'phối hợp',
  'hướng dẫn',
  'nhiệm vụ',
])
