import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import type { UnitCoverage } from '../../api/chain.ts'
import { unaudited } from '../../store/audit/audit-guard.ts'
import { saveUnitAct } from '../../store/unit/unit-change.ts'
import { trialChain } from '../trial/trial-chain.ts'
import { openTrialProvince, type TrialProvince } from '../trial/trial-province.ts'

describe('what of a plan is taken up below', () => {
  let trial: TrialProvince
  before(async () => {
    trial = await openTrialProvince()
  })
  after(() => trial.server.close())
  const { above, move, units, tasksOf, pairOf, linked } = trialChain(() => trial)

  test('the province sees by unit and by task what nobody below has taken up', async () => {
    const { id, low, client } = await linked()
    const province = await trial.as('province')
    const names = (page: UnitCoverage) => page.items.map(row => `${row.unit.name}: ${row.taken}/${row.aside}/${row.open}, ${row.plans}`)
    const before = await units(province, id)
    assert.deepEqual(names(before), ['Sở Giáo dục và Đào tạo: 0/0/1, 1', 'Sở Y tế: 0/0/1, 0', 'Sở Tài chính: 0/0/1, 0'])
    assert.deepEqual([before.totals.tasks, before.totals.untaken], [2, 2])
    await move(client, low, { type: 'link-tasks', pairs: [await pairOf(client, low)] })
    assert.deepEqual(names(await units(province, id, '?gaps=true')), ['Sở Y tế: 0/0/1, 0', 'Sở Tài chính: 0/0/1, 0'])
    const [untaken, ...none] = await tasksOf(province, id, '?gaps=true')
    assert.deepEqual([untaken?.text.includes('bố trí kinh phí'), untaken?.open, none], [true, 1, []])
    assert.deepEqual(
      (await tasksOf(province, id)).map(({ taken, aside, open }) => [taken, aside, open]),
      [
        [1, 0, 1],
        [0, 0, 1],
      ],
    )
    assert.equal((await tasksOf(province, id, `?gaps=true&unitId=${trial.unitId('health')}`)).length, 1)
    assert.equal((await tasksOf(province, id, `?gaps=true&unitId=${trial.unitId('education')}`)).length, 0)
    const { next } = await units(province, id, '?limit=1')
    assert.equal((await units(province, id, `?limit=1&after=${next}`)).items[0]?.unit.name, 'Sở Y tế')
  })

  test('work that a unit has split among its own units is taken up, until all of them have sent it back', async () => {
    const { id, low, client } = await linked()
    const province = await trial.as('province')
    const { id: owedId } = await trial.owed('education', id)
    const part = {
      text: 'Mở lớp cho giáo viên các trường phía Bắc',
      product: null,
      part: 'lead',
      last: null,
      quantities: [],
      required: true,
    }
    const { version } = await trial.open(client, owedId)
    const parts = [{ ...part, unitIds: [trial.unitId('centre')] }]
    assert.equal((await client.ask('POST', `/api/obligations/${owedId}/parts`, { version, parts })).status, 201)
    const row = async () => (await units(province, id)).items.find(({ unit }) => unit.id === trial.unitId('education'))
    const counted = async () => [(await row())?.taken, (await row())?.open]
    assert.deepEqual(await counted(), [1, 0])
    const [task] = (await above(client, low, id)).items
    assert.equal(task?.state, 'split')
    assert.equal((await above(client, low, id, '&state=split')).items.length, 1)
    assert.equal((await move(client, low, { type: 'set-aside', taskId: task?.id ?? '', reason: 'x' })).body.code, 'chain-taken-up')
    const centre = await trial.as('centre')
    const [line] = await trial.lines(centre, id)
    await trial.step(centre, line?.id ?? '', { type: 'decline', reason: 'Trung tâm không đủ giáo viên.' })
    assert.deepEqual(await counted(), [0, 1])
    assert.equal((await above(client, low, id)).items[0]?.state, 'open')
  })

  test('what was given to units that have ended is taken up by whoever took their place, and lies before it', async () => {
    const { id, low, client } = await linked()
    await move(client, low, { type: 'link-tasks', pairs: [await pairOf(client, low)] })
    const shown = async () =>
      (await units(await trial.as('province'), id)).items.map(
        row => `${row.unit.name}: ${row.taken}/${row.aside}/${row.open}, ${row.plans}`,
      )
    assert.deepEqual(await shown(), ['Sở Giáo dục và Đào tạo: 1/0/0, 1', 'Sở Y tế: 0/0/1, 0', 'Sở Tài chính: 0/0/1, 0'])
    assert.deepEqual((await above(client, low, id)).counts, { open: 0, here: 1, elsewhere: 0, split: 0, aside: 0, other: 3 })
    await unaudited(trial.server.office.store, async within => {
      const actId = randomUUID()
      await saveUnitAct(within, { id: actId, kind: 'merged', day: '2026-02-01', basis: 'thử', recorded_at: new Date() })
      for (const from of [trial.unitId('health'), trial.unitId('finance')]) {
        await within.updateTable('unit_version').set({ valid_to: '2026-02-01', closed_by: actId }).where('unit_id', '=', from).execute()
        await within
          .insertInto('unit_succession')
          .values({ act_id: actId, from_id: from, to_id: trial.unitId('education') })
          .execute()
      }
    })
    assert.equal((await shown())[1], 'Sở Y tế: 0/0/1, 0', 'not before the day of the act')
    trial.setNow('2026-02-02T03:00:00Z')
    assert.deepEqual(await shown(), ['Sở Giáo dục và Đào tạo: 1/0/0, 1', 'Sở Y tế: 1/0/0, 1', 'Sở Tài chính: 0/0/1, 1'])
    const heir = await trial.as('education')
    const { counts, items } = await above(heir, low, id, '&state=open')
    assert.deepEqual([counts.open, counts.here, counts.other], [1, 1, 2])
    await move(heir, low, { type: 'set-aside', taskId: items[0]?.id ?? '', reason: 'Kinh phí do Sở Nội vụ bố trí.' })
    assert.equal((await shown())[2], 'Sở Tài chính: 0/1/0, 1')
    assert.equal((await move(heir, low, { type: 'take-back', taskId: items[0]?.id ?? '' })).status, 204)
    assert.equal((await shown())[2], 'Sở Tài chính: 0/0/1, 1')
  })
})
