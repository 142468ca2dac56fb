import type { KnownAgency } from '../agency/known.ts'
import type { AgencyMention } from '../agency/mention.ts'
import { resolveAgency } from '../agency/resolve-agency.ts'
import type { Plan } from '../plan/plan.ts'
import { toneKey } from '../text/fold.ts'
import { remember } from '../text/remember.ts'

/** Whether a body gets the document, by what stands under `Nơi nhận`; null where that cannot be told. */
export type Covers = (agency: AgencyMention) => boolean | null

/**
 * Names are compared as written, by their known abbreviations, and by the group phrases that stand for them: `Các sở, ban, ngành` for
 * Sở Y tế, `UBND các xã, phường` for every commune, `Như trên` for those of `Kính gửi`. Recipients that only point elsewhere (`Như
 * Điều 3`, `Các cơ quan tại mục IV`) are not followed: then nothing is told. Null where the document has no recipients.
 */
export function coverageOf({ text, document }: Plan): Covers | null {
  const written = document.recipients.map(recipient => keyOf(recipient.text))
  const addressees = written.some(key => key.startsWith('như trên')) ? addresseesOf(text).map(keyOf) : []
  if (
    !written.length ||
    written.some(key => pointsElsewhere.test(key)) ||
    (written.some(key => key.startsWith('như ')) && !addressees.length)
  )
    return null
  const keys = [...written, ...addressees]
  const padded = keys.map(key => ` ${key} `)
  const issuer = ` ${keyOf(document.issuer ?? '')} `
  const isCentral = /^ (?:chính phủ|thủ tướng|bộ |văn phòng chính phủ|quốc hội|ngân hàng nhà nước)/.test(issuer)
  return mention => {
    const name = keyOf(mention.name)
    const isNamed = (each: Wanted) => each.name === issuer || padded.some(key => holds(key, each))
    if (isNamed(wantedOf(name))) return true
    const known = resolveAgency(mention.name)
    if (known && namesOf(known).some(isNamed)) return true
    return mention.kind === 'group' ? groupIsCovered(name, keys, isCentral) : isCoveredByGroup(known, name, keys, isCentral)
  }
}

const namesOfKnown = new Map<string, readonly Wanted[]>()

/** All ways to write a known body's name; made once for each. */
function namesOf({ code, name, aliases }: KnownAgency): readonly Wanted[] {
  const made = namesOfKnown.get(code) ?? [name, ...aliases].map(each => wantedOf(keyOf(each)))
  namesOfKnown.set(code, made)
  return made
}

/** `Sở NN&MT` and `Sở NNMT` alike; every break a space; words that recipient lines shorten written out. */
const keyOf = remember((text: string): string =>
  toneKey(text)
    .replaceAll('&', '')
    .replaceAll(/[^\p{L}\p{M}\d]+/gu, ' ')
    .trim()
    .replaceAll(/(?<!\p{L})(?:nh|cn|bql|cty|tp)(?!\p{L})/gu, short => shortened[short] ?? short),
)

const shortened: Readonly<Record<string, string>> = {
  nh: 'ngân hàng',
  cn: 'chi nhánh',
  bql: 'ban quản lý',
  cty: 'công ty',
  tp: 'thành phố',
}

const pointsElsewhere = /^như (?!trên)|(?:^|tại |theo |ở )(?:mục|phần|điều|khoản|phụ lục) |có tên|có liên quan|được giao/

/** A name to look for in recipient lines, taken apart once. */
interface Wanted {
  readonly name: string
  /** `sở` of `sở tài chính`, where lists may leave it out: `Các Sở: XD, Tài chính`. */
  readonly head: string | null
  readonly tail: string
}

function wantedOf(name: string): Wanted {
  const [, head = null, tail = ''] = /^(sở|bộ) (.+)$/.exec(name) ?? []
  return { name: ` ${name} `, head: head === null ? null : ` ${head} `, tail }
}

/** `Sở: NN&MT, TC, Y tế` holds `Sở TC`; `VH,TT&DL` holds `VHTTDL`. A key has a space at either end. */
function holds(key: string, { name, head, tail }: Wanted): boolean {
  if (key.includes(name)) return true
  if (head === null || !(key.startsWith(head) || key.startsWith(` các${head}`))) return false
  return key.includes(` ${tail} `) || (tail.length >= 4 && !tail.includes(' ') && key.replaceAll(' ', '').includes(tail))
}

const groups = {
  departments: /(?:^|các )(?:sở|ban sở)(?: cơ quan| ban| ngành|$)|sở ban|sở ngành|cơ quan chuyên môn|cơ quan thuộc u|cơ quan đơn vị/,
  ministries: /các bộ (?!chỉ huy)|bộ ngành|bộ trưởng|cơ quan ngang bộ/,
  communes: /(?:^|các |ubnd |nhân dân |cấp |phường |đặc khu )(?:xã|phường|đặc khu)(?! hội)|địa phương/,
  provinces: /(?:ubnd|nhân dân|các) (?:các )?tỉnh|địa phương/,
  unions: /đoàn thể|tổ chức chính trị|các hội|hội đoàn/,
  enterprises: /doanh nghiệp|các dn|đơn vị/,
} as const

/** Groups that a name stands for; a looser one, `các cơ quan, đơn vị liên quan`, cannot be checked. */
const named: readonly [words: RegExp, group: keyof typeof groups][] = [
  [/(?:^|các )sở (?:ban|ngành)/, 'departments'],
  [/(?:^|các )bộ (?:cơ quan|ban|ngành)/, 'ministries'],
  [/(?:ubnd|nhân dân|các|cấp) (?:các |cấp )?(?:xã|phường|đặc khu)(?! hội)/, 'communes'],
  [/(?:ubnd|nhân dân) (?:các |cấp )?tỉnh thành phố/, 'provinces'],
]

function groupIsCovered(name: string, keys: readonly string[], isCentral: boolean): boolean | null {
  const wanted = named.flatMap(([words, group]) => (words.test(name) ? [group] : []))
  // `các Bộ, cơ quan trung ương` in a province's plan are above it.
  if (wanted.includes('ministries') && !isCentral) return null
  if (wanted.every(group => keys.some(key => groups[group].test(key)))) return wanted.length ? true : null
  // Some departments are listed by name: perhaps those are the ones that are meant.
  return wanted.includes('departments') && keys.some(key => key.startsWith('sở ') || key.startsWith('các sở ')) ? null : false
}

/**
 * Offices that keep the file (`Lưu: VT`) and bodies above the issuer are never missing. What no one knows cannot be told, nor which
 * province's departments the centre means.
 */
function isCoveredByGroup(known: KnownAgency | null, name: string, keys: readonly string[], isCentral: boolean): boolean | null {
  if (known?.level === 'province' && isCentral) return null
  const any = (group: keyof typeof groups) => keys.some(key => groups[group].test(key))
  if (/^(?:ubnd|ủy ban nhân dân|chủ tịch ubnd|công an) (?:các )?(?:xã|phường|đặc khu)/.test(name)) return any('communes')
  switch (known?.kind) {
    case 'department':
    case 'vertical':
      return any('departments')
    case 'ministry':
      return any('ministries')
    case 'union':
      return any('unions')
    case 'enterprise':
      return any('enterprises')
    case 'press':
      return any('departments')
    default:
      return null
  }
}

/** The bodies of `Kính gửi:`, on its line and in the list below it. */
function addresseesOf(text: string): string[] {
  const at = text.search(/(?<!\p{L})Kính gửi\s*:/u)
  if (at < 0) return []
  const [first = '', ...rest] = text.slice(at, at + 3000).split('\n')
  const end = rest.findIndex(line => line.length > longestAddressee && !/^\s*[-+•]/.test(line))
  return [first.replace(/^.*?:/, ''), ...rest.slice(0, end < 0 ? 12 : end)].filter(line => line.trim())
}

/** A longer line is the first of the body. */
const longestAddressee = 120
