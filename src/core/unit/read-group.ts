import type { GroupRule } from './group-rule.ts'
import { nameKey } from './name-keys.ts'
import type { IssuerTerritory } from './resolve-unit.ts'
import { communeKinds, provinceKinds, type UnitKind } from './unit-kind.ts'

/** The order of the words differs by province, and those without islands leave out the special zones. */
const communes =
  /^(?:(?:chủ tịch )?(?:ủy ban nhân dân|ubnd) )?(?:các |cấp )?(?:xã|phường|đặc khu)(?:(?:, | và |\/| )(?:các )?(?:xã|phường|đặc khu))*$/
const several = /các |cấp |,|\/| và /
const departments = /^các sở$/

/** The rule that a group phrase means in the issuer's province; null where the words leave open who belongs to it. */
export function readGroup(text: string, territories: readonly IssuerTerritory[]): GroupRule | null {
  const province = territories.find(({ kind }) => provinceKinds.includes(kind))
  if (!province) return null
  const key = nameKey(text).replace(/^(?:thủ trưởng|giám đốc) /, '')
  const rule = (kinds: readonly UnitKind[]): GroupRule => ({
    type: 'below',
    unitId: province.id,
    line: 'territory',
    kinds,
    direct: true,
    except: [],
  })
  if (communes.test(key) && several.test(key)) return rule(communeKinds)
  return departments.test(key) ? rule(['department']) : null
}
