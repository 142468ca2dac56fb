import type { Span } from '../text/span.ts'
import { collapsed, phraseBefore } from './clause.ts'
import type { Due } from './due.ts'

type Relative = Extract<Due, { kind: 'relative' }>

const amount = String.raw`(\d{1,3})(?:\s*\([^()]{1,20}\))?(?:\s*[-–]\s*(\d{1,3}))?\s*(ngày\s+làm\s+việc|ngày|giờ|tuần|tháng|năm|phút)(?:\s+đầu)?`

/*     trong thời hạn 10 ngày làm việc kể từ ngày nhận được Kế hoạch này
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     trong 24-48 giờ sau khi nước rút      chậm nhất 02 ngày làm việc kể từ ngày chốt số liệu
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^   */
const counted = new RegExp(
  String.raw`(?:(?:(?:chậm|muộn)\s+nhất(?:\s+là)?\s+)?(trong\s+(?:vòng|thời\s+hạn|thời\s+gian)|(?:chậm|muộn)\s+nhất|không\s+quá|tối\s+đa|trong|sau)\s+(?:là\s+|sau\s+)?)?${amount}` +
    String.raw`(?:,?\s+((?:kể\s+|tính\s+)?từ|sau)(?:\s+(khi|ngày|thời\s+điểm|lúc))?(?=\s+([^\s.,;:()\d]))|(?=[\s.,;:)]|$))`,
  'g',
)

/*     tổng kết sau khi kết thúc Đề án      ngay khi nước rút      ngay sau Hội nghị
 *              ^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^   */
const event = /(?:ngay\s+)?sau\s+khi\s+|ngay\s+(?:khi|từ\s+khi)\s+|ngay\s+sau\s+(?=(?:hội\s+nghị|kỳ\s+họp|ngày|lễ|đợt|bão|lũ|thiên\s+tai))/g

/*     Khi xuất hiện ca bệnh bất thường, báo cáo ngay về Sở Y tế
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                            */
const whenAtOnce = /(?:^|[.;:]\s+|[-–+•]\s*)(khi\s+[^.;:,]{4,120}),\s+[^.;:]{0,60}?ngay(?=[\s.,;]|$)(?!\s+(?:sau|khi|từ))/g

/*     trước ngày nghỉ Tết ít nhất 20 ngày      trước kỳ họp tối thiểu 05 ngày làm việc
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^   */
const ahead =
  /trước\s+((?:ngày|khi|kỳ|dịp|thời\s+điểm|hội\s+nghị|cuộc)\s+[^.;:,\d]{2,60}?)\s+(?:ít\s+nhất|tối\s+thiểu)\s+(\d{1,3})\s+(ngày\s+làm\s+việc|ngày|giờ|tuần|tháng)/g

/** What the event is: up to a mark, or to the verb of the next duty. */
const eventWords = /[^.,;:()]{1,120}/y
const nextDuty =
  /\s+(?:để\s|thì\s|báo\s+cáo\s|gửi\s+về\s|đồng\s+thời\s|(?:chậm|muộn)\s+nhất\s|trước\s+(?:ngày\s+)?\d|(?:trước|trong|đến)\s+(?:hết\s+)?(?:tháng|quý|năm)\s+[\div])/

function eventFrom(text: string, at: number): number {
  eventWords.lastIndex = at
  const words = eventWords.exec(text)?.[0] ?? ''
  const duty = words.search(nextDuty)
  return at + (duty > 8 ? words.slice(0, duty) : words).trimEnd().length
}

/** Merging of offices, schooling, birth: states that came about, no terms; `(sau khi có ý kiến)` comments on the wording beside it. */
const stateBehind = /^(?:thực\s+hiện\s+)?(?:sáp\s+nhập|sắp\s+xếp|hợp\s+nhất|tốt\s+nghiệp|sinh|nghe\s|ra\s+tù|cai\s+nghiện)/
const commentBefore = /(?:\(|trước,?\s+trong\s+và|trước\s+và|cả)\s*$/

/** Both texts have the same length; `text` is in lower case, `written` as it stands. */
export function findRelative(text: string, written: string): Relative[] {
  return [...findCounted(text, written), ...findEvents(text, written), ...findAhead(text, written)]
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
    .filter((due, i, all) => !all.slice(0, i).some(other => other.span[1] > due.span[0]))
}

function findCounted(text: string, written: string): Relative[] {
  const found: Relative[] = []
  counted.lastIndex = 0
  for (let match = counted.exec(text); match; match = counted.exec(text)) {
    const [whole, marker = '', low, high, unit = '', since] = match
    const strong = /vòng|hạn|nhất|thời\s+gian/.test(marker)
    if (/\d/.test(text[match.index - 1] ?? '') || (since === undefined ? !strong : marker === '' && since === 'sau')) continue
    if (since === undefined && /^(?:tháng|năm)$/.test(unit)) continue
    const begin = match.index + whole.length
    const end = since === undefined ? begin : eventFrom(text, begin + 1)
    const span: Span = [match.index, end]
    found.push({
      kind: 'relative',
      amount: Number(high ?? low),
      unit: collapsed(unit),
      from: since === undefined ? '' : collapsed(written.slice(begin, end)),
      span,
    })
    counted.lastIndex = end
  }
  return found
}

function findEvents(text: string, written: string): Relative[] {
  const found: Relative[] = []
  for (const match of text.matchAll(event)) {
    const begin = match.index + match[0].length
    if (stateBehind.test(text.slice(begin, begin + 24)) || commentBefore.test(text.slice(Math.max(0, match.index - 24), match.index)))
      continue
    const end = eventFrom(text, begin)
    if (end > begin)
      found.push({ kind: 'relative', amount: null, unit: null, from: collapsed(written.slice(begin, end)), span: [match.index, end] })
  }
  for (const match of text.matchAll(whenAtOnce)) {
    const when = match[1] ?? ''
    const begin = match.index + match[0].indexOf(when)
    const span: Span = [begin, begin + when.length]
    found.push({ kind: 'relative', amount: null, unit: null, from: collapsed(written.slice(begin + 4, span[1])), span })
  }
  return found
}

function findAhead(text: string, written: string): Relative[] {
  const found: Relative[] = []
  for (const match of text.matchAll(ahead)) {
    const begin = match.index + match[0].indexOf(match[1] ?? '')
    const from = collapsed(written.slice(begin, begin + (match[1] ?? '').length))
    found.push({
      kind: 'relative',
      amount: Number(match[2]),
      unit: collapsed(match[3] ?? ''),
      from,
      span: [match.index, match.index + match[0].length],
    })
  }
  return found.filter(due => !/tính\s+đến\s*$/.test(phraseBefore(text, due.span[0])))
}
