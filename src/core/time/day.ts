/** ISO day `2026-01-31`: a day of the calendar, without hour or time zone. Such days sort as text. */
export type IsoDay = string

export interface DayParts {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** 0 for a month that does not exist, so that no day fits in it. */
export const daysInMonth = (year: number, month: number): number => (month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0))

const padded = (n: number, width: number): string => String(n).padStart(width, '0')

/** Null where the calendar has no such day: 31/02, 00/5, a year outside 1000–9999. */
export function isoDay(year: number, month: number, day: number): IsoDay | null {
  if (year < 1000 || year > 9999 || day < 1 || day > daysInMonth(year, month)) return null
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
}

/** Null for anything but a whole ISO day of the calendar: a partial `2025-12` has no parts. */
export function dayParts(iso: string): DayParts | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null
  const parts = { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) }
  return isoDay(parts.year, parts.month, parts.day) ? parts : null
}

/** Days since 1970-01-01; null for what is no whole day. */
export function dayNumber(iso: string): number | null {
  const parts = dayParts(iso)
  if (!parts) return null
  // The year is taken to begin in March, so that the leap day comes last and month lengths follow one rule.
  const year = parts.month <= 2 ? parts.year - 1 : parts.year
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (parts.month + (parts.month > 2 ? -3 : 9)) + 2) / 5) + parts.day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** The inverse of `dayNumber`. */
export function dayOfNumber(days: number): IsoDay | null {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return isoDay(year, month, dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1)
}

export function addDays(iso: IsoDay, days: number): IsoDay | null {
  const number = dayNumber(iso)
  return number === null ? null : dayOfNumber(number + days)
}

/** How many days `to` comes after `from`; null where either is no whole day. */
export function daysBetween(from: IsoDay, to: IsoDay): number | null {
  const [a, b] = [dayNumber(from), dayNumber(to)]
  return a === null || b === null ? null : b - a
}

/** 1 Monday (thứ Hai) to 7 Sunday (Chủ nhật). */
export function weekday(iso: IsoDay): number | null {
  const number = dayNumber(iso)
  return number === null ? null : ((((number + 3) % 7) + 7) % 7) + 1
}
