import type { Plan } from '../plan/plan.ts'
import type { Finding } from './rule.ts'

/**
 * A small word that stands twice in a row. Vietnamese doubles many words on purpose (`luôn luôn`, `ngày ngày`); these it does not.
 *
 *     tổng hợp các các mẫu biểu
 *              ^^^^^^^
 */
export function* checkDoubledWord({ text }: Pick<Plan, 'text'>): Generator<Finding> {
  for (const { index, 0: all } of text.matchAll(doubled)) {
    const half = (all.length - 1) / 2
    const word = all.slice(0, half)
    yield {
      span: [index, index + all.length],
      about: { word },
      suggestion: { span: [index + half, index + all.length], text: '', code: 'remove' },
    }
  }
}

const words = [
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
]
const doubled = new RegExp(String.raw`(?<!\p{L})(?:${words.map(word => `${word} ${word}`).join('|')})(?!\p{L})`, 'gu')
