import { figureWord } from '../text/figure-word.ts'
import { findFrom } from '../text/find-from.ts'
import { toneKey } from '../text/fold.ts'
import type { Span } from '../text/span.ts'
import { numeralKey } from '../text/vocabulary.ts'
import { gap, type WordTable } from '../text/word-table.ts'
import { dayWords } from './written-day.ts'

/** A document named by number, symbol and day. */
export interface Citation {
  readonly span: Span
  /** `57-NQ/TW`, without leading zeros and spaces. */
  readonly symbol: string
  /** ISO. */
  readonly date: string
  /** Key of the issuing body's name; empty where none follows. */
  readonly issuer: string
}

/**
 *     thực hiện Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị
 *                             ^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^
 */
const cited =
  /(?<![\d/])0*(\d{1,5}\s?[-/]\s?(?:\d{4}\s?\/\s?)?\p{Lu}[\p{L}\d&]*(?:\s?[-/]\s?\p{Lu}[\p{L}\d&]*)*),?\s+ngày\s+(?:(\d{1,2})\/(\d{1,2})\/(\d{4})|(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4}))(?!\d)(?:\s+của\s+([^,;.()\n]{2,80}))?/uy

/** What begins behind the issuer's name: the subject, or the sentence going on. */
const behindIssuer =
  /\s(?:(?:về|ban hành|phê duyệt|quy định|sửa đổi|hướng dẫn|thực hiện|triển khai|công bố|giao|tại)(?!\p{L})|(?:và|để|theo|đã)\s\p{Ll})/u

/** A number goes on with a stroke or a dash; a word with figures in it may hide more. */
const mayBeCited = (words: WordTable, word: number): boolean =>
  words.keyOf(word) !== numeralKey || (words.gapBefore(word + 1) & (gap.slash | gap.dash)) !== 0

export function* findCitations(words: WordTable): Generator<Citation> {
  for (const match of findFrom(words, figureWord, cited, mayBeCited)) {
    const [all, symbol = '', day1, month1, year1, day2, month2, year2, issuer] = match
    const [day = '', month = '', year = ''] = [day1 ?? day2, month1 ?? month2, year1 ?? year2]
    yield {
      span: [match.index, match.index + (issuer === undefined ? all.length : all.search(/\s+của\s/u))],
      symbol: symbol.replaceAll(/\s/g, ''),
      date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
      issuer: toneKey((issuer ?? '').split(behindIssuer, 1)[0] ?? ''),
    }
  }
}

/** One document cannot be of two days; the same number in another year is another document, unless only the year differs. */
export function contradicts(a: Citation, b: Citation): boolean {
  const sameIssuer = a.issuer.startsWith(b.issuer) || b.issuer.startsWith(a.issuer)
  const close = a.date.slice(0, 4) === b.date.slice(0, 4) || a.date.slice(4) === b.date.slice(4)
  return a.symbol === b.symbol && a.date !== b.date && sameIssuer && close
}

export const citedDay = (citation: Citation): string => dayWords(citation.date)
