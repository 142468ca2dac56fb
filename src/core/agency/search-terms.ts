import { foldKey } from '../text/fold.ts'
import { knownAgencies } from './known.ts'

/** What officials write short, beside the bodies that are known. */
const shorts: readonly (readonly string[])[] = [
  ['UBND', 'Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['UBMTTQ', 'Ủy ban Mặt trận Tổ quốc'],
  ['TTCP', 'Thủ tướng Chính phủ'],
  ['VPCP', 'Văn phòng Chính phủ'],
  ['TTHC', 'thủ tục hành chính'],
  ['CCHC', 'cải cách hành chính'],
  ['CNTT', 'công nghệ thông tin'],
  ['KHCN', 'khoa học và công nghệ', 'khoa học công nghệ'],
  ['GDĐT', 'giáo dục và đào tạo'],
  ['GPMB', 'giải phóng mặt bằng'],
  ['ATGT', 'an toàn giao thông'],
  ['PCCC', 'phòng cháy, chữa cháy', 'phòng cháy chữa cháy'],
  ['PCTT', 'phòng, chống thiên tai', 'phòng chống thiên tai'],
  ['NTM', 'nông thôn mới'],
  ['BHYT', 'bảo hiểm y tế'],
  ['BHXH', 'bảo hiểm xã hội'],
  ['KTXH', 'kinh tế - xã hội', 'KT-XH'],
  ['QPAN', 'quốc phòng, an ninh', 'QP-AN'],
]

/** Letters and digits alone, as people type them. */
const typed = (text: string): string =>
  foldKey(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Of a People's Committee or Council the first words are what is written short; the place after them is looked for as it stands. */
const named = knownAgencies.filter(({ name }) => !/^(?:uy ban|hoi dong) nhan dan/.test(foldKey(name)))

/** Every way to write the same, folded as search columns are, by each way as it is typed. */
const ways: ReadonlyMap<string, readonly string[]> = new Map(
  [...shorts, ...named.map(({ name, aliases }) => [name, ...aliases])].flatMap(all => {
    const stored = [...new Set(all.map(foldKey))]
    return stored.length > 1 ? all.filter(way => typed(way).length > 2).map(way => [typed(way), stored] as const) : []
  }),
)
const longest = Math.max(...[...ways.keys()].map(key => key.split(' ').length))
const mostTerms = 20

/**
 * What is looked for, term by term: all must be found, each in any of its ways.
 *
 *     ubnd bao cao   → [ubnd | uy ban nhan dan] [bao] [cao]
 *     Sở GD&ĐT       → [so giao duc va dao tao | so gd&dt | …]
 */
export function searchTerms(q: string): readonly (readonly string[])[] {
  const words = typed(q).split(' ').filter(Boolean)
  const terms: (readonly string[])[] = []
  for (let at = 0; at < words.length && terms.length < mostTerms; ) {
    const length = wayAt(words, at)
    const said = words.slice(at, at + Math.max(1, length)).join(' ')
    terms.push(length > 0 ? [...new Set([said, ...(ways.get(said) ?? [])])] : [said])
    at += Math.max(1, length)
  }
  return terms
}

/** How many words from here are a way to write something that has others; 0 where none. */
function wayAt(words: readonly string[], at: number): number {
  for (let length = Math.min(longest, words.length - at); length > 0; length--)
    if (ways.has(words.slice(at, at + length).join(' '))) return length
  return 0
}
