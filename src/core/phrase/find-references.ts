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
  const hits = [...text.matchAll(start)].filter(hit => hit[1] !== undefined || opensLaw(text, hit.index))
  return hits.map((hit, i) => {
    const semicolon = text.slice(hit.index, hit.index + longest).indexOf(';')
    const end = Math.min(semicolon < 0 ? text.length : hit.index + semicolon, hits[i + 1]?.index ?? text.length, hit.index + longest)
    const written = text.slice(hit.index, end).replace(/[\s.,]+$/, '')
    return referenceOf(written, offset + hit.index, hit[1] ?? null, hit[2] ?? null)
  })
}

/** A law is cited without a number: `Căn cứ Luật Đất đai ngày …`. Inside the title of another document it is not cited itself. */
const opensLaw = (text: string, at: number): boolean =>
  /^(?:Luật|Bộ luật|Pháp lệnh)\s/u.test(text.slice(at, at + 12)) &&
  /(?:^|căn cứ|theo|thực hiện|;|,)\s*(?:các\s+)?$/iu.test(text.slice(Math.max(0, at - 30), at))

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
