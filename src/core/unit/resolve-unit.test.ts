import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameKeys } from './name-keys.ts'
import { readGroup } from './read-group.ts'
import { readUnitName } from './read-unit-name.ts'
import { type IssuerTerritory, resolveUnit, type UnitCandidate } from './resolve-unit.ts'
import type { UnitKind } from './unit-kind.ts'

const unit = (id: string, name: string, kind: UnitKind, placeId: string | null, ...aliases: string[]): UnitCandidate => ({
  id,
  name,
  kind,
  placeId,
  keys: nameKeys(name, aliases),
  former: false,
})

const tree: readonly UnitCandidate[] = [
  unit('vn', 'Chính phủ', 'government', null),
  unit('health', 'Bộ Y tế', 'ministry', 'vn', 'BYT'),
  unit('75', 'Thành phố Đồng Nai', 'city', 'vn'),
  unit('20', 'Tỉnh Lạng Sơn', 'province', 'vn'),
  unit('79', 'Thành phố Hồ Chí Minh', 'city', 'vn'),
  unit('75-tan-tien', 'Xã Tân Tiến', 'commune', '75'),
  unit('20-tan-tien', 'Xã Tân Tiến', 'commune', '20'),
  unit('20-huong-thuy', 'Phường Hương Thủy', 'ward', '20'),
  unit('20-health', 'Sở Y tế', 'department', '20', 'SYT'),
  unit('75-health', 'Sở Y tế', 'department', '75', 'SYT'),
  unit('20-kh', 'Sở Khoa học và Công nghệ', 'department', '20', 'Sở KH&CN'),
  unit('20-police', 'Công an tỉnh', 'vertical-body', '20', 'Công an'),
  unit('20-office-a', 'Phòng Kinh tế', 'division', '20-tan-tien'),
  { ...unit('20-huong-thuy', 'Xã Tân Tiến', 'ward', '20'), former: true },
  { ...unit('20-kh', 'Sở Thông tin và Truyền thông', 'department', '20'), former: true },
]

const langSon: readonly IssuerTerritory[] = [
  { id: '20', kind: 'province' },
  { id: 'vn', kind: 'government' },
]
const tanTien: readonly IssuerTerritory[] = [{ id: '20-tan-tien', kind: 'commune' }, ...langSon]
const government: readonly IssuerTerritory[] = [{ id: 'vn', kind: 'government' }]

const resolved = (name: string, territories: readonly IssuerTerritory[]): string => {
  const found = resolveUnit(readUnitName(name), territories, tree)
  return found.type === 'unit' ? found.id : `${found.type}: ${found.candidates.map(({ id }) => id).join(' ')}`
}

const cases: readonly (readonly [name: string, issuer: readonly IssuerTerritory[], expected: string])[] = [
  ['UBND xã Tân Tiến', langSon, '20-tan-tien'],
  ['Chủ tịch Uỷ ban nhân dân xã Tân Tiến', langSon, '20-tan-tien'],
  ['UBND xã Tân Tiến', government, 'ambiguous: 75-tan-tien 20-tan-tien 20-huong-thuy'],
  ['UBND xã Tân Tiến, tỉnh Lạng Sơn', government, '20-tan-tien'],
  ['UBND xã Tân Tiến, tỉnh Cao Bằng', government, 'ambiguous: 75-tan-tien 20-tan-tien 20-huong-thuy'],
  ['Phường Hương Thuỷ', langSon, '20-huong-thuy'],
  ['Sở Y tế', langSon, '20-health'],
  ['SYT', langSon, '20-health'],
  ['Giám đốc Sở Y tế', tanTien, '20-health'],
  ['Sở Y tế tỉnh Lạng Sơn', government, '20-health'],
  ['Sở Y tế thành phố Đồng Nai', langSon, '75-health'],
  ['Sở KH & CN', langSon, '20-kh'],
  ['Công an tỉnh', langSon, '20-police'],
  ['Công an tỉnh Lạng Sơn', langSon, '20-police'],
  ['Bộ Y tế', tanTien, 'health'],
  ['Chính phủ', langSon, 'vn'],
  ['UBND tỉnh', tanTien, '20'],
  ['UBND xã', tanTien, '20-tan-tien'],
  ['UBND tỉnh', government, 'unknown: '],
  ['UBND TP. Hồ Chí Minh', langSon, '79'],
  ['UBND TP HCM', langSon, '79'],
  ['Phòng Kinh tế', langSon, 'ambiguous: 20-office-a'],
  ['Phòng Kinh tế', tanTien, '20-office-a'],
  ['Sở Thông tin và Truyền thông', langSon, 'ambiguous: 20-kh'],
  ['Sở Du lịch', langSon, 'unknown: '],
]

for (const [name, issuer, expected] of cases)
  test(`“${name}” written by ${issuer[0]?.id ?? ''} → ${expected}`, () => assert.equal(resolved(name, issuer), expected))

for (const [phrase, kinds] of [
  ['UBND các xã, phường', 'commune ward special-zone'],
  ['Ủy ban nhân dân các phường, xã, đặc khu', 'commune ward special-zone'],
  ['UBND cấp xã', 'commune ward special-zone'],
  ['UBND xã/phường', 'commune ward special-zone'],
  ['Các sở', 'department'],
  ['các sở, ban, ngành', ''],
  ['UBND xã', ''],
  ['các đơn vị liên quan', ''],
] as const)
  test(`“${phrase}” is ${kinds || 'asked'}`, () => {
    const rule = readGroup(phrase, langSon)
    assert.equal(rule?.type === 'below' ? rule.kinds.join(' ') : '', kinds)
  })

for (const [phrase, kinds] of [
  ['Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương', 'direct province city'],
  ['UBND các tỉnh/ thành phố', 'direct province city'],
  ['Chủ tịch UBND các tỉnh, thành phố', 'direct province city'],
  ['Các tỉnh, thành phố', 'direct province city'],
  ['UBND các tỉnh, thành phố khác', ''],
  ['UBND cấp tỉnh', 'direct province city'],
  ['UBND cấp xã', 'deep commune ward special-zone'],
  ['UBND các xã, phường, đặc khu', 'deep commune ward special-zone'],
  ['các bộ, cơ quan ngang bộ', 'direct ministry'],
  ['Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ', 'direct ministry central-agency'],
  ['Các đồng chí Bộ trưởng, Thủ trưởng cơ quan ngang Bộ, cơ quan thuộc Chính phủ', 'direct ministry central-agency'],
  ['Các bộ, ngành', ''],
  ['Các sở', ''],
] as const)
  test(`“${phrase}” of the centre is ${kinds || 'asked'}`, () => {
    const rule = readGroup(phrase, government)
    assert.equal(rule?.type === 'below' ? `${rule.direct ? 'direct' : 'deep'} ${rule.kinds.join(' ')}` : '', kinds)
  })
