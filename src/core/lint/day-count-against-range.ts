import type { Plan } from '../plan/plan.ts'
import { addDays, daysBetween, isoDay, weekday } from '../time/day.ts'
import type { Finding } from './rule.ts'

/**
 * A number of days that is not that of the range beside it.
 *
 *     trong 10 ngày làm việc, từ ngày 20/11/2025 đến ngày 10/12/2025
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function* checkDayCountAgainstRange({ text }: Pick<Plan, 'text'>): Generator<Finding> {
  for (const match of text.matchAll(counted)) {
    const [all, count = '', working, day1, month1, year1, day2, month2, year2] = match
    const endYear = Number(year2)
    const startYear = year1 === undefined ? endYear - (Number(month1) > Number(month2) ? 1 : 0) : Number(year1)
    const from = isoDay(startYear, Number(month1), Number(day1))
    const to = isoDay(endYear, Number(month2), Number(day2))
    const days = from && to ? daysBetween(from, to) : null
    if (!from || days === null || days < 0 || days > longest) continue
    const real = working === undefined ? days + 1 : workingDays(from, days)
    const fewest = working === undefined ? days : real - (hasHoliday(from, days) ? mostHolidays : 1)
    if (Number(count) >= fewest && Number(count) <= real) continue
    yield { span: [match.index, match.index + all.length], about: { count: String(Number(count)), real: String(real) } }
  }
}

/** Whether the first day counts is a matter of taste: one less is right too. */
const counted =
  /(?<![\d/])(\d{1,3}) ngày( làm việc)?,? \(?(?:kể )?từ (?:ngày )?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))? đến (?:hết )?(?:ngày )?(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/gu
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
