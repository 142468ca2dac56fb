import { collapsed } from './clause.ts'
import { countedUnits } from './counted-units.ts'
import { lowerCase } from './lower-case.ts'
import { matchAt } from './match-at.ts'
import type { Quantity } from './quantity.ts'

/*     tối thiểu 01 băng rôn      từ 02 đến 03 lớp tập huấn      1.243 hộ      01 (một) hội nghị      04 Mô hình một cửa
 *               ^^                  ^^^^^^^^^                   ^^^^^         ^^^^^^^^               ^^                  */
const number = /\d{1,3}(?:\.\d{3})+|\d+/g
const rangeEnd = /(?:\s*[-–]\s*|\s+đến\s+)\d{1,4}(?=\s)/y
const inWords = /\s*\([^()\d]{2,24}\)/y

/*     tối thiểu 02 dự án      ít nhất mỗi xã 01 mô hình      từ 03 lớp trở lên
 *     ^^^^^^^^^               ^^^^^^^                                  ^^^^^^^   */
const atLeastBefore =
  /(?:tối\s+thiểu|ít\s+nhất|không\s+dưới|không\s+ít\s+hơn|trên|hơn|từ)(?:\s+(?:là|có|đạt|được|mỗi\s+[^\s\d,;.]+(?:\s+[^\s\d,;.]+){0,2}))?\s+$|≥\s*$/
const orMore = /^[^,;.]{0,40}\strở\s+lên/

/** What the figure belongs to, so that it counts nothing: `số 15`, `Điều 7`, `đợt 2`, `năm 2025`, `12/2025`, `28,5`. */
const numbered =
  /(?:số|điều|khoản|điểm|mục|chương|phần|phụ\s+lục|mẫu|biểu|thứ|lần|khóa|khoá|cấp|nhóm|bảng|chỉ\s+tiêu|đối\s+tượng|đề\s+án|kênh|loại|hạng|tổng\s+đài|ngày|tháng|năm|quý|giai\s+đoạn|đợt|tổ|quận|khu|tuyến|quốc\s+lộ|trang|hoạt\s+động|nhiệm\s+vụ)\s+$/
/** `mỗi năm 05 bộ dữ liệu` counts all the same. */
const perTime = /(?:mỗi|h[ằà]ng)\s+(?:ngày|tuần|tháng|quý|năm)\s+$/
const glued = /[\p{L}\d/.,:+%<>=-]$/u

/** What comes of law or is there already: `(gồm 02 nghị định)`, `trong đó 05 …` stay, cited articles do not. */
const gluedBehind = /^(?:[\d/%:]|[.,]\d|-\p{L}|\s*[-–]\s*\d{3}|\s*%)/u

/**
 * Whole counts of things to produce, hold or reach. Only units that plans count by are taken, for a figure before any other noun is
 * more often a number of something, a level or an age than a task's measure. `text` is one item's, with spans of it.
 */
export function findQuantities(text: string): Quantity[] {
  if (!/\d/.test(text)) return []
  const lower = lowerCase(text)
  const found: Quantity[] = []
  number.lastIndex = 0
  for (let match = number.exec(lower); match; match = number.exec(lower)) {
    const quantity = quantityAt(text, lower, match.index, number.lastIndex)
    if (!quantity) continue
    found.push(quantity)
    number.lastIndex = quantity.span[1]
  }
  return found
}

const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits)

/** `1 Tổ chức lại …` numbers a row of a table; a unit with a capital counts only after a figure written as a count: `tại 04 Mô hình`. */
function isTitle(text: string, start: number, end: number): boolean {
  const unit = text
    .slice(end, end + 12)
    .trimStart()
    .slice(0, 1)
  if (unit === unit.toLowerCase())
    return /[\t]/.test(text.slice(end, end + 1)) || (isLineStart(text, start) && /\n/.test(text.slice(end, end + 2)))
  return text[start] !== '0' || isLineStart(text, start) || /^\s+(?:Bộ|Tổ chức)\s/.test(text.slice(end, end + 10))
}

const isLineStart = (text: string, at: number): boolean =>
  /(?:^|[\n\t])[^\S\n]*$/.test(text.slice(Math.max(0, at - 8), at)) && (at < 8 || /[\n\t]/.test(text.slice(at - 8, at)))

function quantityAt(text: string, lower: string, start: number, end: number): Quantity | null {
  const before = lower.slice(Math.max(0, start - 48), start)
  if (glued.test(before) || (numbered.test(before) && !perTime.test(before))) return null
  const n = Number(lower.slice(start, end).replaceAll('.', ''))
  const range = matchAt(rangeEnd, lower, end)
  const words = matchAt(inWords, lower, end)
  const begin = end + (range ?? words ?? [''])[0].length
  if (n < 1 || n > 9_999_999 || (!range && gluedBehind.test(lower.slice(end, end + 6)))) return null
  const unit = countedUnits.read(lower, begin)
  if (unit === null) return null
  if (isYear(lower.slice(start, end)) || (begin === end && isTitle(text, start, end))) return null
  if (/^đợt(?:\s|$)/.test(collapsed(lower.slice(begin, unit))) && /^\s*\//.test(lower.slice(unit, unit + 2))) return null
  const shown = collapsed(text.slice(begin, unit))
  const least = range !== null || atLeastBefore.test(before) || orMore.test(lower.slice(unit, unit + 60))
  return { n, unit: shown, ...(least ? { min: true } : {}), span: [start, unit] }
}
