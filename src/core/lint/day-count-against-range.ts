import type { Plan } from '../plan/plan.ts'
import { findFrom } from '../text/find-from.ts'
import { registerLandmark } from '../text/vocabulary.ts'
import { addDays, daysBetween, isoDay, weekday } from '../time/day.ts'
import { factsOf } from './plan-facts.ts'
import type { Finding } from './rule.ts'

/**
 * A number of days that is not that of the range beside it.
 *
 *     trong 10 ngày làm việc, từ ngày 20/11/2025 đến ngày 10/12/2025
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function* checkDayCountAgainstRange(plan: Pick<Plan, 'text'>): Generator<Finding> {
  const { text } = plan
  for (const { index, 0: opening, 1: working } of findFrom(factsOf(plan).words, dayWord, counted)) {
    const count = /(?:^|[^\d/])(\d{1,3}) $/.exec(text.slice(Math.max(0, index - 5), index))?.[1]
    const behind = index + opening.length
    const [written, ...numbers] = range.exec(text.slice(behind, behind + longestRange)) ?? []
    if (count === undefined || written === undefined) continue
    const stretch = stretchOf(numbers)
    if (!stretch) continue
    const { from, days } = stretch
    const real = working === undefined ? days + 1 : workingDays(from, days)
    // Whether the first day counts is a matter of taste: one less is right too.
    const fewest = working === undefined ? days : real - (hasHoliday(from, days) ? mostHolidays : 1)
    if (Number(count) >= fewest && Number(count) <= real) continue
    const span = [index - count.length - 1, behind + written.length] as const
    yield { span, about: { count: String(Number(count)), real: String(real) } }
  }
}

const counted = /ngày( làm việc)?,? \(?(?:kể )?từ (?:ngày )?(?=\d)/uy
const dayWord = registerLandmark(/ngày$/)

/**
 *     20/11 đến ngày 03/12/2025        08 đến hết ngày 10 tháng 12 năm 2025
 *     ^^^^^          ^^^^^^^^^^        ^^               ^^^^^^^^^^^^^^^^^^^
 */
const range =
  /^(\d{1,2})(?:(?:\/| tháng )(\d{1,2})(?:(?:\/|,? năm )(\d{4}))?)? đến (?:hết )?(?:ngày )?(\d{1,2})(?:\/| tháng )(\d{1,2})(?:\/|,? năm )(\d{4})(?!\d)/u
const longestRange = 90

/** What the first day leaves out, the last one says. */
function stretchOf([day1, month1, year1, day2, month2, year2]: readonly (string | undefined)[]): { from: string; days: number } | null {
  const [endYear, endMonth] = [Number(year2), Number(month2)]
  const month = Number(month1 ?? endMonth)
  const from = isoDay(year1 === undefined ? endYear - (month > endMonth ? 1 : 0) : Number(year1), month, Number(day1))
  const to = isoDay(endYear, endMonth, Number(day2))
  const days = from && to ? daysBetween(from, to) : null
  return from && days !== null && days >= 0 && days <= longest ? { from, days } : null
}

const longest = 400
/** Tết with its weekend. */
const mostHolidays = 8

const workingDays = (from: string, days: number): number =>
  Array.from({ length: days + 1 }, (_, at) => weekday(addDays(from, at) ?? from) ?? 7).filter(day => day <= 5).length

/** Whether a holiday may fall in the range: New Year, Tết, the days of the Hùng Kings, of the South, of Labour, of Independence. */
function hasHoliday(from: string, days: number): boolean {
  return Array.from({ length: days + 1 }, (_, at) => (addDays(from, at) ?? from).slice(5)).some(
    day => day <= '03-01' || (day >= '04-01' && day <= '05-04') || (day >= '08-31' && day <= '09-04') || day >= '12-31',
  )
}
