import { knownAgencies } from '../agency/known.ts'
import { cities, provinces } from '../agency/provinces.ts'
import { foldKey, toneKey } from '../text/fold.ts'
import { remember } from '../text/remember.ts'
import { cover } from '../text/span.ts'
import type { Segment } from './head-segments.ts'
import type { Placed } from './letterhead.ts'

/** Heads with which the name of a body begins anew: the body above it is the superior one. */
const heads =
  /^(uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|so|bo|ban|cuc|tong cuc|chi cuc|vu|van phong|thanh tra|trung tam|cong an|thu tuong|chu tich|chinh phu|quoc hoi|hoi(?! nhap)|doan(?! ket)|phong(?!,? (?:thu|chong|ngua|ve)\b)|truong|benh vien|vien|uy ban|tinh uy|thanh uy|dang uy|thue|kho bac|ngan hang|lien doan|lien minh)\b/

/** `UBND TỈNH HOA LỘC / SỞ Y TẾ`: the lower body issues; `ỦY BAN NHÂN DÂN / TỈNH HOA LỘC` is one body over two lines. */
export function readIssuer(lines: readonly Segment[]): Placed | null {
  let begin = lines.length - 1
  if (begin < 0) return null
  while (begin > 0 && !heads.test(foldKey(lines[begin]?.text ?? ''))) begin--
  // A head that cannot stand alone belongs to the line under it: `VĂN PHÒNG / CHÍNH PHỦ`.
  while (
    begin > 0 &&
    /^(uy|uy ban|hoi dong|uy ban nhan|van phong|thu tuong|thanh tra|so|bo|ban|cong an|trung tam|cuc|chi cuc|hoi|doan)$/.test(
      foldKey(lines[begin - 1]?.text ?? ''),
    )
  )
    begin--
  const own = lines.slice(begin)
  const first = own[0]
  const last = own.at(-1)
  if (first === undefined || last === undefined) return null
  const superior = /^van phong$/.test(foldKey(own.map(line => line.text).join(' '))) ? readIssuer(lines.slice(0, begin)) : null
  if (superior) return { value: `Văn phòng ${superior.value}`, span: cover(superior.span, [last.start, last.end]) }
  const name = own.map(line => line.text.replace(/[\s\-–—_*]+$/, '')).join(' ')
  return { value: inSentenceCase(name), span: cover([first.start, first.end], [last.start, last.end]) }
}

const wholeNames: ReadonlyArray<readonly [string, string]> = [
  ['ủy ban nhân dân', 'Ủy ban nhân dân'],
  ['hội đồng nhân dân', 'Hội đồng nhân dân'],
  ['thủ tướng chính phủ', 'Thủ tướng Chính phủ'],
  ['văn phòng chính phủ', 'Văn phòng Chính phủ'],
  ['thanh tra chính phủ', 'Thanh tra Chính phủ'],
  ['giáo dục và đào tạo', 'Giáo dục và Đào tạo'],
  ['khoa học và công nghệ', 'Khoa học và Công nghệ'],
  ['nông nghiệp và môi trường', 'Nông nghiệp và Môi trường'],
  ['văn hóa, thể thao và du lịch', 'Văn hóa, Thể thao và Du lịch'],
  ['văn hóa và thể thao', 'Văn hóa và Thể thao'],
  ['dân tộc và tôn giáo', 'Dân tộc và Tôn giáo'],
  ['công thương', 'Công Thương'],
  ['quân sự', 'Quân sự'],
  ['việt nam', 'Việt Nam'],
  ['chính phủ', 'Chính phủ'],
]
const knownNames = new Map(knownAgencies.map(agency => [toneKey(agency.name), agency.name]))
const abbreviations = new Set(['UBND', 'HĐND', 'MTTQ', 'TP', 'BCĐ', 'TNCS', 'LHPN'])

/** `ỦY BAN NHÂN DÂN TỈNH HOA LỘC` → `Ủy ban nhân dân tỉnh Hoa Lộc`; a name that is not in capitals stays as written. */
export const inSentenceCase: (name: string) => string = remember(putInSentenceCase)

function putInSentenceCase(name: string): string {
  const collapsed = name.replace(/\s+/g, ' ').trim()
  if (collapsed !== collapsed.toUpperCase()) return collapsed
  const known = knownNames.get(toneKey(collapsed))
  if (known !== undefined) return known
  const words = collapsed.split(' ').map(word => (abbreviations.has(word.replace(/[.,]/g, '')) ? word : word.toLowerCase()))
  const afterUnit = words.findIndex(
    (word, i) =>
      i > 0 &&
      !(word === 'xã' && words[i + 1] === 'hội') &&
      ['tỉnh', 'phố', 'xã', 'phường', 'khu', 'huyện', 'quận', 'ủy', 'uỷ'].includes(word) &&
      isUnit(words, i),
  )
  const cased = words
    .map((word, i) => (i === 0 || (afterUnit >= 0 && i > afterUnit && !(i === afterUnit + 1 && communes.has(word))) ? capital(word) : word))
    .join(' ')
  return wholeNames.reduce(
    (text, [from, to], at) => (text.toLowerCase().includes(from) ? replaceName(text, from, at === 0 ? keepTone(text, to) : to) : text),
    placesCased(cased),
  )
}

/** `Đảng ủy phường An Thới`: the kind of commune stands small behind `ủy`. */
const communes = new Set(['xã', 'phường', 'huyện', 'quận'])

/** `phố` of `thành phố`, `ủy` of `Tỉnh ủy`: the words before tell. */
const isUnit = (words: readonly string[], i: number): boolean =>
  words[i] === 'phố'
    ? words[i - 1] === 'thành'
    : !['ủy', 'uỷ'].includes(words[i] ?? '') || ['tỉnh', 'thành', 'đảng'].includes(words[i - 1] ?? '')
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const keepTone = (text: string, to: string): string => (/^uỷ/i.test(text) ? to.replace('Ủy', 'Uỷ') : to)

function replaceName(text: string, from: string, to: string): string {
  const at = text.toLowerCase().indexOf(from)
  return at < 0 ? text : text.slice(0, at) + to + text.slice(at + from.length)
}

const smallProvinces = provinces.map(place => [place, place.toLowerCase()] as const)

function placesCased(text: string): string {
  const key = text.toLowerCase()
  for (const [place, small] of smallProvinces) {
    const at = key.indexOf(small)
    if (at < 0 || (cities.has(place) && at === 0)) continue
    return text.slice(0, at) + place + text.slice(at + place.length)
  }
  return text
}
