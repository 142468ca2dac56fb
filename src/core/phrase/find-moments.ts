import { readDayAt } from './day-moment.ts'
import type { Moment } from './moment.ts'
import { readBareMonthAt, readMonthAt } from './month-moment.ts'
import { readQuarterAt } from './quarter-moment.ts'
import { readYearAt } from './year-moment.ts'

/** Every moment has a figure, but for `quý IV`, `năm nay` and `cuối năm`; the words that lead it in are looked for from there. */
const figures = /\d+|[ýí]\s+[iv]/g
const figuresOrYear = /\d+|[ýí]\s+[iv]|năm\s+nay|(?<=(?:đầu|giữa|cuối|cả)\s)năm(?=\s*(?:[.,;:)]|$))/g
const mayNameYear = /(?:đầu|giữa|cuối|cả)\s+năm|năm nay/

const isLetterOrDigit = /[0-9a-zà-ỹđ]/
const isBlank = (char: string | undefined): boolean => char === ' ' || char === '\n' || (char !== undefined && /\s/.test(char))

/**
 * A figure that is glued to what stands before it is a part of that: of a symbol (`57-NQ/TW`), a decimal (`1.243`), a formula. A dash
 * is no glue behind a moment: `15/11-15/12`.
 */
function isGlued(text: string, at: number, previousEnd: number): boolean {
  const before = text[at - 1] ?? ' '
  if (isBlank(before)) return false
  if (isLetterOrDigit.test(before)) return true
  const glues = before === '-' || before === '–' ? at - 1 !== previousEnd : /[/.,:]/.test(before)
  return glues && !isBlank(text[at - 2] ?? ' ')
}

/** `số 12/2025`, `Mẫu số 2026`, `tuần 1 tháng 12`, `mùa khô 2026 - 2027`: the figure numbers or names something. */
const numbersSomething =
  /(?:số|điều|khoản|điểm|mẫu|phụ\slục|biểu|khóa|khoá|kênh|tổng\sđài|tuần|tuần\sthứ|nguyên\sđán|tết|mùa\s(?:khô|mưa|lũ|mưa\slũ|mưa\sbão|vụ)|niên\svụ|đông\sxuân|hè\sthu|thu\sđông|vụ\smùa)$/
const numbers = (text: string, at: number): boolean =>
  numbersSomething.test(
    text
      .slice(Math.max(0, at - 24), at)
      .trimEnd()
      .replace(/:$/, '')
      .trimEnd(),
  )

/** What can follow one or two figures that begin a moment by themselves: `15/11`, `15 tháng 11`, `16 - 22/11`, `6 tháng đầu năm`. */
const dayGoesOn = /\s*(?:[/.–—-]|tháng|đến|tới)/y

function canBegin(text: string, at: number, digits: number): boolean {
  if (digits === 4) return true
  dayGoesOn.lastIndex = at + digits
  return digits <= 2 && dayGoesOn.test(text)
}

const leads = ['ngày', 'tháng', 'năm học', 'năm', 'quý', 'quí', 'mùng', 'mồng']

/** `mỗi quý 01 phiên`, `mỗi tháng 02 buổi`: how many in each, no quarter and no month. */
const countsEach = /(?:mỗi|từng|hằng|hàng)\s+$/
/** `thứ Năm 09/7/2026`: a day of the week. */
const fifthDay = /thứ\s+$/

/** Where the word begins that leads a figure in: `ngày 15`, `năm học 2025`; the figure's own place where none does. */
function leadBefore(text: string, at: number): number {
  let end = at
  while (isBlank(text[end - 1])) end--
  if (end === at) return (text[at - 1] === 'q' || text[at - 1] === 't') && !isLetterOrDigit.test(text[at - 2] ?? ' ') ? at - 1 : at
  const lead = leads.find(word => text.endsWith(word, end))
  if (lead === undefined || isLetterOrDigit.test(text[end - lead.length - 1] ?? ' ')) return at
  const from = end - lead.length
  if (
    countsEach.test(text.slice(Math.max(0, from - 6), from)) ||
    (lead === 'năm' && fifthDay.test(text.slice(Math.max(0, from - 6), from)))
  )
    return at
  return lead.startsWith('m') ? leadBefore(text, from) : from
}

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

/** The moment at a figure; the offset after it where it only numbers or names something. */
function momentAt(text: string, at: number, figure: string, end: number): Moment | number | null {
  if (figure.startsWith('n')) return readYearAt(text, at, false)
  if (/^[ýí]/.test(figure)) return text.startsWith('qu', at - 2) ? readQuarterAt(text, at - 2) : null
  const lead = leadBefore(text, at)
  if (lead !== at) return lead >= end ? readAt(text, lead) : null
  if (!canBegin(text, at, figure.length) || isGlued(text, at, end)) return null
  const moment = readAt(text, at)
  return moment && numbers(text, at) ? moment.span[1] : moment
}

/** A season takes its years with it; behind `tuần 1`, `số 5` the words may go on with a month of their own. */
const passed = (text: string, at: number, end: number): number => (/^\d{4}/.test(text.slice(at, at + 4)) ? end : at)

/**
 * Every point or stretch of time that a text names, in order, whatever it is named for. `text` is in lower case.
 *
 *     trước ngày 31/01/2026, báo cáo quý IV năm 2025 theo Nghị quyết số 57-NQ/TW
 *           ^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^
 */
export function findMoments(text: string): Moment[] {
  const found: Moment[] = []
  const anchors = mayNameYear.test(text) ? figuresOrYear : figures
  let end = 0
  anchors.lastIndex = 0
  for (let match = anchors.exec(text); match; match = anchors.exec(text)) {
    const moment = momentAt(text, match.index, match[0], end)
    if (!moment) continue
    if (typeof moment === 'number') {
      anchors.lastIndex = Math.max(anchors.lastIndex, passed(text, match.index, moment))
      continue
    }
    found.push(moment)
    end = moment.span[1]
    anchors.lastIndex = end
  }
  return found
}
