import type { Plan } from '../plan/plan.ts'
import { findFrom } from '../text/find-from.ts'
import { registerLandmark } from '../text/vocabulary.ts'
import { factsOf } from './plan-facts.ts'
import type { Finding } from './rule.ts'
import { isOfCalendar } from './written-day.ts'

/**
 * A day, month or quarter that no calendar has.
 *
 *     gửi báo cáo trước ngày 31/11/2026        trong quý V/2026
 *                            ^^^^^^^^^^              ^^^^^^^^^^
 */
export function* checkImpossibleDay(plan: Pick<Plan, 'text'>): Generator<Finding> {
  const { text } = plan
  for (const day of factsOf(plan).days) if (!isOfCalendar(day)) yield found(text, day.span)
  for (const { index, 0: all, groups } of findFrom(factsOf(plan).words, monthOrQuarterWord, monthOrQuarter)) {
    const { month, quarter } = groups ?? {}
    const fits = month === undefined ? quarters.includes(quarter?.toUpperCase() ?? '') : Number(month) >= 1 && Number(month) <= 12
    if (!fits) yield found(text, [index, index + all.length])
  }
}

/** Only with a year behind it: `tháng 13` alone may be the thirteenth month of a project. */
const monthOrQuarter = /(?<!\p{L})(?:(?<!\d\s+)tháng\s+(?<month>\d{1,2})|quý\s+(?<quarter>[IVX]{1,4}|\d))\s*(?:\/|-|năm)\s*20\d{2}(?!\d)/iuy
const monthOrQuarterWord = registerLandmark(/(?:tháng|quý)$/iu)
const quarters = ['I', 'II', 'III', 'IV', '1', '2', '3', '4']

const found = (text: string, span: Finding['span']): Finding => ({
  span,
  about: { day: text.slice(...span).replaceAll(/\s+/g, ' ') },
})
