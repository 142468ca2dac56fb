import { readDayAt } from './day-moment.ts'
import type { Moment } from './moment.ts'
import { readBareMonthAt, readMonthAt } from './month-moment.ts'
import { readQuarterAt } from './quarter-moment.ts'
import { readYearAt } from './year-moment.ts'

/** Where a moment can begin: at a word that names one, or at a figure. */
const beginnings = /ngày|m[ùồ]ng\s|tháng|qu[ýí]\s|q[1-4]\s*\/|năm|\d+/g

const isLetterOrDigit = /[0-9a-zà-ỹđ]/

/**
 * A figure that is glued to what stands before it is a part of that: of a symbol (`57-NQ/TW`), a decimal (`1.243`), a formula. A dash
 * is no glue behind a moment: `15/11-15/12`.
 */
function isGlued(text: string, at: number, previousEnd: number): boolean {
  const before = text[at - 1] ?? ' '
  if (isLetterOrDigit.test(before)) return true
  if (before === '-' || before === '–') return at - 1 !== previousEnd && /\S/.test(text[at - 2] ?? ' ')
  return /[/.,:]/.test(before) && /\S/.test(text[at - 2] ?? ' ')
}

/** `số 12/2025`, `Mẫu số 2026`, `điều 15`: the figure numbers something. */
const numbersSomething = /(?:số|điều|khoản|điểm|mẫu|phụ\s+lục|biểu|khóa|khoá|kênh|tổng\s+đài)\s*:?\s*$/

function readAt(text: string, at: number): Moment | null {
  switch (text[at]) {
    case 'n':
      return text[at + 1] === 'g' ? readDayAt(text, at, false) : readYearAt(text, at, false)
    case 'm':
      return readDayAt(text, at, false)
    case 't':
      return readMonthAt(text, at)
    case 'q':
      return readQuarterAt(text, at)
    default:
      return readDayAt(text, at, true) ?? readBareMonthAt(text, at) ?? readYearAt(text, at, true)
  }
}

/**
 * Every point or stretch of time that a text names, in order, whatever it is named for. `text` is in lower case.
 *
 *     trước ngày 31/01/2026, báo cáo quý IV năm 2025 theo Nghị quyết số 57-NQ/TW
 *           ^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^
 */
export function findMoments(text: string): Moment[] {
  const found: Moment[] = []
  let end = 0
  beginnings.lastIndex = 0
  for (let match = beginnings.exec(text); match; match = beginnings.exec(text)) {
    const at = match.index
    const figure = /\d/.test(match[0])
    if (figure && text[at] !== 'q' && (isGlued(text, at, end) || numbersSomething.test(text.slice(Math.max(0, at - 12), at)))) continue
    const moment = readAt(text, at)
    if (!moment) continue
    found.push(moment)
    end = moment.span[1]
    beginnings.lastIndex = end
  }
  return found
}
