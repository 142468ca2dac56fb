import type { AgencyMention } from '../agency/mention.ts'
import { readBodies } from '../agency/read-bodies.ts'
import { phraseSet } from '../text/phrase-tree.ts'
import { registerWord } from '../text/vocabulary.ts'
import { gap, type WordTable } from '../text/word-table.ts'
import { beginsBody } from './begins-body.ts'

const together = registerWord('cùng')
const beside = registerWord('với')

/** Who acts, and who stands beside them. */
export interface Company {
  readonly acting: readonly AgencyMention[]
  readonly helping: readonly AgencyMention[]
}

/**
 * Parts a row at `cùng`: those before it are told, those behind it take part in what they do.
 *
 *   Hội Người cao tuổi tỉnh cùng các xã, phường tổ chức 12 buổi nói chuyện.
 *   ^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^ helping
 */
export function partCompany(words: WordTable, bodies: readonly AgencyMention[]): Company {
  const at = bodies.findIndex((body, i) => i > 0 && joinsBeside(words, body))
  return at < 0 ? { acting: bodies, helping: none } : { acting: bodies.slice(0, at), helping: bodies.slice(at) }
}
const none: readonly AgencyMention[] = []

function joinsBeside(words: WordTable, { span }: AgencyMention): boolean {
  const before = words.firstFrom(span[0]) - 1
  return before > 0 && (words.keyOf(before) === together || (words.keyOf(before) === beside && words.keyOf(before - 1) === together))
}

/**
 * The word behind `cùng` where it opens a clause and a body follows; -1 elsewhere: `cùng thực hiện`, `cùng kỳ`.
 *
 *   Đoàn Thanh niên xã: cùng Hội Cựu chiến binh xã khơi thông mương tưới.
 *                            ^^^
 */
export function afterTogether(words: WordTable, at: number, from: number, to: number): number {
  if (words.keyOf(at) !== together || at + 1 >= to || !beginsBody(words, at + 1)) return -1
  if (at > from && (words.gapBefore(at) & (gap.comma | gap.colon)) === 0) return -1
  return readBodies(words, at + 1, to, true) === null ? -1 : at + 1
}

/**
 * The word behind `làm việc với` where the bodies there are met for a purpose, in which they take part; -1 elsewhere, as where one is
 * inspected.
 *
 *   Sở Y tế làm việc với Sở Nội vụ để điều chuyển bác sĩ.
 *                        ^^^^^^^^^^
 */
export function afterSettling(words: WordTable, at: number, to: number): number {
  const cue = settling.longest(words, at, to)
  const list = cue && cue.end < to && beginsBody(words, cue.end) ? readBodies(words, cue.end, to, true) : null
  return cue && list && list.end < to && words.keyOf(list.end) === purpose ? cue.end : -1
}
export const settling = phraseSet('làm việc với', 'trao đổi với', 'thống nhất với', 'bàn bạc với', 'trao đổi, thống nhất với')
const purpose = registerWord('để')
