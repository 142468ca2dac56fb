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
/** Bodies that act, an idiom, a condition: `phối hợp với UBND 04 xã`, `bảo vệ 04 lớp`, `nếu có từ 02 địa phương trở lên`. */
const noMeasure =
  /(?:ủy\s+ban\s+nhân\s+dân|ubnd|chủ\s+tịch|công\s+an|bảo\s+vệ|mô\s+hình|nếu\s+có(?:\s+từ)?|mà\s+có|(?:^|\s)về\s[^:;.,]{1,40}\scủa|(?:^|[.;:\n-]\s*)đối\s+với)\s+$/
/** What is there already: `40 xã đã được công bố`, `các dự án đã đầu tư (02 dự án …)`. */
const existing = /^(?:,\s+(?:phường|đặc\s+khu)){0,2}[^.,;:()]{0,30}\s(?:đã|đang)\s/
const existingBefore = /\sđã\s[^.,;:()]{0,40}\($/
/** `mỗi năm 05 bộ dữ liệu` counts all the same. */
const perTime = /(?:mỗi|h[ằà]ng)\s+(?:ngày|tuần|tháng|quý|năm|khóa|khoá|lớp|đợt|cấp|nhóm|tổ|khu|quận|tuyến)\s+$/
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

/*     ban hành 03 thông tư      sửa đổi, bổ sung 485 văn bản quy phạm pháp luật: laws are counted only where they are made
 *     ^^^^^^^^                  ^^^^^^^^^^^^^^^^                                  */
const lawMaking =
  /(?:ban\s+hành|xây\s+dựng|sửa\s+đổi|bổ\s+sung|soạn\s+thảo|trình|hoàn\s+thiện|rà\s+soát|thay\s+thế|bãi\s+bỏ|tham\s+mưu)(?:\s+[^\s\d,;.]+){0,3}\s+$/
const lawUnit =
  /\s+(?:văn\s+bản(?:\s+quy\s+phạm\s+pháp\s+luật)?|nghị\s+định|thông\s+tư|nghị\s+quyết|quyết\s+định|quy\s+chế|dự\s+án\s+luật)(?![a-zà-ỹđ])/y

/*     phát triển 03 vùng nuôi      xây dựng 05 kho lạnh: a figure written with its nought counts what stands behind it
 *                ^^                         ^^                                                                          */
const nounBehind = /\s+([a-zà-ỹđ]+)(?:\s+([a-zà-ỹđ]+))?/y
const noNoun =
  /^(?:ngày|tháng|năm|tuần|quý|giờ|phút|giây|lần|cấp|tuổi|đồng|tỷ|triệu|nghìn|ngàn|trăm|điểm|bản|bước|mức|loại|khoản|điều|chương|mục|số|phần|tầng|rõ|nhất|không|có|và|hoặc|của|tại|theo|trước|sau|trong|ngoài|đã|đang|được|bị|là|đến|tới|từ|so|với|cho|để|khi|về|trên|dưới|đạt|tăng|giảm|giai|thành|tỉnh|huyện|quận|bộ|sở|ban|ngành|đính|mang|dự|cửa|chữ|km|m|ha|kg|tấn|lít|mw|kw|học|người|cá|đợt|kỳ|nội|nhiệm|vấn|mục|nguyên|lĩnh|nhóm|chỉ|tiêu|trường|đối|căn|một|hai)$/

/*     đóng cửa 14 lò gạch      lắp đặt 120 phao tiêu
 *     ^^^^^^^^                 ^^^^^^^              */
const making =
  /(?:xây\s+dựng|xây\s+mới|lắp\s+đặt|trồng|sửa\s+chữa|đóng\s+cửa|thành\s+lập|hình\s+thành|khởi\s+công|khánh\s+thành|nâng\s+cấp|cải\s+tạo|trang\s+bị|bổ\s+sung|nhân\s+rộng|tối\s+thiểu|ít\s+nhất)\s+$/

function unlistedUnit(text: string, start: number, behind: string, begin: number): number | null {
  const law = matchAt(lawUnit, behind, begin)
  if (law) return lawMaking.test(lowerCase(text.slice(Math.max(0, start - 48), start))) ? begin + law[0].length : null
  if (text[start] !== '0' && !making.test(lowerCase(text.slice(Math.max(0, start - 24), start)))) return null
  const noun = matchAt(nounBehind, behind, begin)
  if (!noun?.[1] || noNoun.test(noun[1])) return null
  const second =
    noun[2] !== undefined && !noNoun.test(noun[2]) ? noun[0].length : noun[0].length - (noun[2] === undefined ? 0 : noun[2].length + 1)
  return begin + second
}

function quantityAt(text: string, start: number, end: number): Quantity | null {
  if (!/[\s(–-]/.test(text[end] ?? '') || glued.test(text[start - 1] ?? ' ')) return null
  const behind = lowerCase(text.slice(end, end + reach))
  const range = matchAt(rangeEnd, behind, 0)
  const begin = (range ?? matchAt(inWords, behind, 0) ?? [''])[0].length
  const unitEnd = countedUnits.read(behind, begin) ?? unlistedUnit(text, start, behind, begin)
  if (unitEnd === null) return null
  const digits = text.slice(start, end)
  const n = Number(digits.replaceAll('.', ''))
  if (n < 1 || n > 9_999_999 || isYear(digits) || (begin === 0 && isTitle(text, start, end))) return null
  const before = lowerCase(text.slice(Math.max(0, start - 48), start))
  if ((numbered.test(before) && !perTime.test(before)) || noMeasure.test(before) || existingBefore.test(before)) return null
  const rest = behind.slice(unitEnd)
  if (existing.test(rest)) return null
  const shown = collapsed(text.slice(end + begin, end + unitEnd))
  if (/^đợt$/i.test(shown) && /^\s*\//.test(rest)) return null
  const least = range !== null || atLeastBefore.test(before) || orMore.test(rest)
  return { n, unit: shown, ...(least ? { min: true } : {}), span: [start, end + unitEnd] }
}
