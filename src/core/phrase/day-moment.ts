import { matchAt } from './match-at.ts'
import type { Moment, MomentEnd, WrittenYear } from './moment.ts'
import { writtenYear, yearBehind } from './written-year.ts'

/*     từ ngày 16-22/11/2025        từ ngày 17 đến ngày 20 tháng 11 năm 2025
 *        ^^^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^   */
const daysOfOneMonth = new RegExp(
  String.raw`(?:ngày\s+)?(?:m[ùồ]ng\s+)?(\d{1,2})(?:\s*[-–—]\s*|\s+(?:đến|tới)\s+(?:hết\s+)?)(?:ngày\s+)?(\d{1,2})` +
    String.raw`(?:\s*/\s*(\d{1,2})(?:\s*/\s*(\d{4}))?|\s+tháng\s+(\d{1,2})${yearBehind}?)(?![\d/])`,
  'y',
)

/*     trước ngày 31/01/2026      15.11.2025      01-6-2026
 *           ^^^^^^^^^^^^^^^      ^^^^^^^^^^      ^^^^^^^^^   */
const dayInFigures = /(?:ngày\s+)?(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4})(?![\d/])/y

/*     ngày 31 tháng 12 năm 2026      mùng 5 tháng 2      ngày 14 tháng 4/2026
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^   */
const dayInWords = new RegExp(String.raw`(?:ngày\s+)?(?:m[ùồ]ng\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})${yearBehind}?(?![\d/])`, 'y')

/*     trước ngày 01/6 và 15/11 hằng năm
 *           ^^^^^^^^^    ^^^^^           */
const dayAndMonth = /(?:ngày\s+)?(\d{1,2})\s*\/\s*(\d{1,2})(?!\s*\/|\d|-[a-zđ])/y

/*     trước ngày 25 hằng tháng      mùng 5
 *           ^^^^^^^                 ^^^^^^   */
const dayAlone = /(?:ngày\s+(?:m[ùồ]ng\s+)?|m[ùồ]ng\s+)(\d{1,2})(?!\d|\s*[/.-]\s*\d|\s+(?:tháng\s+\d|ngày|giờ|[-–]))/y

/** Around the clock is no seventh of the month: `hoạt động 24/7`. */
const isAroundTheClock = (day: number, month: number): boolean => day === 24 && month === 7

function moment(match: RegExpExecArray, bare: boolean, day: number, lastDay: number, month: number | null, year: WrittenYear): Moment {
  const from: MomentEnd = { unit: 'day', day, month, year }
  const to: MomentEnd = lastDay === day ? from : { unit: 'day', day: lastDay, month, year }
  return { span: [match.index, match.index + match[0].length], from, to, bare }
}

/** The day, or the days of one month, written from `at` on; a day that the calendar lacks is read all the same, and said so later. */
export function readDayAt(text: string, at: number, bare: boolean): Moment | null {
  const days = matchAt(daysOfOneMonth, text, at)
  if (days) {
    const year = writtenYear(days[4], days[6], days[7])
    return moment(days, bare, Number(days[1]), Number(days[2]), Number(days[3] ?? days[5]), year)
  }
  const figures = matchAt(dayInFigures, text, at)
  if (figures) return moment(figures, bare, Number(figures[1]), Number(figures[1]), Number(figures[3]), Number(figures[4]))
  const words = matchAt(dayInWords, text, at)
  if (words) return moment(words, bare, Number(words[1]), Number(words[1]), Number(words[2]), writtenYear(words[3], words[4]))
  const short = matchAt(dayAndMonth, text, at)
  if (short && !(bare && isAroundTheClock(Number(short[1]), Number(short[2]))))
    return moment(short, bare, Number(short[1]), Number(short[1]), Number(short[2]), null)
  const alone = matchAt(dayAlone, text, at)
  return alone && moment(alone, false, Number(alone[1]), Number(alone[1]), null, null)
}
