import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proposeGroup } from './propose-group.ts'
import type { IssuerTerritory } from './resolve-unit.ts'

const country: IssuerTerritory = { id: 'country', kind: 'government' }
const province: readonly IssuerTerritory[] = [{ id: 'province', kind: 'city' }, country]
const commune: readonly IssuerTerritory[] = [{ id: 'commune', kind: 'ward' }, ...province]

for (const [phrase, issuer, expected] of [
  ['các sở, ban, ngành', province, 'province: department board office vertical-body'],
  ['Thủ trưởng các sở, ban ngành, đoàn thể Thành phố', province, 'province: department board office vertical-body union'],
  ['các sở, ngành, địa phương', commune, 'province: department office vertical-body commune ward special-zone'],
  ['các tổ chức chính trị - xã hội', province, 'province: union'],
  ['các cơ quan, đơn vị', province, 'province: department board office vertical-body public-service-unit'],
  ['Ủy ban nhân dân phường, xã và các sở', province, 'province: department commune ward special-zone'],
  ['các sở, ngành liên quan', province, 'province: '],
  ['các cơ quan, đơn vị có liên quan trên địa bàn tỉnh', province, 'province: '],
  ['các bộ, ngành liên quan', province, 'country: '],
  ['Các bộ, ngành Trung ương', province, 'country: ministry central-agency'],
  ['Các bộ, ngành, địa phương', [country], 'country: ministry central-agency province city'],
  ['các doanh nghiệp viễn thông', province, null],
  ['Ủy ban nhân dân', province, null],
  ['các sở', [], null],
] as const satisfies readonly (readonly [string, readonly IssuerTerritory[], string | null])[])
  test(`“${phrase}” of ${issuer[0]?.id ?? 'nowhere'} proposes ${expected ?? 'nothing'}`, () => {
    const proposal = proposeGroup(phrase, issuer)
    assert.equal(proposal && `${proposal.placeId}: ${proposal.said.join(' ')}`, expected)
  })
