import type { GroupRule } from './group-rule.ts'
import { nameKey } from './name-keys.ts'
import type { IssuerTerritory } from './resolve-unit.ts'
import { communeKinds, provinceKinds, type UnitKind } from './unit-kind.ts'

/** The order of the words differs by province, and those without islands leave out the special zones. */
const communes =
  /^(?:(?:chủ tịch )?(?:ủy ban nhân dân|ubnd) )?(?:các |cấp )?(?:xã|phường|đặc khu)(?:(?:, | và |\/)(?:các )?(?:xã|phường|đặc khu))*$/
const provinces =
  /^(?:(?:chủ tịch )?(?:ủy ban nhân dân|ubnd) )?(?:các |cấp )?tỉnh(?:(?:, | và |\/)(?:các )?(?:thành phố|tp))?(?: trực thuộc trung ương)?$/
const several = /các |cấp |,|\/| và /
const departments = /^các sở$/
/** The ranks of the law on the Government's organisation; one of them alone leaves open who belongs to it. */
const ministries = /^(?:các )?bộ(?:, | và )cơ quan ngang bộ$/
const allRanks = /^(?:các )?bộ, cơ quan ngang bộ(?:, | và )cơ quan thuộc chính phủ$/

/** Who heads a body stands for it. */
const withoutTitles = (key: string): string =>
  key
    .replace(/^các đồng chí /, '')
    .replace(/bộ trưởng(?: các bộ)?/, 'bộ')
    .replace(/(?:thủ trưởng|giám đốc) /g, '')

const below = (unitId: string, kinds: readonly UnitKind[], direct = true): GroupRule => ({
  type: 'below',
  unitId,
  line: 'territory',
  kinds,
  direct,
  except: [],
})

/**
 * The rule that a group phrase means in the issuer's province, or in the whole country where the issuer belongs to none; null where the
 * words leave open who belongs to it.
 */
export function readGroup(text: string, territories: readonly IssuerTerritory[]): GroupRule | null {
  const key = withoutTitles(nameKey(text)).replace(/\/ /g, '/')
  const isSeveral = several.test(key)
  const province = territories.find(({ kind }) => provinceKinds.includes(kind))
  if (province) {
    if (communes.test(key) && isSeveral) return below(province.id, communeKinds)
    return departments.test(key) ? below(province.id, ['department']) : null
  }
  const centre = territories.find(({ kind }) => kind === 'government')
  if (!centre) return null
  if (communes.test(key) && isSeveral) return below(centre.id, communeKinds, false)
  if (provinces.test(key) && isSeveral) return below(centre.id, provinceKinds)
  if (ministries.test(key)) return below(centre.id, ['ministry'])
  return allRanks.test(key) ? below(centre.id, ['ministry', 'central-agency']) : null
}
