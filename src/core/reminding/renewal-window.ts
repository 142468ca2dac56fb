import { addDays, dayParts, type IsoDay, isoDay } from '../time/day.ts'
import type { Stretch } from '../time/stretch.ts'

/** So long before a year begins its periods are made. */
const aheadDays = 45

/**
 * From today on, the days whose periods of a recurring duty are to be there: to the end of the plan's own time; where it names none, to the
 * end of the year, and before that has ended to the end of the next. A year ahead at most. Null where the plan's time is over.
 */
export function renewalWindow(planEnd: string | null, today: IsoDay): Stretch | null {
  if (planEnd !== null && dayParts(planEnd) && planEnd < today) return null
  const yearOf = (day: IsoDay | null): number => dayParts(day ?? today)?.year ?? 0
  const yearsEnd = isoDay(yearOf(addDays(today, aheadDays)), 12, 31) ?? today
  const furthest = isoDay(yearOf(today) + 1, 12, 31) ?? today
  const end = planEnd !== null && dayParts(planEnd) ? planEnd : yearsEnd
  const [sooner = end] = [end, furthest].toSorted()
  return { start: today, end: sooner }
}
