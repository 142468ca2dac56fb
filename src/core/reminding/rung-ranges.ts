import { addDays, type IsoDay, weekday } from '../time/day.ts'
import { addWorkingDays, isWorkingDay, subtractWorkingDays, type WorkingCalendar } from '../time/working-calendar.ts'
import type { ReminderClock, Rung } from './rung.ts'

/** On a day, the rung on which everything stands whose counted day lies in this range, both ends included. */
export interface RungRange {
  readonly rung: Rung
  readonly from: IsoDay
  readonly to: IsoDay
}

/** What has waited longer is not begun to be told of: it was before there were reminders. */
const longestDays = 366
const furthestAheadDays = 40

/** Days on which a unit is told: offices work on them, and its ladder does not keep them quiet (Monday 1 to Friday 5). */
export interface TellingDays {
  readonly calendar: WorkingCalendar
  readonly quietWeekdays: readonly number[]
}

export const isTellingDay = ({ calendar, quietWeekdays }: TellingDays, day: IsoDay): boolean =>
  isWorkingDay(calendar, day) && !quietWeekdays.includes(weekday(day) ?? 0)

/** More days on end on which nobody is told do not occur; Tết with quiet days around it is shorter. */
const longestSilence = 30

/**
 * The day on which a rung is reached. What falls on a free or quiet day before a term is told on the last day before that is neither, for a
 * reminder that comes after the day helps nobody; after a term working days are counted, and what falls on a quiet one is told on the next.
 */
export function dayOfRung({ days, count }: Rung, counted: IsoDay, telling: TellingDays): IsoDay | null {
  const { calendar } = telling
  if (days > 0) return count === 'working' ? addWorkingDays(calendar, counted, days) : addDays(counted, days)
  let day = count === 'working' ? subtractWorkingDays(calendar, counted, -days) : addDays(counted, days)
  for (let left = longestSilence; left > 0 && day !== null && !isTellingDay(telling, day); left--) day = addDays(day, -1)
  return day
}

/** The rung of a clock on which something stands today, counted from its day; null where none is reached or it is of no use any more. */
export function rungOn(rungs: readonly Rung[], clock: ReminderClock, counted: IsoDay, today: IsoDay, telling: TellingDays): Rung | null {
  const reached = rungs.filter(rung => {
    if (rung.clock !== clock) return false
    const day = dayOfRung(rung, counted, telling)
    return day !== null && day <= today && (rung.days > 0 || counted >= today)
  })
  return reached.at(-1) ?? null
}

/** The same, asked for all days at once: what a store can look up. Nothing on a day on which nobody is told. */
export function rungRanges(rungs: readonly Rung[], today: IsoDay, telling: TellingDays): RungRange[] {
  if (!isTellingDay(telling, today)) return []
  return [...new Set(rungs.map(({ clock }) => clock))].flatMap(clock => rangesOf(rungs, clock, today, telling))
}

function rangesOf(rungs: readonly Rung[], clock: ReminderClock, today: IsoDay, telling: TellingDays): RungRange[] {
  const ranges: RungRange[] = []
  for (let ahead = furthestAheadDays; ahead >= -longestDays; ahead--) {
    const day = addDays(today, ahead)
    const rung = day === null ? null : rungOn(rungs, clock, day, today, telling)
    if (day === null || rung === null) continue
    const last = ranges.at(-1)
    if (last?.rung === rung && addDays(last.from, -1) === day) ranges.splice(-1, 1, { ...last, from: day })
    else ranges.push({ rung, from: day, to: day })
  }
  return ranges
}
