import type { Span } from '../text/span.ts'
import { phraseBefore } from './clause.ts'

/*     Thường xuyên rà soát      vận hành thường xuyên, liên tục      Thực hiện thường xuyên
 *     ^^^^^^^^^^^^                        ^^^^^^^^^^^^^^^^^^^^^^                ^^^^^^^^^^^^   */
const standing = /thường\s+xuyên(?:,?\s+(?:và\s+)?liên\s+tục)?/g

/** Names and budgets that hold the same words: `chi thường xuyên`, `giáo dục thường xuyên`, `khu vực thường xuyên xảy ra thiên tai`. */
const namedBefore =
  /(?:chi|kinh\s+phí|nguồn|vốn|ngân\s+sách|giáo\s+dục|đào\s+tạo|bồi\s+dưỡng|khu\s+vực|địa\s+bàn|vùng|nơi|lỗi|không|người|trực\s+tiếp,|sự\s+nghiệp|dự\s+toán|cư\s+trú|họp|định\s+mức)\s+$/
const happensBehind =
  /^\s+(?:quan\s+hệ|tiếp\s+xúc|đi\s+lại|qua\s+lại|xảy\s+ra|chịu|bị|phát\s+sinh|làm\s+công|sinh\s+sống|cư\s+trú|ngập|xuất\s+hiện)/
const quality = /(?:phối\s+hợp|sự|quan\s+tâm)\s+(?:[^,;]{0,30},\s*)?(?:chặt\s+chẽ,?\s+)?$/

/** Standing duties: work that goes on without a date. `text` is in lower case. */
export function findStanding(text: string): Span[] {
  const found: Span[] = []
  standing.lastIndex = 0
  for (let match = standing.exec(text); match; match = standing.exec(text)) {
    const before = text.slice(Math.max(0, match.index - 24), match.index)
    const behind = text.slice(standing.lastIndex, standing.lastIndex + 24)
    if (namedBefore.test(before) || happensBehind.test(behind)) continue
    if (/chặt\s+chẽ,\s+$/.test(before) && quality.test(`${phraseBefore(text, match.index - 10)} `)) continue
    found.push([match.index, standing.lastIndex])
  }
  return found
}
