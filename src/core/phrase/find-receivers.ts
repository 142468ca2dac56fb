import type { AgencyMention } from '../agency/mention.ts'
import { readBodies } from '../agency/read-bodies.ts'
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
      const list = readBodies(words, at, to, true)
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

/** `gửi Sở Y tế tổng hợp, báo cáo Ủy ban nhân dân tỉnh`: what the receiver does with it. */
const summing = phraseSet('tổng hợp', 'để tổng hợp')

const isSending = (words: WordTable, at: number): boolean => sending.longest(words, at, words.count) !== null
