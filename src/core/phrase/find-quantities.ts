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
/** A part of a symbol, a decimal or a formula. */
const glued = /[\p{L}\d/.,:+%<>=-]/u

/**
 * Whole counts of things to produce, hold or reach. Only units that plans count by are taken, for a figure before any other noun is
 * more often a number of something, a level or an age than a task's measure. `text` is one item's, with spans of it.
 */
export function findQuantities(text: string): Quantity[] {
  if (!/\d/.test(text)) return []
  const found: Quantity[] = []
  number.lastIndex = 0
  for (let match = number.exec(text); match; match = number.exec(text)) {
    const quantity = quantityAt(text, match.index, number.lastIndex)
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

/** How far a unit and the words that go with its figure reach; only so much is put in lower case, figures being many and units few. */
const reach = 64

function quantityAt(text: string, start: number, end: number): Quantity | null {
  if (!/[\s(–-]/.test(text[end] ?? '') || glued.test(text[start - 1] ?? ' ')) return null
  const behind = lowerCase(text.slice(end, end + reach))
  const range = matchAt(rangeEnd, behind, 0)
  const begin = (range ?? matchAt(inWords, behind, 0) ?? [''])[0].length
  const unitEnd = countedUnits.read(behind, begin)
  if (unitEnd === null) return null
  const digits = text.slice(start, end)
  const n = Number(digits.replaceAll('.', ''))
  if (n < 1 || n > 9_999_999 || isYear(digits) || (begin === 0 && isTitle(text, start, end))) return null
  const before = lowerCase(text.slice(Math.max(0, start - 48), start))
  if (numbered.test(before) && !perTime.test(before)) return null
  const rest = behind.slice(unitEnd)
  const shown = collapsed(text.slice(end + begin, end + unitEnd))
  if (/^đợt$/i.test(shown) && /^\s*\//.test(rest)) return null
  const least = range !== null || atLeastBefore.test(before) || orMore.test(rest)
  return { n, unit: shown, ...(least ? { min: true } : {}), span: [start, end + unitEnd] }
}
