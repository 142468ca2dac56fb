import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { RiskList, Risks } from '../../api/risk.ts'
import { openTrialProvince, type TrialProvince, type TrialUnit } from '../trial/trial-province.ts'

describe('work at risk', () => {
  let province: TrialProvince
  before(async () => {
    province = await openTrialProvince()
  })
  after(() => province.server.close())

  const shown = (flags: Risks['flags']): string => flags.map(flag => `${flag.code} ${'days' in flag ? flag.days : flag.count}`).join(', ')
  const risksOf = async (unit: TrialUnit, id: string) =>
    shown((await (await province.as(unit)).ask<Risks>('GET', `/api/obligations/${id}/risks`)).body.flags)
  const list = async (unit: TrialUnit, side: string) =>
    (await (await province.as(unit)).ask<RiskList>('GET', `/api/risks?side=${side}`)).body.items

  test('the page of a duty says why it may come late, and the list of whom it concerns says so too', async () => {
    const planId = await province.publish()
    const { id } = await province.owed('education', planId)
    assert.equal(await risksOf('education', id), '')
    province.setNow('2026-02-02T03:00:00Z')
    assert.equal(await risksOf('education', id), 'not-opened 9')
    await province.step(await province.as('education'), id, { type: 'accept' })
    assert.equal(await risksOf('education', id), '')
    province.setNow('2026-03-25T03:00:00Z')
    assert.match(await risksOf('province', id), /^no-step \d\d, support-missing 1$/)
    const [mine] = await list('education', 'owed')
    assert.equal(mine?.id, id)
    assert.deepEqual(
      (await list('province', 'given')).map(({ unit, flags }) => `${unit.name}: ${flags.map(({ code }) => code).join(' ')}`),
      ['Sở Giáo dục và Đào tạo: no-step support-missing', 'Sở Y tế: not-opened'],
    )
    const health = await province.owed('health', planId)
    await province.step(health.client, health.id, { type: 'accept' })
    await province.step(health.client, health.id, { type: 'submit' })
    assert.match(await risksOf('education', id), /^no-step \d\d$/)
    await province.step(await province.as('education'), id, { type: 'submit' })
    assert.equal(await risksOf('education', id), '')
  })

  test('it is for nobody else', async () => {
    const planId = await province.publish()
    const { id } = await province.owed('education', planId)
    assert.equal((await (await province.as('tanLoc')).ask('GET', `/api/obligations/${id}/risks`)).status, 403)
    assert.deepEqual(await list('tanLoc', 'owed'), [])
  })
})
