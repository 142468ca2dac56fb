import type { Span } from '../text/span.ts'

/** Another document that a text names, with offsets of the text moved by what it was asked with. */
export interface FoundReference {
  readonly text: string
  readonly span: Span
  readonly number: string | null
  readonly symbol: string | null
  readonly date: string | null
  readonly issuer: string | null
}

const kinds =
  'Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư liên tịch|Thông tư|Kết luận|Thông báo|Kế hoạch|Công văn|Công điện|Văn bản|Chương trình hành động|Chương trình|Hướng dẫn|Tờ trình|Báo cáo|Đề án|Quy định|Thông tri'
const start = new RegExp(
  `(?:${kinds})\\s+(?:(?:[Ss]ố\\s*:?\\s*)?(\\d+)\\s*([/-]\\s*[\\p{Lu}\\d][\\p{L}\\d&]*(?:\\s?[-/]\\s?[\\p{L}\\d&]+)*)|(?=\\p{Lu}))`,
  'gu',
)
const dated = /ngày\s+(\d{1,2})\s*(?:tháng|\/)\s*(\d{1,2})\s*(?:năm|\/)\s*(\d{4})/u
const longest = 400

/** Finds the documents named in a paragraph of bases, each up to the next or to a semicolon. */
export function findReferences(text: string, offset: number): FoundReference[] {
  const hits = [...text.matchAll(start)]
  return hits.flatMap((hit, i) => {
    const [, number, symbol] = hit
    const next = hits[i + 1]?.index ?? text.length
    const semicolon = text.indexOf(';', hit.index)
    const end = Math.min(semicolon < 0 ? text.length : semicolon, number === undefined ? text.length : next, hit.index + longest)
    const before = text.slice(0, hit.index)
    if (
      number === undefined &&
      ((before.length > 0 && !/(?:căn cứ|theo|thực hiện|;|,|và)\s*(?:các\s+)?$/iu.test(before)) ||
        !/^(?:Luật|Bộ luật|Pháp lệnh)/u.test(hit[0]))
    )
      return []
    const written = text.slice(hit.index, end).replace(/[\s.,]+$/, '')
    return [referenceOf(written, offset + hit.index, number ?? null, symbol ?? null)]
  })
}

function referenceOf(written: string, at: number, number: string | null, symbol: string | null): FoundReference {
  const day = dated.exec(written)
  const after = day === null ? '' : written.slice(day.index + day[0].length)
  const issuer =
    /^\s+của\s+(.{3,80}?)(?=\s+(?:về|ban hành|quy định|phê duyệt|hướng dẫn|sửa đổi|thực hiện|triển khai)|[,;(]|$)/u.exec(after)?.[1] ?? null
  return {
    text: written.replace(/\s+/g, ' '),
    span: [at, at + written.length],
    number,
    symbol: symbol === null ? null : symbol.replace(/^[/-]\s*/, '').replace(/\s+/g, ''),
    date: day === null ? null : `${day[3]}-${day[2]?.padStart(2, '0')}-${day[1]?.padStart(2, '0')}`,
    issuer,
  }
}
