import { phraseSet } from '../text/phrase-tree.ts'
import { numeralKey, registerWord } from '../text/vocabulary.ts'
import { gap, type WordTable } from '../text/word-table.ts'
import { councilHeads, gatherers, openHeads, places, soundHeads, territories } from './body-words.ts'

export const and = registerWord('và')

const or = registerWord('hoặc')

/** A name goes on over a line break, hyphen or quotation mark only. */
export const breaks = gap.comma | gap.semicolon | gap.stop | gap.colon | gap.open | gap.close | gap.slash

/** No punctuation before the word, and it lies before the limit. */
export const free = (words: WordTable, at: number, limit: number): boolean => at < limit && (words.gapBefore(at) & breaks) === 0

/** The word after `,`, `/`, `và` or `hoặc`; -1 where neither stands. */
export function afterSeparator(words: WordTable, at: number, limit: number): number {
  if (at >= limit) return -1
  const before = words.gapBefore(at) & breaks
  const joined = words.keyOf(at) === and || words.keyOf(at) === or
  if (before === 0) return joined && at + 1 < limit ? at + 1 : -1
  if (before !== gap.comma && before !== gap.slash) return -1
  return joined ? at + 1 : at
}

export const level = registerWord('cấp')

export const communeKinds = phraseSet('xã', 'phường', 'đặc khu')

/** `tỉnh`, `thành phố Cần Thơ`, `cấp tỉnh, cấp xã` after a name. */
export function takeTerritory(words: WordTable, at: number, limit: number): number {
  let end = at
  let hit = free(words, end, limit) ? territories.longest(words, end, limit) : null
  if (!hit && free(words, end, limit)) {
    const gathered = gatherers.longest(words, end, limit)
    const after = gathered && territories.longest(words, gathered.end, limit)
    if (after) return takeTerritories(words, after.end, limit)
    const place = places.longest(words, end, limit)
    return place ? place.end : end
  }
  const communes = hit !== null && communeKinds.longest(words, end, limit) !== null
  while (hit) {
    end = takePlace(words, hit.end, limit)
    hit = free(words, end, limit) ? territories.longest(words, end, limit) : null
  }
  return communes ? takeTerritories(words, end, limit) : takeLevels(words, end, limit)
}

/** `, phường, đặc khu` after `Công an các xã`. */
export function takeTerritories(words: WordTable, at: number, limit: number): number {
  let end = at
  for (;;) {
    const next = afterSeparator(words, end, limit)
    const hit = next < 0 ? null : territories.longest(words, next, limit)
    if (!hit) return end
    end = hit.end
  }
}

/** `, cấp xã` after `cấp tỉnh`. */
function takeLevels(words: WordTable, at: number, limit: number): number {
  if (at < 2 || words.keyOf(at - 2) !== level || at + 1 >= limit) return at
  return (words.gapBefore(at) & gap.comma) !== 0 && words.keyOf(at) === level && territories.longest(words, at, limit) ? at + 2 : at
}

const region = registerWord('vực')

/** `Sở Tài chính Các sở, ngành` in a cell: a list goes on without its comma. */
const several = registerWord('các')

/**
 * Further places behind one head word over several, all written with capitals:
 *
 *   UBND các xã Sơn Kim, Sơn Tây và Sơn Hồng di dời …
 *                      ^^^^^^^^^^^^^^^^^^^^^
 */
export function takeMorePlaces(words: WordTable, at: number, limit: number): number {
  let end = at
  for (;;) {
    const next = afterSeparator(words, end, limit)
    if (next < 0 || next >= limit || !words.startsUpper(next)) return end
    const place = places.longest(words, next, limit)?.end ?? endOfName(words, next, limit)
    if (place - next < 2 || place - next > 3) return end
    end = place
  }
}

function endOfName(words: WordTable, at: number, limit: number): number {
  if (openHeads.longest(words, at, limit) || soundHeads.longest(words, at, limit) || councilHeads.longest(words, at, limit)) return at
  let end = at
  while (end < limit && words.startsUpper(end) && (end === at || free(words, end, limit))) end++
  return end
}

/** A proper name after `tỉnh`, `xã` …: known or written with capitals. */
export function takePlace(words: WordTable, at: number, limit: number): number {
  if (!free(words, at, limit)) return at
  const known = places.longest(words, at, limit)
  if (known) return known.end
  if (words.keyOf(at - 1) === region && (words.keyOf(at) === numeralKey || /^[IVX]+$/.test(words.wordOf(at)))) return at + 1
  let end = at
  while (
    end - at < 4 &&
    free(words, end, limit) &&
    words.startsUpper(end) &&
    words.keyOf(end) !== several &&
    !openHeads.longest(words, end, limit) &&
    !territories.longest(words, end, limit)
  )
    end++
  return end
}
