import type { AgencyMention } from '../agency/mention.ts'
import { mentionOf, readBodies } from '../agency/read-bodies.ts'
import { phraseSet } from '../text/phrase-tree.ts'
import { gap, type WordTable } from '../text/word-table.ts'
import { beginsBody } from './begins-body.ts'
import { receiverCues, sending } from './report-words.ts'

/** Bodies after `gửi`, `về`, `qua`, `báo cáo`, and those in brackets after them. */
export function findReceivers(words: WordTable, from: number, to: number, verb: number): AgencyMention[] {
  const bodies: AgencyMention[] = []
  for (let i = from; i < to; ) {
    const cue = receiverCues.longest(words, i, to)
    const at = cue ? cue.end : i
    const bracketed = (words.gapBefore(i) & gap.open) !== 0
    if ((cue || (bracketed && i > verb)) && at < to && beginsBody(words, at) && (words.gapBefore(at) & (gap.stop | gap.semicolon)) === 0) {
      const list = (cue ? readOwnHead(words, at, to) : null) ?? readBodies(words, at, to, true)
      if (list && (i >= verb || isSending(words, i))) {
        bodies.push(...list.mentions)
        i = list.end
        if (summing.longest(words, i, to)) break
        continue
      }
    }
    i = Math.max(i + 1, at)
  }
  return bodies
}

/** `báo cáo Sở trước ngày 10/9`: in what a department sends to those under it, its head word alone is its name. */
export function readOwnHead(
  words: WordTable,
  at: number,
  to: number,
): { readonly mentions: readonly AgencyMention[]; readonly end: number } | null {
  if (!ownHeads.longest(words, at, to) || !words.startsUpper(at)) return null
  const next = at + 1
  if (next < to && (words.startsUpper(next) || (words.gapBefore(next) & ~gap.open) !== 0 || alike.longest(words, next, to))) return null
  return { mentions: [mentionOf(words, at, at + 1, 'one')], end: at + 1 }
}
const ownHeads = phraseSet('Sở', 'Bộ', 'Cục', 'Ban')
/** `Sở ngành`: kinds of bodies; `Bộ trưởng`: an office. */
const alike = phraseSet('ngành', 'ban', 'đoàn', 'trưởng')

/** `gửi Sở Y tế tổng hợp, báo cáo Ủy ban nhân dân tỉnh`: what the receiver does with it. */
const summing = phraseSet('tổng hợp', 'để tổng hợp')

const isSending = (words: WordTable, at: number): boolean => sending.longest(words, at, words.count) !== null
