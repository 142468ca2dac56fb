import type { GroupRule } from './group-rule.ts'
import { nameKey } from './name-keys.ts'
import type { IssuerTerritory } from './resolve-unit.ts'
import { communeKinds, provinceKinds, type UnitKind } from './unit-kind.ts'

/** What the words of a group say of the kinds that belong to it: put to whoever reviews the document, for they leave the rest open. */
export interface GroupProposal {
  /** In which the kinds are looked for: the issuer's province, or the country. */
  readonly placeId: string
  /** None where the words say that only those concerned are meant. */
  readonly said: readonly UnitKind[]
}

type Words = ReadonlyArray<readonly [words: string, kinds: readonly UnitKind[]]>

const inProvince: Words = [
  ['sở', ['department']],
  ['ban', ['board', 'office']],
  ['ngành', ['office', 'vertical-body']],
  ['cơ quan', ['department', 'board', 'office', 'vertical-body']],
  ['đơn vị', ['public-service-unit']],
  ['đoàn thể', ['union']],
  ['chính trị-xã hội', ['union']],
  ['mặt trận', ['union']],
  ['tòa án', ['court']],
  ['địa phương', communeKinds],
  ['xã', communeKinds],
  ['phường', communeKinds],
  ['đặc khu', communeKinds],
]

const inCountry: Words = [
  ['bộ', ['ministry']],
  ['ngành', ['ministry', 'central-agency']],
  ['cơ quan', ['ministry', 'central-agency']],
  ['đoàn thể', ['union']],
  ['chính trị-xã hội', ['union']],
  ['tòa án', ['court']],
  ['địa phương', provinceKinds],
  ['tỉnh', provinceKinds],
]

/** Words that the names of the kinds above hold and that say nothing of their own. */
const unsaid = /ủy ban nhân dân|ủy ban|hội đồng nhân dân|trên địa bàn.*$/g
const concerned = / (?:có )?liên quan(?: |$)/
const ofTheCentre = / bộ |trung ương|chính phủ/

/**
 * What a group phrase proposes where it is no rule by itself (`readGroup`). `các sở, ban, ngành` names kinds, but not whether the tax office
 * is one of them; `các cơ quan liên quan` names those whom the work concerns, and only a person knows who that is. Null where no word names
 * a kind of institution, or the issuer has no territory to look in.
 */
export function proposeGroup(text: string, territories: readonly IssuerTerritory[]): GroupProposal | null {
  const key = ` ${nameKey(text).replace(unsaid, ' ').replace(/[,/]/g, ' ').replace(/\s+/g, ' ').trim()} `
  const province = ofTheCentre.test(key) ? undefined : territories.find(({ kind }) => provinceKinds.includes(kind))
  const place = province ?? territories.find(({ kind }) => kind === 'government')
  if (!place) return null
  const kinds = (province ? inProvince : inCountry).flatMap(([words, named]) => (key.includes(` ${words} `) ? named : []))
  if (kinds.length === 0) return null
  return { placeId: place.id, said: concerned.test(key) ? [] : [...new Set(kinds)] }
}

/** The rule that an answer by kinds makes: whatever of these kinds answers to the place itself, later ones too; of any kind where none is given. */
export const ruleOfKinds = (placeId: string, kinds: readonly UnitKind[]): GroupRule => ({
  type: 'below',
  unitId: placeId,
  line: 'territory',
  kinds: [...new Set(kinds)],
  direct: true,
  except: [],
})
