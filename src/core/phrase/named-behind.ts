import type { AgencyMention } from '../agency/mention.ts'
import { predicates } from '../agency/predicates.ts'
import { type BodyList, readBodies } from '../agency/read-bodies.ts'
import { phraseSet } from '../text/phrase-tree.ts'
import { numeralKey, registerWord } from '../text/vocabulary.ts'
import { gap, type WordTable } from '../text/word-table.ts'
import { beginsBody } from './begins-body.ts'

/**
 * Bodies that stand behind the work, in a bracket or behind a dash at the end of its sentence, with nothing else there but their part and
 * a time:
 *
 *   Mở 03 lớp tập huấn (Bệnh viện Đa khoa tỉnh thực hiện, quý II).      Công nhận 12 giống mới - Viện Khoa học Lâm nghiệp, tháng 6.
 *                       ^^^^^^^^^^^^^^^^^^^^^^                                                   ^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * A bracket that holds a name alone explains what stands before it.
 */
export function namedBehind(words: WordTable, from: number, to: number): readonly AgencyMention[] {
  for (let at = Math.max(from + fewestWords, to - longestTail); at < to; at++) {
    const before = words.gapBefore(at)
    if ((before & (gap.open | gap.dash)) === 0 || !words.startsUpper(at) || !beginsBody(words, at)) continue
    const list = readBodies(words, at, to, true, true)
    if (list !== null && saysNoMore(words, list, to, (before & gap.open) !== 0)) return list.mentions
  }
  return nobody
}
const nobody: readonly AgencyMention[] = []
const fewestWords = 3
const longestTail = 40

function saysNoMore(words: WordTable, list: BodyList, to: number, inBracket: boolean): boolean {
  const part = list.end < to ? parts.longest(words, list.end, to) : null
  const end = part?.end ?? list.end
  if (!tellsOnlyTime(words, end, to)) return false
  return inBracket ? (part !== null || end < to) && closesAt(words, list.end, to) : end === to || (words.gapBefore(end) & gap.comma) !== 0
}

/** `tháng 6`, `thời hạn 15/7/2026`, or nothing at all. */
export function tellsOnlyTime(words: WordTable, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!tellsTime(words, i)) return false
  return true
}

/** Nothing stands behind the bracket. */
function closesAt(words: WordTable, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((words.gapBefore(i) & gap.close) !== 0) return false
  return true
}

const parts = phraseSet('thực hiện', 'chủ trì', 'triển khai', 'phụ trách', 'đảm nhiệm', 'tổ chức', 'chủ trì thực hiện', 'tổ chức thực hiện')

const tellsTime = (words: WordTable, at: number): boolean =>
  words.keyOf(at) === numeralKey || timeKeys.has(words.keyOf(at)) || /^(?:[IVX]{1,4}|\d+)$/.test(words.wordOf(at))
const timeKeys = new Set(
  'thời hạn gian ngày tháng quý năm tuần trước trong vào từ đến hết cuối đầu giữa xong hoàn thành chậm nhất là thường xuyên hằng hàng mỗi'
    .split(' ')
    .map(registerWord),
)

/** `Tổ chức Lễ phát động (Sở Y tế chủ trì, phối hợp với …)`: the bracket opens with who leads. */
export function opensBracketOfLead(words: WordTable, at: number, to: number): boolean {
  if ((words.gapBefore(at) & gap.open) === 0) return false
  const list = readBodies(words, at, to, true, true)
  return list !== null && predicates.longest(words, list.end, to)?.value === 'lead'
}
