import type { Span } from '../text/span.ts'
import { WordTable } from '../text/word-table.ts'
import { FirstLook } from './first-look.ts'
import { foundIn } from './judge.ts'
import { privateNames } from './rules/person.ts'

/**
 * Names of private persons in a text: behind a word that calls a person (`ông Hứa …`) or by themselves. Office holders, contacts, streets,
 * schools and prizes are none. The text is looked at in pieces that end where a line ends, so that the work grows with the length alone.
 */
export function findPrivateNames(text: string): Span[] {
  const names: Span[] = []
  const look = new FirstLook(new WordTable(text))
  for (const [start, end] of pieces(text)) {
    if (look.namesNobody([start, end])) continue
    const found = foundIn(text.slice(start, end))
    for (const hit of privateNames(found)) {
      const [first, last] = [found.form.syllables[hit.from], found.form.syllables[hit.to - 1]]
      if (first !== undefined && last !== undefined) names.push([start + first.start, start + last.end])
    }
  }
  return names.sort((a, b) => a[0] - b[0] || b[1] - a[1])
}

const ENOUGH = 1200
const MOST = 4000

function* pieces(text: string): Generator<Span> {
  for (let start = 0; start < text.length; ) {
    const end = endOfPiece(text, start)
    yield [start, end]
    start = end
  }
}

/** Where a line ends with the end of a sentence, or else where any line ends. */
function endOfPiece(text: string, start: number): number {
  if (text.length - start <= ENOUGH) return text.length
  let last = -1
  for (let at = text.indexOf('\n', start + ENOUGH); at >= 0 && at - start < MOST; at = text.indexOf('\n', at + 1)) {
    if (last < 0) last = at + 1
    if (/[.;:/]\s*$/.test(text.slice(Math.max(start, at - 4), at))) return at + 1
  }
  return last > 0 ? last : Math.min(text.length, start + MOST)
}
