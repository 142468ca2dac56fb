import { foldKey } from '../text/fold.ts'

/** Decree 30/2020, Annex III, table I, and the types of Party and law that plans come in. */
const types: ReadonlyArray<readonly [name: string, abbreviation: string]> = [
  ['Nghị quyết', 'NQ'],
  ['Quyết định', 'QĐ'],
  ['Chỉ thị', 'CT'],
  ['Quy chế', 'QC'],
  ['Quy định', 'QyĐ'],
  ['Thông cáo', 'TC'],
  ['Thông báo', 'TB'],
  ['Hướng dẫn', 'HD'],
  ['Chương trình', 'CTr'],
  ['Kế hoạch', 'KH'],
  ['Phương án', 'PA'],
  ['Đề án', 'ĐA'],
  ['Dự án', 'DA'],
  ['Báo cáo', 'BC'],
  ['Biên bản', 'BB'],
  ['Tờ trình', 'TTr'],
  ['Công điện', 'CĐ'],
  ['Kết luận', 'KL'],
  ['Thông tri', 'TT'],
  ['Nghị định', 'NĐ'],
  ['Thông tư', 'TT'],
  ['Công văn', 'CV'],
]

const byName = types.map(([name, abbreviation]) => [foldKey(name), abbreviation] as const)
const byAbbreviation = new Map(types.map(([, abbreviation]) => [abbreviation.toLowerCase(), abbreviation]))

export interface TypeHit {
  readonly abbreviation: string
  /** True where nothing but the type's name stands in the line. */
  readonly whole: boolean
  /** Length of the type's name in the line. */
  readonly length: number
}

/** The type that a line in capitals begins with: `KẾ HOẠCH`, `CHƯƠNG TRÌNH HÀNH ĐỘNG`. */
export function findDocumentType(line: string): TypeHit | null {
  if (line.length > 400 || !isCapitals(line)) return null
  const key = foldKey(line).replace(/\s*[:.]$/, '')
  for (const [name, abbreviation] of byName) {
    if (!key.startsWith(name) || (key.length > name.length && key.charAt(name.length) !== ' ')) continue
    const rest = key.slice(name.length).trim()
    const whole = rest === '' || /^(hanh dong|cong tac|lien tich|phoi hop|ket luan|lien nganh|tong the|chi tiet)$/.test(rest)
    return { abbreviation, whole, length: whole ? line.length : nameLength(line, name.split(' ').length) }
  }
  return null
}

/** The type that a symbol names: `KH-UBND` → KH; `NQ/TU` → NQ; null for letters (`UBND-VX`). */
export function typeOfSymbol(symbol: string): string | null {
  for (const part of symbol.split(/[-/]/).slice(0, 2)) {
    const known = byAbbreviation.get(part.trim().toLowerCase())
    if (known !== undefined) return known
  }
  return null
}

function nameLength(line: string, words: number): number {
  let at = 0
  for (let seen = 0; seen < words; seen++) {
    while (at < line.length && /\s/.test(line.charAt(at))) at++
    while (at < line.length && !/\s/.test(line.charAt(at))) at++
  }
  return at
}

/** True where nearly all letters are capitals; quoted small words (`IoT`, `TTg`) do not count against it. */
export function isCapitals(line: string): boolean {
  let upper = 0
  let lower = 0
  for (const char of line) {
    const small = char.toLowerCase()
    if (small === char.toUpperCase()) continue
    if (char === small) lower++
    else upper++
  }
  return upper > 0 && upper >= lower * 5
}
