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
const hour = /\d{1,2}\s*(?:h|g|giờ)(?:\s*\d{1,2})?(?:\s*(?:phút|p|['’]))?(?:\s*,)?\s*(?:(?:hôm\s+nay|ngày\s+mai)\s*,?\s*\(?\s*)?$/

const words: readonly (readonly [Bound, RegExp])[] = [
  [
    'data',
    /(?:(?:tính|số\s+liệu|dữ\s+liệu|tầm\s+nhìn|định\s+hướng|có\s+xét|hiệu\s+lực)(?:,?\s+(?:cho|có))?\s+(?:đến|tới|từ)|từ\s+trước|sinh\s+trước|(?<!(?:quả|cáo|kết|kỳ|hằng|hàng|,|và)\s)năm\s+trước)\s+(?:hết\s+|cuối\s+)?$/,
  ],
  ['data', /(?:tính|số\s+liệu|dữ\s+liệu|hiệu\s+lực(?:\s+thi\s+hành)?|áp\s+dụng)(?:\s+kể)?\s+từ\s+$/],
  /*     từ nay đến hết ngày 31/12/2025
   *     ^^^^^^^^^^^^^^^^                    */
  ['since-now', /từ\s+nay\s*,?\s+(?:cho\s+)?(?:đến|tới)\s+(?:trước\s+)?(?:hết\s+|cuối\s+)?$/],
  /*     hoàn thành trước ngày 10/12/2025      chậm nhất là trước ngày …
   *                ^^^^^                      ^^^^^^^^^^^^^^^^^          */
  ['before', /(?:(?:chậm|muộn)\s+nhất\s+(?:là\s+|vào\s+)?)?trước(?:\s+thời\s+(?:điểm|hạn|gian))?\s+$/],
  /*     chậm nhất vào ngày …      không muộn hơn ngày …      hạn cuối: ngày …      chậm nhất trong năm 2027
   *     ^^^^^^^^^^^^^             ^^^^^^^^^^^^^^             ^^^^^^^^^             ^^^^^^^^^^^^^^^            */
  [
    'by',
    /(?:(?:chậm|muộn)\s+nhất|không\s+(?:muộn\s+hơn|quá|sau|trễ\s+hơn)|hạn\s+(?:cuối|chót|cuối\s+cùng)|thời\s+hạn(?:\s+[^\s:]+){0,3})\s*:?(?:\s+(?:là|vào|đến|trong|hết|cuối|ngày))*\s+$/,
  ],
  /*     đến hết tháng 3/2026      đến cuối năm 2025      hết quý I
   *     ^^^^^^^                   ^^^^^^^^               ^^^       */
  ['end', /(?:(?:cho\s+)?(?:đến|tới)\s+(?:hết|cuối)|(?:^|[\s(])(?<!hầu\s)(?:trong\s+)?hết)\s+$/],
  ['until', /(?:cho\s+|kéo\s+dài\s+)?(?:đến|tới)\s+(?:trước\s+)?$/],
  /*     cuối năm 2025, đầu quý I/2026, tuần 2 tháng 12/2025: no exact day
   *     ^^^^           ^^^             ^^^^^^                   */
  [
    'edge',
    /(?:(?:trong|vào|từ)\s+)?(?:đầu|giữa|cuối|khoảng|tuần\s+(?:(?:thứ\s+)?(?:\d|nhất|hai|ba|tư)|đầu(?:\s+tiên)?|cuối(?:\s+cùng)?)(?:\s+của)?)\s+$/,
  ],
  ['in', /(?:ngay\s+)?(?:trong|vào)\s+(?:cả\s+|suốt\s+)?(?:giai\s+đoạn\s+|thời\s+kỳ\s+|nhiệm\s+kỳ\s+)?$/],
  ['in', /^\s*cả\s+$/],
  ['done', /(?:hoàn\s+thành|kết\s+thúc|xong)(?:\s+(?:dứt\s+điểm|toàn\s+bộ))?\s+$/],
  ['done', /(?:hoàn\s+thành|thực\s+hiện)\s+(?:cơ\s+bản\s+)?giai\s+đoạn\s+$/],
  ['from', /(?:kể\s+|bắt\s+đầu\s+)?từ\s+(?:giai\s+đoạn\s+)?$/],
]

/** What all of them end with; most moments stand behind a symbol or a name, and one look is enough. */
const lastWord =
  /(?:trước|điểm|hạn|gian|nhất|hơn|quá|sau|chót|cuối|cùng|là|vào|đến|tới|hết|trong|đoạn|kỳ|cả|suốt|đầu|giữa|tuần|ba|tư|tiên|của|khoảng|thành|thúc|xong|bộ|từ|hiện|\d|ngày|giờ|phút|[:,'’hgp]|(?:nay|mai)\s*,?\s*\(?)\s*$/

const reach = 44

/** Reads the words before a moment that starts at `at`; what stands before `floor` belongs to something else. */
export function findBound(text: string, at: number, floor: number): BoundMention {
  const begin = Math.max(floor, at - reach)
  let before = text.slice(begin, at)
  if (!lastWord.test(before)) return { bound: 'none', start: at }
  const clock = hour.exec(before)
  if (clock) before = before.slice(0, clock.index)
  for (const [bound, pattern] of words) {
    const match = pattern.exec(before)
    if (match) return { bound, start: begin + match.index + (match[0].length - match[0].trimStart().length) }
  }
  return { bound: 'none', start: at }
}
