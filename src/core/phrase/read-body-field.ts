import type { AgencyMention } from '../agency/mention.ts'
import { predicates } from '../agency/predicates.ts'
import { afterJoiner, mentionOf, readBodies } from '../agency/read-bodies.ts'
import { gap, type WordTable } from '../text/word-table.ts'
import { askCues, assignCues } from './party-cues.ts'

const ends = gap.comma | gap.semicolon | gap.stop | gap.open | gap.line

/**
 * The bodies in a field or cell that holds nothing else. What no rule knows is taken as it stands between commas: there it is a body.
 *
 *   Đơn vị phối hợp: Sở Y tế; Tổ giúp việc Đề án; UBND các xã, phường
 *                    ^^^^^^^  ^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^
 */
export function readBodyField(words: WordTable, from: number, to: number): AgencyMention[] {
  const found: AgencyMention[] = []
  let at = from
  while (at < to) {
    const cue = askCues.longest(words, at, to) ?? assignCues.longest(words, at, to)
    if (cue) at = cue.end
    const list = at < to ? readBodies(words, at, to, true) : null
    if (list) {
      found.push(...list.mentions)
      at = list.end
    } else {
      const end = endOfName(words, at, to)
      if (end > at && words.text.slice(words.startOf(at), words.endOf(end - 1)).length > 1)
        found.push(
          mentionOf(words, at, end, /^(?:các|những)\s/i.test(words.text.slice(words.startOf(at), words.endOf(at) + 1)) ? 'group' : 'one'),
        )
      at = Math.max(end, at + 1)
    }
    at = skipRest(words, at, to)
  }
  return found
}

function endOfName(words: WordTable, at: number, to: number): number {
  let i = at
  while (i < to && (i === at || (words.gapBefore(i) & ends) === 0)) {
    if (i > at && predicates.longest(words, i, to)) break
    i++
  }
  return i
}

/** What narrows a name (`theo quy định`, brackets) is passed over up to the next separator or the next name. */
function skipRest(words: WordTable, at: number, to: number): number {
  let i = at
  while (i < to) {
    if (i > at && (words.gapBefore(i) & (gap.comma | gap.semicolon | gap.stop | gap.line)) !== 0) return i
    const next = afterJoiner(words, i, to)
    if (next > 0 && next < to) return next
    if (i === at && (words.gapBefore(i) & (gap.line | gap.close)) !== 0 && words.startsUpper(i)) return i
    if (i === at && words.gapBefore(i) === 0 && words.startsUpper(i)) return i
    i++
  }
  return to
}
