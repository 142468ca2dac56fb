import type { AgencyMention } from '../agency/mention.ts'
import { mentionOf, readBodies } from '../agency/read-bodies.ts'
import { phraseSet } from '../text/phrase-tree.ts'
import { registerWord } from '../text/vocabulary.ts'
import { gap, type WordTable } from '../text/word-table.ts'

const owned = phraseSet(
  'nhiệm vụ',
  'trách nhiệm',
  'nội dung',
  'công việc',
  'phần việc',
  'nội dung giám sát',
  'nội dung kiểm tra',
  'nhiệm vụ cụ thể',
  'nội dung thực hiện',
  'các nhiệm vụ',
  'phân công nhiệm vụ',
  'công tác',
)
const of = registerWord('của')

/**
 * The bodies that a heading gives the work to by `của`:
 *
 *   1.2. Trách nhiệm của các cơ quan quản lý cấp trên
 *                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findOwner(words: WordTable, from: number, to: number): readonly AgencyMention[] {
  if (!owned.longest(words, from, to)) return []
  for (let i = from; i < to - 1 && i < from + 10; i++) {
    if (words.keyOf(i) !== of) continue
    const list = readBodies(words, i + 1, to, true)
    if (list && (list.end >= to - 1 || (words.gapBefore(list.end) & gap.open) !== 0)) return list.mentions
    if (list === null && responsible.longest(words, from, i)?.end === i) return restOf(words, i + 1, to)
  }
  return []
}

/** Whoever has the responsibility is named by all that follows: `Trách nhiệm của đối tượng thực hiện kiểm kê`. */
const responsible = phraseSet('trách nhiệm', 'các trách nhiệm', 'trách nhiệm thực hiện', 'quyền hạn, trách nhiệm')
const longestName = 14

function restOf(words: WordTable, from: number, to: number): readonly AgencyMention[] {
  let end = from
  while (end < to && (end === from || (words.gapBefore(end) & (gap.open | gap.colon | gap.stop | gap.semicolon)) === 0)) end++
  return end === from || end - from > longestName ? [] : [mentionOf(words, from, end, 'group')]
}
