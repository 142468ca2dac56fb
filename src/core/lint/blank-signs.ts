import type { Span } from '../text/span.ts'
import { landmarksOfWord, registerLandmark } from '../text/vocabulary.ts'
import { gap, type WordTable } from '../text/word-table.ts'

/** Every blank has one of these signs; only around them is it worth looking for one. */
const sign = /…|\.\.|__|\[|[xX]{2}|\s\/|ố:?\/|[ygý]\s*\/|ngày\s*tháng|tháng\s*năm|(?:ngày|tháng)\s+đến/y

/** Words that a sign may begin in, besides the last letter before a stroke. */
const signWord = registerLandmark(/[xX]{2}|(?:ngày|tháng)(?:$|tháng|năm)/)
const signGap = gap.stop | gap.other | gap.open | gap.slash

/**
 *     ngày … tháng … năm 2026        Số:    /KH-UBND
 *          ^       ^                       ^^
 * The signs in order, none of them in another; looked for where the gap before a word, or a word itself, may have one.
 */
export function* findBlankSigns(words: WordTable): Generator<Span> {
  const { text, starts, ends, gaps, numbers, count } = words
  let next = 0
  for (let word = 0; word <= count; word++) {
    const start = words.startOf(word)
    const before = gaps[word] ?? 0
    if ((before & signGap) !== 0)
      for (let at = (ends[word - 1] ?? 1) - 1; at < start; at++) {
        if (at < next || !mayBegin(text, at, before)) continue
        sign.lastIndex = at
        if (!sign.test(text)) continue
        next = sign.lastIndex
        yield [at, next]
      }
    if (word === count || ((landmarksOfWord(numbers[word] ?? 0) >> signWord) & 1) === 0) continue
    for (let at = Math.max(starts[word] ?? 0, next); at < words.endOf(word); at++) {
      sign.lastIndex = at
      if (!sign.test(text)) continue
      next = sign.lastIndex
      yield [at, next]
      at = next - 1
    }
  }
}

/** A look at one letter, or two, before the pattern is asked. */
function mayBegin(text: string, at: number, before: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 0x2e || code === 0x5f) return text.charCodeAt(at + 1) === code
  return code === 0x2026 || code === 0x5b || (before & gap.slash) !== 0
}
