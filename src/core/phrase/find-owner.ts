import type { AgencyMention } from '../agency/mention.ts'
import { readBodies } from '../agency/read-bodies.ts'
import { phraseSet } from '../text/phrase-tree.ts'
import { registerWord } from '../text/word-key.ts'
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
  }
  return []
}
