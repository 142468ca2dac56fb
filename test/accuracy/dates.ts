import { strict } from 'chrono-node/vi'
import type { Due } from '../../src/core/phrase/due.ts'
import type { Reading } from '../../src/core/reading/reading.ts'
import { monthOf, yearOf } from '../../src/core/time/stretch.ts'
import { dueKey } from './compare.ts'
import { type Document, type GoldItem, spanOf } from './gold.ts'
import type { Score } from './score.ts'

/** How far dates can be trusted: what was read without a doubt, and the values beside those of a general finder of dates. */
export interface DateCount {
  /** Dates and periods of matched items, read without any doubt about the due. */
  readonly undoubted: number
  readonly undoubtedRight: number
  /** Dates and periods that the gold states, and how many of them the reading and chrono-node (locale vi) miss or give another value. */
  readonly stated: number
  readonly errors: number
  readonly chronoErrors: number
}

export const noDates: DateCount = { undoubted: 0, undoubtedRight: 0, stated: 0, errors: 0, chronoErrors: 0 }
export const addDates = (a: DateCount, b: DateCount): DateCount => ({
  undoubted: a.undoubted + b.undoubted,
  undoubtedRight: a.undoubtedRight + b.undoubtedRight,
  stated: a.stated + b.stated,
  errors: a.errors + b.errors,
  chronoErrors: a.chronoErrors + b.chronoErrors,
})

const isDated = (key: string): boolean => /^\d{4}-/.test(key)
const statedKeys = (item: GoldItem): string[] => (item.due ?? '').split('+').filter(isDated)

export function countDates(document: Document, reading: Reading, score: Score): DateCount {
  let sum = noDates
  const matched = [...score.tasks, ...score.reports]
  for (const [item, read] of matched) {
    const allowed = [item.due, ...(item.dueAlso ?? [])].flatMap(key => (key ?? '').split('+'))
    const keys = read.due.map(dueKey)
    const sure = read.doubts.some(doubt => doubt.field === 'due') ? [] : keys.filter(isDated)
    const stated = statedKeys(item)
    const chrono = chronoKeys(document, item, reading.document.date)
    sum = addDates(sum, {
      undoubted: sure.length,
      undoubtedRight: sure.filter(key => allowed.includes(key)).length,
      stated: stated.length,
      errors: stated.filter(key => !keys.includes(key)).length,
      chronoErrors: stated.filter(key => !chrono.has(key)).length,
    })
  }
  return sum
}

/** All dates that chrono-node finds in the item; a month or year without a day counts as the whole of it, and ends of a range count too. */
function chronoKeys({ text }: Document, item: GoldItem, date: string | null): Set<string> {
  const reference = new Date(`${date?.length === 10 ? date : '2026-01-01'}T12:00:00`)
  const words = text.slice(...spanOf(item, text)).replace(/\s+/g, ' ')
  return new Set(strict.parse(words, reference).flatMap(found => keysOf(found.start, found.end)))
}

type Components = NonNullable<ReturnType<typeof strict.parse>[number]['end']>

function keysOf(start: Components, end: Components | null | undefined): string[] {
  const first = stretchKey(start)
  const last = end ? stretchKey(end) : first
  return [first, last, `${first.split('/')[0]}/${last.split('/').at(-1)}`]
}

function stretchKey(part: Components): string {
  const [year, month, day] = [part.get('year') ?? 0, part.get('month') ?? 1, part.get('day') ?? 1]
  const whole = part.isCertain('day') ? null : part.isCertain('month') ? monthOf(year, month) : yearOf(year)
  return whole
    ? `${whole.start}/${whole.end}`
    : [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

/** The dated dues of a reading in the notation of the gold. */
export const datedKeys = (due: readonly Due[]): string[] => due.map(dueKey).filter(isDated)
