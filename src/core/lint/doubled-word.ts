import type { Plan } from '../plan/plan.ts'
import type { Finding } from './rule.ts'

/**
 * A small word that stands twice in a row. Vietnamese doubles many words on purpose (`luôn luôn`, `ngày ngày`); these it does not.
 *
 *     tổng hợp các các mẫu biểu
 *              ^^^^^^^
 */
export function* checkDoubledWord({ text }: Pick<Plan, 'text'>): Generator<Finding> {
  for (const { index, 0: twice } of text.matchAll(doubled)) {
    const end = index + twice.length
    const middle = index + (twice.length - 1) / 2
    if (isLetter.test(text.charAt(index - 1)) || isLetter.test(text.charAt(end))) continue
    const about = { word: twice.slice(middle - index + 1) }
    yield { span: [index, end], about, suggestion: { span: [middle, end], text: '', code: 'remove' } }
  }
}

const isLetter = /\p{L}/u

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
/** Without the bounds of the word, which are looked at where it is found: one plain search of the whole text. */
const doubled = new RegExp(words.map(word => `${word} ${word}`).join('|'), 'g')
