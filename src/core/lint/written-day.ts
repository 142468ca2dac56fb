import { figureWord } from '../text/figure-word.ts'
import { findFrom } from '../text/find-from.ts'
import type { Span } from '../text/span.ts'
import { numeralKey, registerWord } from '../text/vocabulary.ts'
import { gap, type WordTable } from '../text/word-table.ts'
import { daysInMonth } from '../time/day.ts'
import { formatDay } from '../time/vietnamese-day.ts'

/** A day as written, in numbers that may be of no calendar. */
export interface WrittenDay {
  readonly span: Span
  readonly day: number
  readonly month: number
  readonly year: number | null
}

/**
 * Days written with their month, whatever they are for: deadlines, citations, the letterhead. A day and month alone count only after
 * `ngày`, for `1/2` is a fraction elsewhere and `24/24 giờ` is round the clock.
 *
 *     Quyết định số 15/QĐ-UBND ngày 05/01/2026; gửi trước ngày 31 tháng 3 năm 2026
 *                                   ^^^^^^^^^^                  ^^^^^^^^^^^^^^^^^^^^
 */
const written =
  /(?<![\d/])(?:(\d{1,2})\s?\/\s?(\d{1,2})\s?\/\s?(\d{4})(?![\d/\p{L}-])|(?<=ngày\s{1,3})(\d{1,2})\/(\d{1,2})(?![\d/]|\s*(?:giờ|h(?!\p{L})))|(?<=ngày\s{1,3})(\d{1,2})\s+tháng\s+(\d{1,2})(?!\d)(?:,?\s+năm\s+(\d{4})(?!\d))?)/iuy

const month = registerWord('tháng')
/** A number goes on with a stroke or with `tháng`; a word with figures in it may hide more. */
const mayBeDay = (words: WordTable, word: number): boolean =>
  words.keyOf(word) !== numeralKey || (words.gapBefore(word + 1) & gap.slash) !== 0 || words.keyOf(word + 1) === month

export function* findWrittenDays(words: WordTable): Generator<WrittenDay> {
  for (const match of findFrom(words, figureWord, written, mayBeDay)) {
    const [all, day1, month1, year1, day2, month2, day3, month3, year3] = match
    const year = year1 ?? year3
    yield {
      span: [match.index, match.index + all.length],
      day: Number(day1 ?? day2 ?? day3),
      month: Number(month1 ?? month2 ?? month3),
      year: year === undefined ? null : Number(year),
    }
  }
}

/** Without a year, 29/02 passes: some year has it. */
export const isOfCalendar = ({ day, month, year }: Pick<WrittenDay, 'day' | 'month' | 'year'>): boolean =>
  day >= 1 && day <= daysInMonth(year ?? someLeapYear, month)

const someLeapYear = 2024

/** As officials write it, `05/01/2026`; a partial date keeps the parts it has. */
export const dayWords = (iso: string): string => (iso.length === 10 ? formatDay(iso) : iso.split('-').reverse().join('/'))
