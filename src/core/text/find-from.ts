import { placeOfLandmark } from './vocabulary.ts'
import type { WordTable } from './word-table.ts'

/**
 * The same as `text.matchAll(pattern)` for a pattern whose matches all begin in words that are the landmark, but that nothing is looked at
 * except those words:
 *
 *     Quyết định số 118/QĐ-TTg        landmark `/[Ss]ố/`, pattern `/[Ss]ố (\d+)/y`
 *                ^^ one look here, none elsewhere
 *
 * `pattern` is sticky; it may be asked where a match cannot begin, and decides alone. `may` turns words away by what stands beside them.
 */
export function* findFrom(
  words: WordTable,
  landmark: number,
  pattern: RegExp,
  may: ((words: WordTable, word: number) => boolean) | null = null,
): Generator<RegExpExecArray> {
  const { text } = words
  let next = 0
  for (const word of words.wordsWith(landmark)) {
    if (may !== null && !may(words, word)) continue
    const end = words.endOf(word)
    const { place, again } = placeOfLandmark(landmark, words.numberOf(word))
    for (let at = words.startOf(word) + place; at < end; at++) {
      if (at >= next) {
        pattern.lastIndex = at
        const match = pattern.exec(text)
        if (match !== null) {
          next = at + match[0].length
          yield match
        }
      }
      if (!again) break
    }
  }
}
