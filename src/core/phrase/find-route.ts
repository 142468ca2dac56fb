import type { AgencyMention } from '../agency/mention.ts'
import { registerWord } from '../text/vocabulary.ts'
import { gap, type WordTable } from '../text/word-table.ts'

const by = registerWord('qua')

/**
 * Those of the receivers by whom a report only passes:
 *
 *   báo cáo Ủy ban nhân dân tỉnh (qua Sở Y tế và Sở Nội vụ) trước ngày 15/11
 *                                     ^^^^^^^    ^^^^^^^^^^
 */
export function findRoute(words: WordTable, receivers: readonly AgencyMention[]): readonly AgencyMention[] {
  let end = -1
  return receivers.filter(({ span }) => {
    const at = words.firstFrom(span[0])
    const goesOn = end >= 0 && at - end <= 1 && (words.gapBefore(end) & gap.close) === 0
    const passes = goesOn || (at > 0 && words.keyOf(at - 1) === by)
    end = passes ? words.firstFrom(span[1]) : -1
    return passes
  })
}
