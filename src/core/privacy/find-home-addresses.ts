import type { PersonalDatum } from '../text/personal-datum.ts'
import type { Span } from '../text/span.ts'

/**
 * Where a private person lives: behind the name, up to where the sentence says something else.
 *
 *     bà Vũ Bánh Đa, thường trú tại tổ 4 phường Trăng Non; định kỳ …
 *                                   ^^^^^^^^^^^^^^^^^^^^^
 */
export function findHomeAddresses(text: string, names: readonly Span[]): PersonalDatum[] {
  return names.flatMap(([, end]) => {
    const found = lives.exec(text.slice(end, end + REACH))
    if (found === null || /[.;\n]\s*\S/u.test(found[0].slice(0, -1).replace(/\n/gu, ' '))) return []
    const start = end + found[0].length
    const length = lengthOfAddress(text.slice(start, start + LONGEST))
    return length > 0 ? [{ kind: 'address' as const, span: [start, start + length] as const }] : []
  })
}

const REACH = 90
const LONGEST = 160
const lives = /^[^;]{0,70}?(?:thường trú|tạm trú|cư trú|hộ khẩu|trú quán|\btrú|\bngụ|nơi ở|địa chỉ|chỗ ở)(?: hiện nay)?(?: tại| ở)?:?\s*/iu
const part =
  /^\s*(?:số|nhà|ngõ|ngách|hẻm|kiệt|tổ|ấp|thôn|xóm|bản|buôn|làng|khóm|khu|xã|phường|thị|quận|huyện|tỉnh|thành|tp|đặc|đường|phố|lô|căn|chung|phòng|\d|\p{Lu})/u

/** Parts between commas, as long as each begins as parts of an address do. */
function lengthOfAddress(text: string): number {
  const end = /[;)\n\t|]|\.(?=\s|$)|\s(?:để|vì|do|đã|đến|về|và|được|bị|phải|trước|trong|cho|là|của|có)\s/u.exec(text)?.index ?? text.length
  let length = 0
  for (const each of text.slice(0, end).split(',')) {
    if (!part.test(each)) break
    length += (length === 0 ? 0 : 1) + each.length
  }
  return text.slice(0, length).trimEnd().length
}
