import type { Span } from '../text/span.ts'
import { clauseBefore, phraseBefore } from './clause.ts'
import type { Rhythm } from './due.ts'

export interface RhythmMention {
  readonly span: Span
  readonly every: Rhythm
}

const unit = String.raw`(ngày|tu[ầâ]n|tháng|qu[ýí]|(?:0?6|sáu)\s+tháng|năm)`

/*     báo cáo hằng tháng      định kỳ 06 tháng      mỗi quý 01 lần      06 tháng/lần      02 lần/năm      tháng cuối quý
 *             ^^^^^^^^^^      ^^^^^^^^^^^^^^^^      ^^^^^^^          ^^^^^^^^^^^^      ^^^^^^^^^^      ^^^^^^^^^^^^^^
 *
 *     trước ngày 05 tháng sau
 *                   ^^^^^^^^^   */
const rhythms = new RegExp(
  [
    String.raw`(?:(?:định\s+k[ỳì]\s+)?(?:h[ằà]ng|mỗi|từng)|định\s+k[ỳì](?:\s+theo)?(?!\s+ngày\s+\d))\s+${unit}(?![a-zà-ỹđ]|\s*\d{4}|\s+\d{1,2}\s*/)`,
    String.raw`(?:0?(\d{1,2}|ba|sáu|một)\s+)(tháng|năm|tuần)\s*(?:/\s*|một\s+|0?1\s+)(?:0?1\s+)?lần`,
    String.raw`(\d{1,2}|một|hai|bốn)\s+(?:lần|đợt)\s*(?:/\s*|mỗi\s+|một\s+|trong\s+(?:một\s+)?)${unit}(?![a-zà-ỹđ])`,
    String.raw`tháng\s+(?:đầu|cuối)\s+(?:của\s+)?(?:mỗi\s+|h[ằà]ng\s+|các\s+)?qu[ýí](?!\s+[iv\d])`,
    String.raw`(?<=ngày\s{1,3}\d{1,2}\s{1,3}(?:của\s{1,3})?)(tháng)\s+(?:sau|kế\s+tiếp|tiếp\s+theo|liền\s+(?:kề|sau))(?!\s+(?:tháng|qu[ýí]|khi|ngày))`,
    String.raw`(?:báo\s+cáo|sơ\s+kết|tổng\s+kết)\s+\(?(tuần|tháng|qu[ýí]|0?6\s+tháng|năm)(?=\s*\(\s*(?:trước|chậm|vào|ngày)|\s+(?:trước|chậm\s+nhất(?:\s+là)?|vào)\s+ngày\s|\s*,\s*(?:qu[ýí]|0?6\s+tháng|năm)(?![a-zà-ỹđ]|\s*\d)|\s*,\s*tổng\s+kết\s+(?:h[ằà]ng\s+)?năm(?!\s*\d))`,
    String.raw`(0?6\s+tháng)(?=\s*\(\s*(?:trước|chậm|vào|ngày)|(?:\s*,\s*|\s+và\s+)(?:cả\s+)?năm\s+(?:báo\s+cáo|tổng\s+hợp|gửi))`,
    String.raw`(định\s+k[ỳì])(?![^.;]{0,140}h[ằà]ng\s)(?=\s[^.;:\d]{0,80}(?:trước|chậm\s+nhất(?:\s+là)?|vào)\s+ngày\s+\d{1,2}(?:\s*/\s*|\s+tháng\s+)\d{1,2}(?!\s*/|\d|\s+năm\s+\d))`,
  ].join('|'),
  'g',
)

/*     hằng tháng, quý, 6 tháng và năm
 *               ^^^^^^^^^^^^^^^^^^^^^   */
const further = new RegExp(
  String.raw`(?:\s*\([^)]{0,60}\))?(?:\s*[,/]\s*|\s+và\s+|\s+hoặc\s+)((?:h[ằà]ng\s+|mỗi\s+|cả\s+)?${unit})(?=\s*(?:[,.;:()/]|$)|\s+(?:và|hoặc|báo|tổng|gửi|theo|về|định)\s)`,
  'y',
)

function rhythmOf(written: string): Rhythm {
  if (written.startsWith('ngày')) return 'day'
  if (written.startsWith('tu')) return 'week'
  if (written.startsWith('q')) return 'quarter'
  if (written.startsWith('năm')) return 'year'
  return written.startsWith('tháng') ? 'month' : 'half-year'
}

const perOnce: Readonly<Record<string, Rhythm>> = {
  '1 tháng': 'month',
  '3 tháng': 'quarter',
  '6 tháng': 'half-year',
  '12 tháng': 'year',
  '1 năm': 'year',
  '1 tuần': 'week',
}
const inFigures: Readonly<Record<string, number>> = { một: 1, ba: 3, sáu: 6 }
const counts: Readonly<Record<string, number>> = { một: 1, hai: 2, bốn: 4 }

/** `02 lần/năm` comes each half-year, `04 đợt/năm` each quarter; any other number is as often as its unit. */
function rhythmOfCount(count: string, written: string): Rhythm | null {
  const [times, rhythm] = [counts[count] ?? Number(count), rhythmOf(written)]
  if (times === 1 || rhythm !== 'year') return rhythm
  return ({ 2: 'half-year', 4: 'quarter', 12: 'month' }[times] as Rhythm | undefined) ?? null
}

/*     hằng năm … 02 lần:   mỗi năm 02 lần
 *                          ^^^^^^^^^^^^^^   */
const timesBehind = /\s+(?:ít\s+nhất\s+|tối\s+thiểu\s+)?(\d{1,2}|một|hai|bốn)\s+(?:lần|đợt)/y

function every(match: RegExpExecArray): Rhythm | null {
  const [, plain, number, of, count, per, following, report, half, unsaid] = match
  if (unsaid !== undefined) return 'year'
  if (number !== undefined && of !== undefined) return perOnce[`${inFigures[number] ?? Number(number)} ${of}`] ?? null
  if (count !== undefined && per !== undefined) return rhythmOfCount(count, per)
  const written = plain ?? following ?? report ?? half
  return written === undefined ? 'quarter' : rhythmOf(written)
}

/** Money, pay, daily life and rates come every year without being work that recurs. */
const income =
  /(?:dự\s+toán|ngân\s+sách|kinh\s+phí|vốn|trợ\s+cấp|phụ\s+cấp|lương|chi\s+phí|đời\s+sống|bình\s+quân|tăng\s+trưởng|khen\s+thưởng|phân\s+bổ|đầu\s+tư\s+công|học\s+phí|được(?:\s+[^\s,;]+){0,6}\s+giao|nghị\s+quyết\s*$|tại\s+báo\s+cáo)(?![a-zà-ỹđ])[^,;]*$/
/** A duty to report recurs whatever it reports on; so does what is due on a day just named: `trước ngày 20 hằng tháng`. */
const opensReport = /^\s*(?:và\s+)?(?:tổng\s+hợp\s*)?(?:báo\s+cáo|sơ\s+kết|tổng\s+kết)\s/
const reporting = /báo\s+cáo|sơ\s+kết|tổng\s+kết|định\s+k[ỳì]|kết\s+quả/
/** An existing plan or course that the rhythm names: `theo Kế hoạch bồi dưỡng hằng năm`. */
const existing =
  /(?:theo(?!\s+dõi)|căn\s+cứ|thuộc|tham\s+gia|phục\s+vụ(?!\s+hành\s+chính)|gắn\s+với|(?:vào|trong|từ)\s+(?:các\s+)?(?:kế\s+hoạch|chương\s+trình|nội\s+dung))\s[^,;]*$/
const planOfItsOwn = /kế\s+hoạch[^,;]*$/
const making = /(?:ban\s+hành|xây\s+dựng|lập|tham\s+mưu|phê\s+duyệt|trình|hoàn\s+thiện)\s[^;]*kế\s+hoạch/
/** `hàng` is also goods, and a bank is `ngân hàng`. */
const goods = /(?:ngân|khách|đơn|mặt|cửa|bán|giao|nhập|xuất|lô)\s+$/

/** `lập dự toán hằng năm trước ngày 30/6`: with a day of any year behind it, what is named so is made anew each year. */
const dayBehind =
  /^[\s,(]*(?:xong\s+)?(?:trước|chậm\s+nhất(?:\s+là)?)\s+(?:ngày\s+)?\d{1,2}(?:\s*\/\s*|\s+tháng\s+)\d{1,2}(?!\d|\s*\/|\s+năm\s+\d)/

/**
 * True where it is the work, or what it brings about, that recurs; false where the rhythm qualifies a budget, an existing plan or a name.
 *
 *     Hằng năm, tổ chức kiểm tra            counts
 *     từ nguồn ngân sách hằng năm           does not
 */
function recurs(text: string, span: Span): boolean {
  const phrase = phraseBefore(text, span[0])
  const clause = clauseBefore(text, span[0])
  if (goods.test(phrase)) return false
  if (dayBehind.test(text.slice(span[1], span[1] + 40))) return true
  if (opensReport.test(phrase) || /\d\s*$/.test(phrase)) return true
  if (income.test(phrase) || /trung\s+hạn,?\s*(?:và\s+)?$/.test(clause)) return false
  if (text.startsWith('định', span[0]) || /^[\s\-–+•]*$/.test(phrase) || reporting.test(clause)) return true
  if (existing.test(phrase) || /^\s*theo(?!\s+dõi)\s/.test(clause) || /^\s+(?:của|do)\s/.test(text.slice(span[1], span[1] + 8)))
    return false
  return !planOfItsOwn.test(phrase) || making.test(clause)
}

/** Terms that come again and again, in the order of the text, which is in lower case. */
export function findRhythms(text: string): RhythmMention[] {
  const found: RhythmMention[] = []
  rhythms.lastIndex = 0
  for (let match = rhythms.exec(text); match; match = rhythms.exec(text)) {
    let rhythm = every(match)
    if (!rhythm) continue
    let end = rhythms.lastIndex
    timesBehind.lastIndex = end
    const times = timesBehind.exec(text)
    if (times && match[1] !== undefined) {
      rhythm = rhythmOfCount(times[1] ?? '', match[1]) ?? rhythm
      end = timesBehind.lastIndex
    }
    if (!recurs(text, [match.index, end])) continue
    found.push({ span: [match.index, end], every: rhythm })
    for (let more = nextIn(text, end); more; more = nextIn(text, end)) {
      found.push(more)
      end = more.span[1]
    }
    rhythms.lastIndex = end
  }
  return found
}

function nextIn(text: string, at: number): RhythmMention | null {
  further.lastIndex = at
  const [, words, written] = further.exec(text) ?? []
  if (words === undefined || written === undefined) return null
  return { span: [further.lastIndex - words.length, further.lastIndex], every: rhythmOf(written) }
}

/*     6 tháng, năm      tháng, quý, 6 tháng và năm
 *     ^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^   */
const listed = new RegExp(String.raw`^\s*${unit}(?:(?:\s*[,;/]\s*|\s+và\s+)${unit})+[\s.;]*$`)
const everyUnit = new RegExp(unit, 'g')

/** The rhythms of a field about time that lists nothing but them; one unit alone (`Năm`) says too little. */
export const findListedRhythms = (text: string): RhythmMention[] =>
  listed.test(text)
    ? [...text.matchAll(everyUnit)].map(match => ({ span: [match.index, match.index + match[0].length], every: rhythmOf(match[0]) }))
    : []
