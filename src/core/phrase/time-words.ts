import { registerTrait, trait } from '../text/vocabulary.ts'
import { gap, type WordTable } from '../text/word-table.ts'

/**
 * Whatever is said of time has a figure or one of these words: most items have none, and nothing is then looked for in them. A recogniser
 * of deadlines that takes words beyond these adds them here; a test reads every example by this list.
 */
const time = registerTrait(...'ngày tuần tháng quý quí năm giờ phút mùng mồng hằng hàng mỗi từng kỳ kì lần đợt khi ngay xuyên'.split(' '))

/** True where the words may say when; the number of a list that stands at their head counts for nothing. */
export function mayTellTime(words: WordTable, from: number, to: number): boolean {
  return (words.traitsBetween(afterNumber(words, from, to), to) & (time | trait.figure)) !== 0
}

/** The same for a count of things. */
export const mayCount = (words: WordTable, from: number, to: number): boolean =>
  (words.traitsBetween(afterNumber(words, from, to), to) & trait.figure) !== 0

const mostNumbers = 4

/** `2.1. `, `3) `: numbers up to a stop or bracket before a space; no date or count is written so. */
function afterNumber(words: WordTable, from: number, to: number): number {
  let at = from
  while (at < to && at - from < mostNumbers && (words.traitsOf(at) & trait.figure) !== 0 && words.endOf(at) - words.startOf(at) <= 3) {
    at++
    const behind = words.gapBefore(at)
    if ((behind & (gap.stop | gap.close)) !== 0) return at
    if (behind !== gap.other) return from
  }
  return from
}
