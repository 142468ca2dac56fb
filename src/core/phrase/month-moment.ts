import { matchAt } from './match-at.ts'
import type { Moment, MomentEnd, WrittenYear } from './moment.ts'
import { writtenYear, yearBehind } from './written-year.ts'

/*     Tháng 11 - 12/2025      tháng 10 đến tháng 4 năm sau      tháng 10, 11 và 12/2025
 *     ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^   */
const monthsInRow = new RegExp(
  String.raw`tháng\s+(\d{1,2})(?:\s*/\s*(\d{4}))?(?:\s*[-–—]\s*|\s+(?:đến|tới)\s+(?:hết\s+)?)(?:tháng\s+)?(\d{1,2})${yearBehind}?(?![\d/])`,
  'y',
)
const monthsListed = new RegExp(
  String.raw`tháng\s+(\d{1,2})(?:\s*,\s*\d{1,2})*(?:\s*,\s*|\s+và\s+)(?:tháng\s+)?(\d{1,2})${yearBehind}(?![\d/])`,
  'y',
)

/*     trong tháng 12/2025      tháng 3 năm 2026      tháng 12 hằng năm
 *           ^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^      ^^^^^^^^            */
const oneMonth = new RegExp(String.raw`tháng\s+(\d{1,2})${yearBehind}?(?![\d/])`, 'y')

/*     Thời hạn: 12/2025
 *               ^^^^^^^   */
const monthInFigures = /(\d{1,2})\s*\/\s*(\d{4})(?![\d/]|-[a-zđ])/y

/*     trong 6 tháng đầu năm 2026      06 tháng cuối năm      9 tháng năm 2026
 *           ^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^   */
const monthsOfYear = /0?([369])\s+tháng\s+(?:(đầu|cuối)\s+năm(?:\s+(\d{4})(?!\d))?|năm\s+(\d{4})(?!\d))/y

/*     Thời hạn: T12/2025
 *               ^^^^^^^^   */
const shortMonth = /t\.?(\d{1,2})\s*\/\s*(\d{4})(?![\d/])/y

const span = (match: RegExpExecArray): Moment['span'] => [match.index, match.index + match[0].length]

/** A range whose first month has no year of its own takes that of the last, or the year before where it wraps it. */
function yearOfFirst(first: number, own: string | undefined, last: number, year: WrittenYear): WrittenYear {
  if (own !== undefined) return Number(own)
  if (typeof year === 'number') return first > last ? year - 1 : year
  return year === 'next' ? null : year
}

const month = (number: number, year: WrittenYear): MomentEnd => ({ unit: 'month', month: number, year })

/** The month or months written from `at` on. */
export function readMonthAt(text: string, at: number): Moment | null {
  const row = matchAt(monthsInRow, text, at)
  if (row) {
    const [first, last, year] = [Number(row[1]), Number(row[3]), writtenYear(row[4], row[5])]
    return { span: span(row), from: month(first, yearOfFirst(first, row[2], last, year)), to: month(last, year), bare: false }
  }
  const listed = matchAt(monthsListed, text, at)
  if (listed) {
    const [first, last, year] = [Number(listed[1]), Number(listed[2]), writtenYear(listed[3], listed[4])]
    return { span: span(listed), from: month(first, yearOfFirst(first, undefined, last, year)), to: month(last, year), bare: false }
  }
  const one = matchAt(oneMonth, text, at) ?? matchAt(shortMonth, text, at)
  if (!one) return null
  const end = month(Number(one[1]), writtenYear(one[2], one[3]))
  return { span: span(one), from: end, to: end, bare: false }
}

/** The same where it begins with a figure. */
export function readBareMonthAt(text: string, at: number): Moment | null {
  const part = matchAt(monthsOfYear, text, at)
  if (part) {
    const end: MomentEnd = {
      unit: 'months',
      months: Number(part[1]),
      side: part[2] === 'cuối' ? 'last' : 'first',
      year: writtenYear(part[3], part[4]),
    }
    return { span: span(part), from: end, to: end, bare: false }
  }
  const figures = matchAt(monthInFigures, text, at)
  if (!figures) return null
  const end = month(Number(figures[1]), Number(figures[2]))
  return { span: span(figures), from: end, to: end, bare: true }
}
