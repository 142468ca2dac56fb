import type { Rhythm } from '../phrase/due.ts'
import type { DraftDue } from '../task/draft.ts'
import { addDays, dayParts, daysInMonth, type IsoDay, isoDay, weekday } from '../time/day.ts'
import { monthOf, monthsOfYear, quarterOf, type Stretch, yearOf } from '../time/stretch.ts'
import { lastDayOf, type Term, type TermEvents, type TermRules, termOf } from './term.ts'

/** One time that a task is due. `key` is the same whenever it is worked out, and tells it from all others of its task. */
export interface Instance {
  readonly key: string
  readonly term: Term
}

/**
 * A duty that recurs is made for the periods that end within the window, and of each day or week only for those that come next; the rest
 * comes when its time comes. The window begins today.
 */
export type Window = Stretch

/**
 * The times at which a task is due: one where nothing or one thing is said, one for each of several dates, and one for each period of a
 * recurring duty. Worked out again over a longer window, the same keys come again and new ones after them.
 */
export function instancesOf(dues: readonly DraftDue[], window: Window, events: TermEvents, rules: TermRules): Instance[] {
  if (dues.length === 0) return [{ key: 'once', term: { kind: 'none' } }]
  const found = dues.flatMap((due): Instance[] =>
    due.kind === 'recurring' ? recurring(due, window, rules) : [{ key: keyOf(due), term: termOf(due, events, rules) }],
  )
  const seen = new Set<string>()
  return found.filter(({ key }) => !seen.has(key) && Boolean(seen.add(key)))
}

function keyOf(due: Exclude<DraftDue, { kind: 'recurring' }>): string {
  switch (due.kind) {
    case 'date':
      return `day ${due.date} ${due.bound}`
    case 'period':
      return `period ${due.start} ${due.end}`
    case 'standing':
      return 'standing'
    case 'relative':
      return `event ${due.amount ?? ''} ${due.unit ?? ''} ${due.from}`.replace(/\s+/g, ' ').toLowerCase()
  }
}

type Recurring = Extract<DraftDue, { kind: 'recurring' }>

/** How many days ahead: thirty lines of the same daily report would hide all other work of an inbox. */
const daysAhead: Readonly<Partial<Record<Rhythm, number>>> = { day: 6, week: 34 }

function nextOf(every: Rhythm, { start, end }: Window): Window {
  const ahead = daysAhead[every]
  const last = ahead === undefined ? null : addDays(start, ahead)
  return { start, end: last !== null && last < end ? last : end }
}

function recurring(due: Recurring, given: Window, rules: TermRules): Instance[] {
  const window = nextOf(due.every, given)
  return periodsIn(due.every, window).flatMap(period => {
    const day = namedDayIn(due, period)
    const last = lastDayOf(day ?? period.end, day === null ? 'by' : (due.bound ?? 'by'), rules)
    if (last < window.start || (day ?? period.end) > window.end) return []
    const first = period.start <= last ? period.start : null
    return [{ key: `${due.every} ${period.start}`, term: { kind: 'day', first, last } }]
  })
}

/** The 25th of `trước ngày 25 hằng tháng`; a day that a month lacks is its last. Null without a day: the period's end counts. */
function namedDayIn({ every, day, month }: Recurring, { start, end }: Stretch): IsoDay | null {
  const parts = dayParts(end)
  if (day === undefined || parts === null || every === 'day' || every === 'week') return null
  const [year, at] = every === 'year' && month !== undefined ? [parts.year, month] : [parts.year, parts.month]
  const due = isoDay(year, at, Math.min(day, daysInMonth(year, at)))
  return due === null || due < start ? null : due
}

/** The periods of the calendar that begin within the window or in which it begins. A week begins on Monday. */
export function periodsIn(every: Rhythm, window: Window): Stretch[] {
  const periods: Stretch[] = []
  for (let period = periodAt(every, window.start); period !== null && period.start <= window.end; ) {
    periods.push(period)
    const next = addDays(period.end, 1)
    period = next === null ? null : periodAt(every, next)
  }
  return periods
}

function periodAt(every: Rhythm, day: IsoDay): Stretch | null {
  const parts = dayParts(day)
  if (parts === null) return null
  switch (every) {
    case 'day':
      return { start: day, end: day }
    case 'week': {
      const start = addDays(day, 1 - (weekday(day) ?? 1))
      const end = start === null ? null : addDays(start, 6)
      return start === null || end === null ? null : { start, end }
    }
    case 'month':
      return monthOf(parts.year, parts.month)
    case 'quarter':
      return quarterOf(parts.year, Math.ceil(parts.month / 3))
    case 'half-year':
      return monthsOfYear(parts.year, 6, parts.month <= 6 ? 'first' : 'last')
    case 'year':
      return yearOf(parts.year)
  }
}
