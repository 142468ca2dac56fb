import { matchAt } from './match-at.ts'
import type { Moment, MomentEnd } from './moment.ts'

/*     năm học 2025 - 2026
 *     ^^^^^^^^^^^^^^^^^^^   */
const schoolYear = /năm\s+học\s+((?:19|20|21)\d{2})\s*[-–—]\s*((?:19|20|21)\d{2})(?!\d)/y

/*     giai đoạn 2026 - 2030      năm 2026-2027      từ năm 2026 đến năm 2030
 *               ^^^^^^^^^^^      ^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^^^^   */
const yearsInRow =
  /(?:năm\s+)?((?:19|20|21)\d{2})(?:\s*[-–—]\s*|\s+(?:đến|tới)\s+(?:hết\s+)?)(?:năm\s+)?((?:19|20|21)\d{2})(?![\d/]|[.,]\d)/y

/*     trong năm 2026      năm nay      cuối năm
 *           ^^^^^^^^      ^^^^^^^           ^^^   */
const oneYear = /năm\s+(?:((?:19|20|21)\d{2})(?![\d/]|[.,]\d)|nay(?![a-zà-ỹđ]))/y
const yearUnsaid = /(?<=(?:đầu|giữa|cuối|cả)\s)năm(?=\s*(?:[.,;:)]|$))/y
const yearInFigures = /((?:19|20|21)\d{2})(?![\d/%]|[.,:]\d)/y

const year = (written: string | undefined): MomentEnd => ({ unit: 'year', year: written === undefined ? 'this' : Number(written) })
const span = (match: RegExpExecArray): Moment['span'] => [match.index, match.index + match[0].length]

/** The year or years written from `at` on. */
export function readYearAt(text: string, at: number, bare: boolean): Moment | null {
  const school = matchAt(schoolYear, text, at)
  if (school) {
    const [first, last] = [Number(school[1]), Number(school[2])]
    const end: MomentEnd = { unit: 'school-year', year: first }
    return last === first + 1 ? { span: span(school), from: end, to: end, bare: false } : null
  }
  const row = matchAt(yearsInRow, text, at)
  if (row) return { span: span(row), from: year(row[1]), to: year(row[2]), bare }
  const one = matchAt(bare ? yearInFigures : oneYear, text, at)
  const unsaid = one || bare ? null : matchAt(yearUnsaid, text, at)
  if (unsaid) return { span: span(unsaid), from: { unit: 'year', year: null }, to: { unit: 'year', year: null }, bare: false }
  if (!one) return null
  const end = year(one[1])
  return { span: span(one), from: end, to: end, bare }
}
