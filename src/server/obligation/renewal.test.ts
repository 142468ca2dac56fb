import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { unaudited } from '../../store/audit/audit-guard.ts'
import { plantUnit } from '../../store/trial/trial-unit.ts'
import { saveUnitAct } from '../../store/unit/unit-change.ts'
import { renewDuties } from '../../usecase/chore/renew-duties.ts'
import { openTrialProvince, type TrialProvince } from '../trial/trial-province.ts'

/** One task for all communes, one for one of them, each of them every month; the plan names no time of its own where `open`. */
const monthly = (text: string) =>
  text
    .replace(
      /1\. Sở Giáo dục và Đào tạo chủ trì[^\n]*\n2\. [^\n]*\n3\. [^\n]*\n/,
      '1. UBND các xã, phường báo cáo tình hình trẻ em bỏ học trước ngày 25 hằng tháng.\n2. UBND xã An Hòa rà soát trẻ em nghèo trước ngày 20 hằng tháng.\n3. UBND các xã, phường tổ chức ngày hội đến trường trước ngày 20/11/2026.\n',
    )
    .replace(/III\. TỔ CHỨC[\s\S]*?(?=\nNơi nhận)/, '')

describe('duties that recur', () => {
  let province: TrialProvince
  before(async () => {
    province = await openTrialProvince()
  })
  after(() => province.server.close())

  const store = () => province.server.office.store
  const renew = (planId: string, day: string) => {
    province.setNow(`${day}T00:30:00Z`)
    return renewDuties(province.server.office, planId, day)
  }
  /** `month 2026-03-01` and so on, without what fell away. */
  const owed = async (unitId: string, planId: string): Promise<string[]> =>
    (
      await store()
        .selectFrom('obligation')
        .select(['instance', 'state'])
        .where('unit_id', '=', unitId)
        .where('plan_id', '=', planId)
        .where('state', '!=', 'superseded')
        .orderBy('instance')
        .execute()
    ).map(({ instance }) => instance)
  const publish = async (change: (text: string) => string = text => text): Promise<string> => {
    province.setNow('2026-01-20T03:00:00Z')
    return province.publish(text => change(monthly(text)))
  }
  const endless = (text: string) => text.replace('trường học năm 2026', 'trường học')

  test('the next year’s periods are made before it begins, once, however often and by how many', async () => {
    const planId = await publish(endless)
    const before = await owed(province.unitId('tanLoc'), planId)
    assert.ok(before.includes('month 2026-12-01') && !before.includes('month 2027-01-01'), before.join())
    assert.deepEqual(await renew(planId, '2026-06-10'), { made: 0, passed: 0, ended: 0 })
    const runs = await Promise.all(Array.from({ length: 5 }, () => renew(planId, '2026-12-01')))
    assert.equal(runs.filter(({ made }) => made > 0).length, 1)
    const after = await owed(province.unitId('tanLoc'), planId)
    assert.equal(after.length, new Set(after).size)
    assert.equal(after.filter(key => key.startsWith('month 2027')).length, 12)
    assert.deepEqual(await renew(planId, '2026-12-02'), { made: 0, passed: 0, ended: 0 })
  })

  test('a plan of one year ends with it', async () => {
    const planId = await publish()
    const before = await owed(province.unitId('tanLoc'), planId)
    assert.ok(before.includes('month 2026-12-01'), before.join())
    await renew(planId, '2026-12-20')
    assert.deepEqual(await owed(province.unitId('tanLoc'), planId), before)
  })

  test('a unit that comes to the group later owes what is still ahead, and nothing behind', async () => {
    const planId = await publish(endless)
    const late = randomUUID()
    await plantUnit(store(), late, province.unitId('province'), { name: 'Xã Phú Mỹ', kind: 'commune' })
    const { made } = await renew(planId, '2026-10-01')
    assert.equal(made, (await owed(late, planId)).length)
    assert.deepEqual(await owed(late, planId), ['day 2026-11-20 before', 'month 2026-10-01', 'month 2026-11-01', 'month 2026-12-01'])
    assert.deepEqual(await renew(planId, '2026-10-02'), { made: 0, passed: 0, ended: 0 })
  })

  test('after a merger the periods ahead are the successor’s, each once; what was begun stays where it is', async () => {
    const planId = await publish(endless)
    const [first, second, heir] = [province.unitId('anHoa'), province.unitId('tanLoc'), randomUUID()]
    const { client, id } = await province.owed('anHoa', planId)
    await province.step(client, id, { type: 'accept' })
    const begun = (await store().selectFrom('obligation').select('instance').where('id', '=', id).executeTakeFirstOrThrow()).instance
    await plantUnit(store(), heir, province.unitId('province'), { name: 'Phường Hòa Lộc', kind: 'ward' })
    await unaudited(store(), async within => {
      const actId = randomUUID()
      await saveUnitAct(within, { id: actId, kind: 'merged', day: '2026-07-01', basis: 'thử', recorded_at: new Date() })
      for (const from of [first, second]) {
        await within.updateTable('unit_version').set({ valid_to: '2026-07-01', closed_by: actId }).where('unit_id', '=', from).execute()
        await within.insertInto('unit_succession').values({ act_id: actId, from_id: from, to_id: heir }).execute()
      }
    })
    const all = async () => [...(await owed(first, planId)), ...(await owed(second, planId)), ...(await owed(heir, planId))]
    const total = (await all()).length
    const runs = await Promise.all([renew(planId, '2026-07-02'), renew(planId, '2026-07-02')])
    assert.ok(runs.some(({ passed }) => passed > 0) && runs.some(({ ended }) => ended > 0))
    const mine = await owed(heir, planId)
    const months = mine.filter(key => key.startsWith('month'))
    // Two duties of each month from July on: that of all communes once, that of An Hòa.
    assert.deepEqual(
      months,
      [7, 8, 9, 10, 11, 12].flatMap(month => Array<string>(2).fill(`month 2026-${String(month).padStart(2, '0')}-01`)).toSorted(),
    )
    assert.ok((await owed(first, planId)).includes(begun))
    assert.ok((await all()).length < total, 'one for all communes in the place of two')
    assert.deepEqual(await renew(planId, '2026-07-03'), { made: 0, passed: 0, ended: 0 })
    await renew(planId, '2026-12-01')
    assert.equal((await owed(heir, planId)).filter(key => key.startsWith('month 2027')).length, 24)
    assert.deepEqual(
      [...(await owed(first, planId)), ...(await owed(second, planId))].filter(key => key.includes('2027')),
      [],
    )
  })
})
