import { predicates } from '../agency/predicates.ts'
import { readBodies } from '../agency/read-bodies.ts'
import { phraseSet } from '../text/phrase-tree.ts'
import { gap, type WordTable } from '../text/word-table.ts'
import { tellsOnlyTime } from './named-behind.ts'

const clauseEnds = gap.comma | gap.semicolon | gap.colon | gap.stop

/**
 * A clause that names the work and then who does it, to its end:
 *
 *   Việc thẩm định giá thuê do Sở Tài chính chủ trì, …      Tập huấn cho giáo viên (do ngành y tế thực hiện, …)
 *                              ^^^^^^^^^^^^^                                           ^^^^^^^^^^
 */
export function isDoneBy(words: WordTable, from: number, to: number, at: number): boolean {
  const list = readBodies(words, at, to, true, true)
  const part = list && parts.longest(words, list.end, to)
  if (!part || (part.end < to && (words.gapBefore(part.end) & (clauseEnds | gap.close)) === 0)) return false
  if ((words.gapBefore(at - 1) & (gap.open | gap.comma)) !== 0) return true
  let begin = at - 1
  while (begin > from && at - begin < longestMatter && (words.gapBefore(begin) & (gap.semicolon | gap.colon | gap.stop)) === 0) begin--
  return matters.longest(words, begin, at) !== null
}
const longestMatter = 40
/** Ways to say whose part it is. */
const parts = phraseSet(
  'chủ trì',
  'thực hiện',
  'chủ trì thực hiện',
  'chịu trách nhiệm',
  'hướng dẫn',
  'đảm nhiệm',
  'phụ trách',
  'chủ trì tổ chức',
  'tổ chức thực hiện',
  'đảm nhận',
)
/** Nouns that a clause names its work by; behind a verb, `do` tells only where something comes from. */
const matters = phraseSet(
  'việc',
  'công tác',
  'các nội dung',
  'nội dung',
  'các vướng mắc',
  'vướng mắc',
  'phần việc',
  'phần',
  'cấp tỉnh',
  'cấp huyện',
  'cấp xã',
  'các nhiệm vụ',
  'nhiệm vụ',
  'hoạt động',
  'các hoạt động',
  'các trường',
  'riêng',
  'các vấn đề',
)

/** What stands behind the colon. */
interface Named {
  readonly onlyBodies: boolean
  readonly opening: readonly unknown[]
  readonly openingEnd: number
  readonly to: number
}

/** `Hỗ trợ nạn nhân trở về: Sở Y tế, Hội Liên hiệp Phụ nữ tỉnh; thời hạn 15/7/2026.`: work, and behind the colon only whose and when. */
export const namesWork = (words: WordTable, from: number, colon: number, named: Named): boolean =>
  colon > from + 2 &&
  (named.onlyBodies || (named.opening.length > 0 && tellsOnlyTime(words, named.openingEnd, named.to))) &&
  (words.gapBefore(colon) & gap.colon) !== 0 &&
  predicates.longest(words, from, colon)?.value === 'verb' &&
  takingPart.longest(words, from, colon) === null
const takingPart = phraseSet('tham gia', 'gửi', 'mời', 'lấy ý kiến', 'báo cáo', 'đề nghị', 'yêu cầu', 'chỉ đạo', 'hướng dẫn')
