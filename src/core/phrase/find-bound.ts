/**
 * What the words before a moment make of it. `data`: the moment closes figures or a vision, no work (`tính đến ngày …`); `from`: a
 * start alone; `none`: nothing is said.
 */
export type Bound = 'before' | 'by' | 'end' | 'until' | 'since-now' | 'in' | 'edge' | 'done' | 'from' | 'data' | 'none'

export interface BoundMention {
  readonly bound: Bound
  /** Where the words begin; the moment's own start where there are none. */
  readonly start: number
}

/*     trước 17h00 ngày 25/11/2025      trước 16 giờ 30 phút, ngày …
 *           ^^^^^^                            ^^^^^^^^^^^^^^^^^^       */
const hour = /\d{1,2}\s*(?:h|g|giờ)(?:\s*\d{1,2})?(?:\s*(?:phút|p|['’]))?(?:\s*,)?\s*(?:(?:hôm\s+nay|ngày\s+mai)(?:\s*,)?(?:\s*\()?\s*)?$/

/*     không quá Chủ nhật 12/7/2026      trước sáng thứ Năm, ngày 09/7
 *               ^^^^^^^^^                     ^^^^^^^^^^^^^^            */
const weekdays =
  /\s(?:(?:sáng|trưa|chiều|tối)(?:\s+(?=thứ|chủ))?)?(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy)|chủ\s+nhật)?(?<=(?:sáng|trưa|chiều|tối|hai|ba|tư|năm|sáu|bảy|nhật))\s*,?\s*(?:\(\s*)?$/

/** What is said before a moment, and the words that it may end with, by which most are turned away; `''`: any. */
const words: readonly (readonly [bound: Bound, pattern: RegExp, ends: string])[] = [
  [
    'data',
    /(?:(?:tính|số\s+liệu|dữ\s+liệu|tầm\s+nhìn|định\s+hướng|có\s+xét|hiệu\s+lực)(?:,?\s+(?:cho|có))?\s+(?:đến|tới|từ)|từ\s+trước|sinh\s+trước|(?<!(?:quả|cáo|kết|kỳ|hằng|hàng|,|và)\s)năm\s+trước)\s+(?:hết\s+|cuối\s+)?$/,
    'đến tới từ trước hết cuối',
  ],
  ['data', /(?:tính|số\s+liệu|dữ\s+liệu|hiệu\s+lực(?:\s+thi\s+hành)?|áp\s+dụng)(?:\s+kể)?\s+từ\s+$/, 'từ'],
  /*     từ nay đến hết ngày 31/12/2025
   *     ^^^^^^^^^^^^^^^^                    */
  ['since-now', /từ\s+nay\s*,?\s+(?:cho\s+)?(?:đến|tới)\s+(?:trước\s+)?(?:hết\s+|cuối\s+)?$/, 'đến tới trước hết cuối'],
  /*     hoàn thành trước ngày 10/12/2025      chậm nhất là trước ngày …
   *                ^^^^^                      ^^^^^^^^^^^^^^^^^          */
  ['before', /(?:(?:chậm|muộn)\s+nhất\s+(?:là\s+|vào\s+)?)?trước(?:\s+thời\s+(?:điểm|hạn|gian))?\s+$/, 'trước điểm hạn gian'],
  /*     chậm nhất vào ngày …      không muộn hơn ngày …      hạn cuối: ngày …      chậm nhất trong năm 2027
   *     ^^^^^^^^^^^^^             ^^^^^^^^^^^^^^             ^^^^^^^^^             ^^^^^^^^^^^^^^^            */
  [
    'by',
    /(?:(?:chậm|muộn)\s+nhất|không\s+(?:muộn\s+hơn|(?:để\s+)?quá|sau|trễ\s+hơn)|hạn\s+(?:cuối|chót|cuối\s+cùng)|thời\s+hạn(?:\s+[^\s:]+){0,3})\s*:?(?:\s+(?:là|vào|đến|trong|hết|cuối|ngày))*\s+$/,
    '',
  ],
  /*     đến hết tháng 3/2026      đến cuối năm 2025      hết quý I
   *     ^^^^^^^                   ^^^^^^^^               ^^^       */
  ['end', /(?:(?:cho\s+)?(?:đến|tới)\s+(?:hết|cuối)|(?:^|[\s(])(?<!hầu\s)(?:trong\s+)?hết)\s+$/, 'hết cuối'],
  ['until', /(?:cho\s+|kéo\s+dài\s+)?(?:đến|tới)\s+(?:trước\s+)?$/, 'đến tới trước'],
  /*     cuối năm 2025, đầu quý I/2026, tuần 2 tháng 12/2025: no exact day
   *     ^^^^           ^^^             ^^^^^^                   */
  [
    'edge',
    /(?:(?:trong|vào|từ)\s+)?(?:đầu|giữa|cuối|khoảng|tuần\s+(?:(?:thứ\s+)?(?:\d|nhất|hai|ba|tư)|đầu(?:\s+tiên)?|cuối(?:\s+cùng)?)(?:\s+của)?)\s+$/,
    'đầu giữa cuối khoảng 0 1 2 3 4 5 6 7 8 9 nhất hai ba tư tiên cùng của',
  ],
  ['in', /(?:ngay\s+)?(?:trong|vào)\s+(?:cả\s+|suốt\s+)?(?:giai\s+đoạn\s+|thời\s+kỳ\s+|nhiệm\s+kỳ\s+)?$/, 'trong vào cả suốt đoạn kỳ'],
  ['in', /^\s*cả\s+$/, 'cả'],
  ['done', /(?:hoàn\s+thành|kết\s+thúc|xong)(?:\s+(?:dứt\s+điểm|toàn\s+bộ))?\s+$/, 'thành thúc xong điểm bộ'],
  ['done', /(?:hoàn\s+thành|thực\s+hiện)\s+(?:cơ\s+bản\s+)?giai\s+đoạn\s+$/, 'đoạn'],
  ['from', /(?:kể\s+|bắt\s+đầu\s+)?từ\s+(?:giai\s+đoạn\s+)?$/, 'từ đoạn'],
]

/** What all of them end with; most moments stand behind a symbol or a name, and one look is enough. */
const lastWord =
  /(?:trước|điểm|hạn|gian|nhất|hơn|quá|sau|chót|cuối|cùng|là|vào|đến|tới|hết|trong|đoạn|kỳ|cả|suốt|đầu|giữa|tuần|ba|tư|tiên|của|khoảng|thành|thúc|xong|bộ|từ|hiện|\d|nhật|hai|năm|sáu|bảy|sáng|trưa|chiều|tối|ngày|giờ|phút|[:,'’hgp]|(?:nay|mai)(?:\s*,)?(?:\s*\()?)\s*$/

const reach = 44

/** By the last letter of the words: a bit for each pattern that they may be. */
const mayEnd = new Map<string, number>()
const always = words.reduce((mask, [, , ends], at) => (ends === '' ? mask | (1 << at) : mask), 0)
for (const [at, [, , ends]] of words.entries())
  for (const end of ends.split(' ')) mayEnd.set(end.slice(-1), (mayEnd.get(end.slice(-1)) ?? always) | (1 << at))

/** Reads the words before a moment that begins at `start`; what stands before `floor` belongs to something else. */
export function findBound(text: string, start: number, floor: number): BoundMention {
  const begin = Math.max(floor, start - reach)
  let before = text.slice(begin, start)
  if (!lastWord.test(before)) return { bound: 'none', start }
  const weekday = weekdays.exec(before)
  if (weekday) before = before.slice(0, weekday.index + 1)
  const clock = hour.exec(before)
  if (clock) before = before.slice(0, clock.index)
  const may = mayEnd.get(before.trimEnd().slice(-1)) ?? always
  for (const [at, [bound, pattern]] of words.entries()) {
    const match = ((may >> at) & 1) === 1 ? pattern.exec(before) : null
    if (match) return { bound, start: begin + match.index + (match[0].length - match[0].trimStart().length) }
  }
  return { bound: 'none', start }
}
