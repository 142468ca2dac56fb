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
  ['Công điện khẩn', 'CĐ'],
  ['Công điện hỏa tốc', 'CĐ'],
  ['Công điện', 'CĐ'],
  ['Kết luận', 'KL'],
  ['Thông tri', 'TT'],
  ['Nghị định', 'NĐ'],
  ['Thông tư', 'TT'],
  ['Công văn', 'CV'],
]

const byName = types.map(([name, abbreviation]) => [foldKey(name), abbreviation] as const)
const byAbbreviation = new Map(types.map(([, abbreviation]) => [abbreviation.toLowerCase(), abbreviation]))

/** `KH` → `Kế hoạch`; null for an abbreviation of none. */
export const nameOfType = (abbreviation: string): string | null => types.find(([, short]) => short === abbreviation)?.[0] ?? null

export interface TypeHit {
  readonly abbreviation: string
  /** True where nothing but the type's name stands in the line. */
  readonly whole: boolean
  /** Length of the type's name in the line. */
  readonly length: number
}

/** The first letters of types; other letters may come to these without their marks. */
const mayBegin = (line: string): boolean => {
  const code = line.charCodeAt(0)
  return code > 0x7f || code <= 0x20 || firstLetters.includes(line.charAt(0))
}
const firstLetters = [...new Set(byName.map(([name]) => name.charAt(0).toUpperCase()))].join('')

/** The type that a line in capitals begins with: `KẾ HOẠCH`, `CHƯƠNG TRÌNH HÀNH ĐỘNG`. */
export function findDocumentType(line: string): TypeHit | null {
  if (line.length > 400 || !mayBegin(line) || !isCapitals(line)) return null
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
export const isCapitals = (line: string): boolean => isCapitalsBetween(line, 0, line.length)

/** The same of a stretch of a text. */
export function isCapitalsBetween(text: string, start: number, end: number): boolean {
  let upper = 0
  let lower = 0
  for (let i = start; i < end; i++) {
    const kind = cases[text.charCodeAt(i)]
    if (kind === upperCase) upper++
    else if (kind === lowerCase) {
      lower++
      // So many small letters that the rest cannot outweigh them.
      if (lower * 5 > upper + end - i) return false
    }
  }
  return upper > 0 && upper >= lower * 5
}

const lowerCase = 1
const upperCase = 2
const cases = new Uint8Array(0x10000)
for (let code = 0; code < 0x10000; code++) {
  const char = String.fromCharCode(code)
  const small = char.toLowerCase()
  cases[code] = small === char.toUpperCase() ? 0 : char === small ? lowerCase : upperCase
}
