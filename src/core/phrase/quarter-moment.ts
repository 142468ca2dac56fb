import { matchAt } from './match-at.ts'
import type { Moment, MomentEnd, WrittenYear } from './moment.ts'
import { writtenYear, yearBehind } from './written-year.ts'

const figure = '(iv|i{1,3}|0?[1-4])(?![0-9a-zà-ỹđ])'

/*     Quý III - IV/2026      quý I và quý II năm 2026
 *     ^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^   */
const quartersInRow = new RegExp(
  String.raw`qu[ýí]\s+${figure}(?:\s*[-–—,]\s*|\s+(?:và|đến|tới)\s+(?:hết\s+)?)(?:qu[ýí]\s+)?${figure}(?:${yearBehind}|\s+(\d{4}))?(?![\d/])`,
  'y',
)

/*     Quý II/2026      quý I năm 2026      Quí IV-2025      quý 3      Q1/2026
 *     ^^^^^^^^^^^      ^^^^^^^^^^^^^^      ^^^^^^^^^^^      ^^^^^      ^^^^^^^   */
const oneQuarter = new RegExp(String.raw`qu[ýí]\s+${figure}(?:${yearBehind}|\s+(\d{4}))?(?![\d/])`, 'y')
const shortQuarter = /q([1-4])\s*\/\s*(\d{4})(?![\d/])/y

const numbers: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }
const quarter = (written: string | undefined, year: WrittenYear): MomentEnd => ({
  unit: 'quarter',
  quarter: numbers[written ?? ''] ?? Number(written),
  year,
})

const span = (match: RegExpExecArray): Moment['span'] => [match.index, match.index + match[0].length]

/** `quý I và quý III`: two quarters, not the time from the one to the other. */
const standApart = ([written, first, last]: RegExpExecArray): boolean =>
  /(?:và|,)\s+qu[ýí]/.test(written ?? '') && (numbers[last ?? ''] ?? Number(last)) > (numbers[first ?? ''] ?? Number(first)) + 1

/** The quarter or quarters written from `at` on. */
export function readQuarterAt(text: string, at: number): Moment | null {
  const row = matchAt(quartersInRow, text, at)
  if (row && !standApart(row)) {
    const year = writtenYear(row[3], row[4], row[5])
    return { span: span(row), from: quarter(row[1], year), to: quarter(row[2], year), bare: false }
  }
  const one = matchAt(oneQuarter, text, at)
  if (one) {
    const end = quarter(one[1], writtenYear(one[2], one[3], one[4]))
    return { span: span(one), from: end, to: end, bare: false }
  }
  const short = matchAt(shortQuarter, text, at)
  if (!short) return null
  const end = quarter(short[1], Number(short[2]))
  return { span: span(short), from: end, to: end, bare: false }
}
