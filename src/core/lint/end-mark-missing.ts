import type { Plan } from '../plan/plan.ts'
import type { Finding } from './rule.ts'
import { isWholeDocument, startOfTail } from './whole-document.ts'

/**
 * A body that ends without `./.`: the mark shows that nothing was added below it.
 *
 *     Các cơ quan, đơn vị triển khai thực hiện Kế hoạch này.
 *                                                      ^^^^
 *     Nơi nhận:
 */
export function* checkEndMarkMissing(plan: Plan): Generator<Finding> {
  const end = startOfTail(plan)
  if (end === null || !isWholeDocument(plan)) return
  const body = plan.text.slice(Math.max(0, end - longestEnd), end).replace(/[\s\-–—_*=]+$/, '')
  const word = /[^\s]{1,20}$/.exec(body)
  if (!word || /\/\.?["”’)]?$/.test(body) || !/[\p{L}\d][.;:,]?$/u.test(body)) return
  const from = Math.max(0, end - longestEnd) + word.index
  const written = word[0].replace(/[.;:,]$/, '')
  const mark = [from + written.length, from + word[0].length] as const
  yield { span: [from, from + word[0].length], suggestion: { span: mark, text: './.', code: mark[0] < mark[1] ? 'replace' : 'add' } }
}

const longestEnd = 200
