import { addDays, type IsoDay, weekday } from './day.ts'

/** Which days offices work. Weekends are free, but for days worked in exchange; holidays are free, whatever their weekday. */
export interface WorkingCalendar {
  /** Free days that are no weekend: public holidays, and working days given for another. */
  readonly free: ReadonlySet<IsoDay>
  /** Days of a weekend that are worked in exchange for a free one. */
  readonly worked: ReadonlySet<IsoDay>
  /** The years whose holidays are known; counting over others is a guess and must be said to be one. */
  readonly years: ReadonlySet<number>
}

/** The days of one year as data files give them, with the document that set them. */
export interface CalendarYear {
  readonly year: number
  readonly free: readonly IsoDay[]
  readonly worked: readonly IsoDay[]
  readonly source: string
}

export const calendarOf = (years: readonly CalendarYear[]): WorkingCalendar => ({
  free: new Set(years.flatMap(({ free }) => free)),
  worked: new Set(years.flatMap(({ worked }) => worked)),
  years: new Set(years.map(({ year }) => year)),
})

const isWeekend = (day: IsoDay): boolean => (weekday(day) ?? 0) > 5

export const isWorkingDay = (calendar: WorkingCalendar, day: IsoDay): boolean =>
  calendar.worked.has(day) || !(isWeekend(day) || calendar.free.has(day))

/** True where the holidays of the day's year are known. */
export const knowsDay = (calendar: WorkingCalendar, day: IsoDay): boolean => calendar.years.has(Number(day.slice(0, 4)))

/** Longer rows of free days do not occur; the bound keeps a broken calendar from holding anything up. */
const longestBreak = 60

/** The day itself where offices work on it, else the next on which they do. */
export function nextWorkingDay(calendar: WorkingCalendar, day: IsoDay): IsoDay {
  let next: IsoDay = day
  for (let i = 0; i < longestBreak && !isWorkingDay(calendar, next); i++) next = addDays(next, 1) ?? next
  return next
}

/**
 * The working day that is so many after another; the day counted from is not counted (Civil Code 2015, Article 147.2: a term of days
 * begins on the day after). Null where the calendar of days has none.
 *
 *     5 working days from Thursday 05/02/2026: Friday 06, Monday 09, Tuesday 10, Wednesday 11, Thursday 12
 */
export function addWorkingDays(calendar: WorkingCalendar, from: IsoDay, days: number): IsoDay | null {
  let day: IsoDay | null = from
  for (let left = days; left > 0 && day !== null; ) {
    day = addDays(day, 1)
    if (day !== null && isWorkingDay(calendar, day)) left--
  }
  return day
}

/** The same backward: the working day that is so many before another. */
export function subtractWorkingDays(calendar: WorkingCalendar, from: IsoDay, days: number): IsoDay | null {
  let day: IsoDay | null = from
  for (let left = days; left > 0 && day !== null; ) {
    day = addDays(day, -1)
    if (day !== null && isWorkingDay(calendar, day)) left--
  }
  return day
}

/** How many working days lie after `from` up to and with `to`; 0 where `to` is not after it. */
export function countWorkingDays(calendar: WorkingCalendar, from: IsoDay, to: IsoDay): number {
  let count = 0
  for (let day = addDays(from, 1); day !== null && day <= to; day = addDays(day, 1)) if (isWorkingDay(calendar, day)) count++
  return count
}
