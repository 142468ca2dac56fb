import type { Due } from '../phrase/due.ts'
import type { Plan } from '../plan/plan.ts'
import { daysBetween } from '../time/day.ts'
import type { Finding } from './rule.ts'
import { dayWords } from './written-day.ts'

/**
 * A term long after the plan's own period: the year is a slip. Closing the books in the quarter after it is usual.
 *
 *     Kế hoạch … năm 2026 … hoàn thành trước ngày 30/6/2027
 *                                      ^^^^^^^^^^^^^^^^^^^^
 */
export function* checkDeadlineAfterPeriod({ text, tasks, period }: Plan): Generator<Finding> {
  const { end } = period ?? {}
  if (end?.length !== 10) return
  for (const { due } of tasks)
    for (const each of due) {
      const last = lastDay(each)
      if (last !== null && inYear.test(text.slice(...each.span)) && (daysBetween(end, last) ?? 0) > usual)
        yield { span: each.span, about: { due: dayWords(last), end: dayWords(end) } }
    }
}

const usual = 92
/** A bare year (`đến năm 2050`) is a vision that the plan serves; a slip has a day, a month or a quarter. */
const inYear = /\d\s*\/|tháng|quý/iu
const lastDay = (due: Due): string | null => (due.kind === 'date' ? due.date : due.kind === 'period' ? due.end : null)
