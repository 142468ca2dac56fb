import { addDays, type IsoDay } from '../time/day.ts'
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

/**
 * The day on which a rung is reached. What falls on a free day before a term is told on the last working day before, for a reminder that
 * comes after the day helps nobody; after a term working days are counted, so that none is free.
 */
export function dayOfRung({ days, count }: Rung, counted: IsoDay, calendar: WorkingCalendar): IsoDay | null {
  if (days > 0) return count === 'working' ? addWorkingDays(calendar, counted, days) : addDays(counted, days)
  const day = count === 'working' ? subtractWorkingDays(calendar, counted, -days) : addDays(counted, days)
  return day === null || isWorkingDay(calendar, day) ? day : subtractWorkingDays(calendar, day, 1)
}

/** The rung of a clock on which something stands today, counted from its day; null where none is reached or it is of no use any more. */
export function rungOn(
  rungs: readonly Rung[],
  clock: ReminderClock,
  counted: IsoDay,
  today: IsoDay,
  calendar: WorkingCalendar,
): Rung | null {
  const reached = rungs.filter(rung => {
    if (rung.clock !== clock) return false
    const day = dayOfRung(rung, counted, calendar)
    return day !== null && day <= today && (rung.days > 0 || counted >= today)
  })
  return reached.at(-1) ?? null
}

/** The same, asked for all days at once: what a store can look up. Nothing on a day on which offices do not work. */
export function rungRanges(rungs: readonly Rung[], today: IsoDay, calendar: WorkingCalendar): RungRange[] {
  if (!isWorkingDay(calendar, today)) return []
  return [...new Set(rungs.map(({ clock }) => clock))].flatMap(clock => rangesOf(rungs, clock, today, calendar))
}

function rangesOf(rungs: readonly Rung[], clock: ReminderClock, today: IsoDay, calendar: WorkingCalendar): RungRange[] {
  const ranges: RungRange[] = []
  for (let ahead = furthestAheadDays; ahead >= -longestDays; ahead--) {
    const day = addDays(today, ahead)
    const rung = day === null ? null : rungOn(rungs, clock, day, today, calendar)
    if (day === null || rung === null) continue
    const last = ranges.at(-1)
    if (last?.rung === rung && addDays(last.from, -1) === day) ranges.splice(-1, 1, { ...last, from: day })
    else ranges.push({ rung, from: day, to: day })
  }
  return ranges
}
