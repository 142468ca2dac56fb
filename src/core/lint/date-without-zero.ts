import type { Plan } from '../plan/plan.ts'
import { formatDayInWords } from '../time/vietnamese-day.ts'
import type { Finding } from './rule.ts'

/**
 * The day of issue with a day below 10 or a month below 3 that lacks its zero: `1` is easily made `11` later.
 *
 *     Vĩnh Hà, ngày 5 tháng 1 năm 2026
 *              ^^^^^^^^^^^^^^^^^^^^^^^
 */
export function* checkDateWithoutZero({ text, document }: Plan): Generator<Finding> {
  const { date, spans } = document
  if (date?.length !== 10 || !spans.date) return
  const written = text.slice(...spans.date)
  if (!/(?<!\d)\d\s+tháng|tháng\s+[12](?!\d)/u.test(written)) return
  const right = formatDayInWords(date)
  const at = written.search(/ngày/iu)
  const replaced = at < 0 ? right.replace(/^ngày /, '') : right
  const span = [spans.date[0] + Math.max(at, 0), spans.date[1]] as const
  yield { span, about: { date: replaced }, suggestion: { span, text: replaced, code: 'replace' } }
}
