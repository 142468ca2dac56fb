import { numeralKey, registerTrait, registerWord, trait } from '../text/vocabulary.ts'
import { gap, type WordTable } from '../text/word-table.ts'

/**
 * Whatever is said of time has a figure or one of these words: most items have none, and nothing is then looked for in them. A recogniser
 * of deadlines that takes words beyond these adds them here; a test reads every example by this list.
 */
const time = registerTrait(
  ...'ngày tuần tháng quý quí năm giờ phút hôm mùng mồng hằng hàng mỗi từng kỳ kì lần đợt khi ngay xuyên'.split(' '),
)

/** True where the words may say when; the number of a list that stands at their head counts for nothing. */
export function mayTellTime(words: WordTable, from: number, to: number): boolean {
  const first = afterNumber(words, from, to)
  return (words.traitsBetween(first, to) & (time | trait.figure)) !== 0 && !onlyCites(words, first, to)
}

/** The same for a count of things. */
export function mayCount(words: WordTable, from: number, to: number): boolean {
  const first = afterNumber(words, from, to)
  return (words.traitsBetween(first, to) & trait.figure) !== 0 && !onlyCites(words, first, to)
}

/**
 * Nearly every figure in a plan is of a document that it cites: where all of them are, and no word of time stands elsewhere, nothing is
 * told and nothing counted. A colon may open a field, where a date says more.
 *
 *     … theo quy định tại Nghị định số 80/2021/NĐ-CP ngày 26/8/2021 của Chính phủ
 *                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function onlyCites(words: WordTable, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    if ((words.traitsOf(at) & (time | trait.figure)) !== 0) {
      const end = passCitation(words, at, to)
      if (end === at) return false
      at = end
    } else if (at > from && (words.gapBefore(at) & gap.colon) !== 0) return false
    else at++
  }
  return true
}

/** The word behind number, symbol and day of a document; `at` where none begin there. */
function passCitation(words: WordTable, at: number, to: number): number {
  if (words.keyOf(at) !== numeralKey || words.keyOf(at - 1) !== numbered || words.gapBefore(at) !== 0) return at
  let end = at + 1
  while (end < to && isJoined(words, end, gap.slash | gap.dash)) end++
  const last = end - 1
  if (last === at || !words.startsUpper(last) || (words.traitsOf(last) & (bound | time)) !== 0) return at
  if (end >= to || words.keyOf(end) !== day) return end
  const behind = words.gapBefore(end) === 0 ? passDay(words, end + 1, to) : end
  if (behind <= end + 1) return at
  const isRange = behind < to && ((words.gapBefore(behind) & (gap.dash | gap.slash)) !== 0 || until.has(words.keyOf(behind)))
  return isRange ? at : behind
}

/** `26/8/2021`, `26 tháng 8 năm 2021`: the word behind it, or `at`. */
function passDay(words: WordTable, at: number, to: number): number {
  const inWords = words.keyOf(at + 1) === month
  const [second, third] = inWords ? [at + 2, at + 4] : [at + 1, at + 2]
  if (third >= to || ![at, second, third].every(each => words.keyOf(each) === numeralKey) || words.gapBefore(at) !== 0) return at
  const isDay = inWords
    ? words.keyOf(at + 3) === year && [1, 2, 3, 4].every(step => words.gapBefore(at + step) === 0)
    : isJoined(words, second, gap.slash) && isJoined(words, third, gap.slash)
  return isDay ? third + 1 : at
}

/** One sign and nothing else stands before the word. */
const isJoined = (words: WordTable, at: number, signs: number): boolean =>
  words.startOf(at) - words.endOf(at - 1) === 1 && (words.gapBefore(at) & signs) !== 0

const numbered = registerWord('số')
const [day, month, year] = ['ngày', 'tháng', 'năm'].map(registerWord)
const until = new Set(['đến', 'tới', 'và', 'tháng', 'năm'].map(registerWord))
/** Words that make a bound of what stands behind them. */
const bound = registerTrait(
  ...'trước điểm hạn gian nhất hơn quá sau chót cuối cùng là vào đến tới hết trong đoạn cả suốt đầu giữa ba tư tiên của khoảng thành thúc xong bộ từ hiện nay mai'.split(
    ' ',
  ),
)

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
