import { collapsed, phraseBefore } from './clause.ts'
import type { Due } from './due.ts'
import { eventEnd } from './event-words.ts'

type Relative = Extract<Due, { kind: 'relative' }>

/*     trong thời hạn 10 ngày làm việc kể từ ngày nhận được Kế hoạch này
 *                    ^^^^^^^^^^^^^^^^                                      */
const term =
  /(\d{1,3})(?:\s*\([^()]{1,20}\))?(?:\s*[-–]\s*(\d{1,3}))?\s*(ngày\s+làm\s+việc|ngày|giờ|tuần|tháng|năm|phút)(?:\s+đầu)?(?=[\s.,;:)]|$)/g

/*     trong thời hạn 10 ngày …      chậm nhất 02 ngày làm việc …      trong 24-48 giờ …
 *     ^^^^^^^^^^^^^^                ^^^^^^^^^                          ^^^^^            */
const marker =
  /(?:^|[\s(,])((?:(?:chậm|muộn)\s+nhất\s+(?:là\s+)?)?(?:trong\s+(?:vòng|thời\s+hạn|thời\s+gian)|không\s+quá|tối\s+đa|trong|sau)|(?:chậm|muộn)\s+nhất)\s+(?:là\s+|sau\s+)?$/
/** Says by itself that a term runs; `trong 03 năm` alone tells how long something lasted. */
const strong = /vòng|hạn|nhất|thời\s+gian/
/** `sau 03 ngày làm việc`, `sau 72 giờ`: nothing lasts so long before it is told of. */
const shortAfter = /^(?:ngày\s+làm\s+việc|giờ)$/

/*     10 ngày kể từ ngày nhận được Kế hoạch này      24 giờ sau khi nước rút
 *             ^^^^^^^^^^                                    ^^^^^^^            */
const since = /,?\s+(?:(?:kể\s+|tính\s+)?từ|sau)(?:\s+(?:khi|ngày|thời\s+điểm|lúc))?(?=\s+[^\s.,;:()\d])/y

/*     trước ngày nghỉ Tết ít nhất 20 ngày      trước kỳ họp tối thiểu 05 ngày làm việc
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^^^^^^^              */
const aheadOf = /trước\s+((?:ngày|khi|kỳ|dịp|thời\s+điểm|hội\s+nghị|cuộc)\s+[^\s.;:,\d][^.;:,\d]{1,59}?)\s+(?:ít\s+nhất|tối\s+thiểu)\s+$/

/** So many days after or before an event. Both texts have the same length; `text` is in lower case, `written` as it stands. */
export function findCountedTerms(text: string, written: string): Relative[] {
  const found: Relative[] = []
  term.lastIndex = 0
  for (let match = term.exec(text); match; match = term.exec(text)) {
    if (/[\d.,/]/.test(text[match.index - 1] ?? ' ')) continue
    const due = afterEvent(text, written, match) ?? beforeEvent(text, written, match)
    if (!due) continue
    found.push(due)
    term.lastIndex = due.span[1]
  }
  return found
}

function afterEvent(text: string, written: string, match: RegExpExecArray): Relative | null {
  const [whole, low, high, unit = ''] = match
  const before = text.slice(Math.max(0, match.index - 40), match.index)
  const mark = marker.exec(before)?.[1] ?? ''
  const begin = match.index + whole.length
  since.lastIndex = begin
  const from = since.exec(text)?.[0]
  const runs = (strong.test(mark) && !/^(?:tháng|năm)$/.test(unit)) || (mark === 'sau' && shortAfter.test(unit))
  const counts = from === undefined ? runs : mark !== '' || !/^\s+sau/.test(from)
  if (!counts) return null
  const start = mark === '' ? match.index : match.index - before.length + before.lastIndexOf(mark)
  const end = from === undefined ? begin : eventEnd(text, begin + from.length + 1)
  const words = from === undefined ? '' : collapsed(written.slice(begin + from.length, end))
  return { kind: 'relative', amount: Number(high ?? low), unit: collapsed(unit), from: words, span: [start, end] }
}

function beforeEvent(text: string, written: string, match: RegExpExecArray): Relative | null {
  const [whole] = match
  const begin = Math.max(0, match.index - 100)
  const ahead = aheadOf.exec(text.slice(begin, match.index))
  if (!ahead || /tính\s+đến\s*$/.test(phraseBefore(text, begin + ahead.index))) return null
  // Counted back from the event: the words say it, since an amount would be counted forward.
  const from = collapsed(written.slice(begin + ahead.index, match.index + whole.length))
  return { kind: 'relative', amount: null, unit: null, from, span: [begin + ahead.index, match.index + whole.length] }
}
