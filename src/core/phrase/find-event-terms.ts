import { clauseBefore, collapsed } from './clause.ts'
import type { Due } from './due.ts'
import { eventEnd } from './event-words.ts'

type Relative = Extract<Due, { kind: 'relative' }>

/*     Từ tháng 11/2025 đến khi kết thúc đợt kiểm kê: a start that is known, an end that is not
 *                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^   */
const untilEvent = String.raw`(?:cho\s+)?(?:đến|tới)\s+khi\s+(?=(?:kết\s+thúc|hoàn\s+thành|xong|có)\s)|`

/*     tổng kết sau khi kết thúc Đề án      ngay khi nước rút      ngay sau Hội nghị
 *              ^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^   */
const event = new RegExp(
  `${untilEvent}${String.raw`(?:ngay\s+)?sau\s+khi\s+|ngay\s+(?:khi|từ\s+khi)\s+|ngay\s+sau\s+(?=(?:hội\s+nghị|kỳ\s+họp|ngày|lễ|đợt|bão|lũ|thiên\s+tai))`}`,
  'g',
)

/*     Khi xuất hiện ca bệnh bất thường, báo cáo ngay về Sở Y tế
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                            */
const whenAtOnce = /(?:^|[.;:]\s+|[-–+•]\s*)(khi\s+[^.;:,]{4,120}),\s+[^.;:]{0,60}?ngay(?=[\s.,;]|$)(?!\s+(?:sau|khi|từ))/g

/** Merging of offices, schooling, birth: states that came about, no terms; `(sau khi có ý kiến)` comments on the wording beside it. */
const state = /^(?:thực\s+hiện\s+)?(?:sáp\s+nhập|sắp\s+xếp|hợp\s+nhất|tốt\s+nghiệp|sinh|nghe\s|ra\s+tù|cai\s+nghiện)/
const comment = /(?:\(|trước,?\s+trong\s+và|trước\s+và|cả)\s*$/

/** `đã xảy ra sạt lở ngay khi trời không có mưa` tells what was. */
const happened = /(?:^|\s)(?:đã\s+xảy\s+ra\s|(?:đã|vừa|từng)\s+[^,;]*$)/

const after = (from: string, start: number, end: number): Relative => ({
  kind: 'relative',
  amount: null,
  unit: null,
  from: collapsed(from),
  span: [start, end],
})

/** Work to be done once something has happened. Both texts have the same length; `text` is in lower case, `written` as it stands. */
export function findEventTerms(text: string, written: string): Relative[] {
  const found: Relative[] = []
  const atOnce = text.includes('ngay')
  if (!atOnce && !text.includes('khi')) return found
  for (const match of text.matchAll(event)) {
    const begin = match.index + match[0].length
    const before = text.slice(Math.max(0, match.index - 24), match.index)
    if (state.test(text.slice(begin, begin + 24)) || comment.test(before) || happened.test(clauseBefore(text, match.index))) continue
    const end = eventEnd(text, begin)
    if (end > begin) found.push(after(written.slice(begin, end), match.index, end))
  }
  if (!atOnce) return found
  for (const match of text.matchAll(whenAtOnce)) {
    const when = match[1] ?? ''
    const begin = match.index + match[0].indexOf(when)
    found.push(after(written.slice(begin + 4, begin + when.length), begin, begin + when.length))
  }
  return found
}
