import { toneKey } from '../text/fold.ts'
import { remember } from '../text/remember.ts'
import { type KnownAgency, knownAgencies } from './known.ts'
import { formerProvinces, provinces } from './provinces.ts'

const byName = new Map<string, KnownAgency>()
for (const agency of knownAgencies)
  for (const name of [agency.name, ...agency.aliases]) if (!byName.has(toneKey(name))) byName.set(toneKey(name), agency)

/** Words at the end of a name that say where a body is, not which. */
const whereWords = new Set(
  [
    'tỉnh',
    'thành',
    'phố',
    'tp',
    'tp.',
    'của',
    'trên',
    'địa',
    'bàn',
    'cấp',
    'xã',
    'phường',
    'đặc',
    'khu',
    'vực',
    'các',
    'có',
    'liên',
    'quan',
    'việt',
    'nam',
    'thủ',
    'đô',
    'hcm',
    '-',
    'và',
    'thị',
    'trấn',
    'huyện',
    'quận',
    'trung',
    'ương',
    'trực',
    'thuộc',
  ]
    .concat([...provinces, ...formerProvinces.map(([former]) => former)].flatMap(place => place.toLowerCase().split(' ')))
    .map(toneKey),
)

const office =
  /^(?:phó |các phó |các đồng chí |đồng chí )?(?:thủ trưởng|giám đốc|chủ tịch|bộ trưởng|thống đốc|chánh|lãnh đạo|người đứng đầu|trưởng|cục trưởng|đại diện|tổng giám đốc|phó giám đốc|phó chủ tịch)\s+/
/** `Kho bạc Nhà nước khu vực XI`. */
const numeral = /^(?:[ivx]{1,5}|\d{1,2})$/
const commune = /(?:xã|phường|đặc khu|thị trấn)/
const council = /^(?:ủy ban nhân dân|ubnd|ub)(?=\s|$)/

/** The known body that a name stands for, whatever its place, office or abbreviation; null where none is known. */
export const resolveAgency: (name: string) => KnownAgency | null = remember(resolve)

function resolve(name: string): KnownAgency | null {
  const key = toneKey(name.replace(/\(.*?\)/g, ' ').replace(/[–—]/g, '-')).replace(/[.;:,]+$/, '')
  const placeless = key.replace(/\s(?:tỉnh|thành phố|tp\.?)\s.*$/, '')
  if (placeless !== key) return lookUp(key) ?? resolve(placeless)
  return lookUp(key) ?? lookUp(key.replace(office, '')) ?? lookUp(key.replace(office, '').replace(/^(?:các|đề nghị|giao)\s+/, ''))
}

function lookUp(key: string): KnownAgency | null {
  const whole = byName.get(key)
  if (whole) return whole
  if (council.test(key)) return byName.get(commune.test(key) ? 'ủy ban nhân dân cấp xã' : 'ủy ban nhân dân tỉnh') ?? null
  const words = key.split(/[\s,/]+/)
  if (words.at(-2) === 'vực' && numeral.test(words.at(-1) ?? '')) {
    words.pop()
    const region = byName.get(words.join(' '))
    if (region) return region
  }
  while (words.length > 1 && whereWords.has(words.at(-1) ?? '')) {
    words.pop()
    const shorter = words.join(' ')
    const found = byName.get(shorter) ?? bySound.get(joined(shorter)) ?? byName.get(`${shorter} tỉnh`)
    if (found) return found
  }
  return bySound.get(joined(key)) ?? null
}

/** `Sở NN&PTNT`, `Sở NNPTNT` and `Sở NN - PTNT` are one name: what stands between the words does not tell. */
function joined(key: string): string {
  return key.replace(/[\s,&/-]/g, '')
}
const bySound = new Map([...byName].reverse().map(([name, agency]) => [joined(name), agency]))
