import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { ChainSearch } from '../../api/chain.ts'
import type { PlanTaskPage } from '../../api/plan.ts'
import { trialChain } from '../trial/trial-chain.ts'
import { openTrialProvince, type TrialProvince } from '../trial/trial-province.ts'

describe('plans that carry out a higher plan', () => {
  let trial: TrialProvince
  before(async () => {
    trial = await openTrialProvince()
  })
  after(() => trial.server.close())

  const { higher, lower, chain, own, above, move, units, pairOf, linked } = trialChain(() => trial)

  test('a plan whose bases cite a published plan is asked whether it carries it out, and nothing is linked before the answer', async () => {
    const { id, number } = await higher()
    const low = await lower(number)
    const client = await trial.as('education')
    const before = await chain(client, low)
    assert.deepEqual(
      before.proposed.map(plan => [plan.id, plan.match]),
      [[id, 'dated']],
    )
    assert.match(before.proposed[0]?.cited ?? '', /^Kế hoạch số \d+\/KH-UBND ngày 12\/01\/2026/)
    assert.deepEqual([before.higher, (await own(client, low)).items.flatMap(task => task.proposals)], [[], []])
    assert.equal((await move(client, low, { type: 'carry-out', higherId: id })).status, 204)
    const after = await chain(client, low)
    assert.deepEqual([after.proposed, after.higher.map(plan => plan.id)], [[], [id]])
    const province = await trial.as('province')
    assert.deepEqual(
      (await chain(province, id)).lower.map(plan => plan.id),
      [low],
    )
  })

  test('“not this one” is remembered and can be taken back', async () => {
    const { id, number } = await higher()
    const low = await lower(number)
    const client = await trial.as('education')
    await move(client, low, { type: 'not-carried', higherId: id })
    const answered = await chain(client, low)
    assert.deepEqual([answered.proposed, answered.higher, answered.notCarried.map(plan => plan.id)], [[], [], [id]])
    assert.equal((await move(client, low, { type: 'unlink-plan', higherId: id })).status, 204)
    assert.equal((await chain(client, low)).proposed[0]?.id, id)
    assert.equal((await move(client, low, { type: 'unlink-plan', higherId: id })).body.code, 'not-found')
  })

  test('a task is linked to the one that it is likest to, both sides show it, and it can be undone', async () => {
    const { id, low, client } = await linked()
    const pair = await pairOf(client, low)
    const before = await above(client, low, id)
    assert.deepEqual(
      before.items.map(({ state, text }) => [state, /02 lớp tập huấn/.test(text)]),
      [['open', true]],
    )
    assert.equal(before.items[0]?.proposals[0]?.id, pair.taskId)
    assert.equal((await move(client, low, { type: 'link-tasks', pairs: [pair] })).status, 204)
    const [task, bare] = (await own(client, low)).items
    assert.deepEqual([task?.above.map(link => link.id), bare?.above], [[pair.higherTaskId], []])
    const [taken] = (await above(client, low, id)).items
    assert.deepEqual([taken?.state, taken?.below.map(link => link.id)], ['here', [pair.taskId]])
    assert.equal((await move(client, low, { type: 'unlink-tasks', pairs: [pair] })).status, 204)
    assert.equal((await above(client, low, id)).counts.open, 1)
    assert.equal((await move(client, low, { type: 'unlink-tasks', pairs: [pair] })).body.code, 'not-found')
  })

  test('a task below that ends after the one above is remarked upon', async () => {
    for (const [day, later] of [
      ['15/4/2026', true],
      ['15/3/2026', false],
    ] as const) {
      const { low, client, id } = await linked(`1. Phòng Giáo dục phổ thông tổ chức 01 lớp tập huấn cho giáo viên trước ngày ${day}.`)
      await move(client, low, { type: 'link-tasks', pairs: [await pairOf(client, low)] })
      assert.equal((await own(client, low)).items[0]?.above[0]?.later, later, day)
      assert.equal((await above(client, low, id)).items[0]?.below[0]?.later, later, day)
    }
  })

  test('own tasks that rest on nothing are counted and can be listed alone', async () => {
    const { low, client } = await linked()
    const all = (await own(client, low)).total
    await move(client, low, { type: 'link-tasks', pairs: [await pairOf(client, low)] })
    const bare = await own(client, low, '?resting=false')
    assert.deepEqual(bare.counts, { resting: 1, bare: all - 1 })
    assert.ok(bare.items.length === all - 1 && bare.items.every(task => !task.above.length))
    const [first] = (await own(client, low, '?resting=true&limit=1')).items
    assert.equal(first?.above.length, 1)
  })

  test('a task above that is not the unit’s own is answered with a reason, which can be taken back', async () => {
    const { id, low, client } = await linked()
    const [task] = (await above(client, low, id)).items
    const taskId = task?.id ?? ''
    assert.equal((await move(client, low, { type: 'set-aside', taskId, reason: ' ' })).body.code, 'reason-needed')
    assert.equal((await move(client, low, { type: 'set-aside', taskId, reason: 'Gọi số 0912 345 678' })).body.code, 'personal-data-found')
    await move(client, low, { type: 'set-aside', taskId, reason: 'Thuộc Sở Y tế.' })
    const aside = await above(client, low, id)
    assert.deepEqual([aside.items[0]?.state, aside.items[0]?.reason], ['aside', 'Thuộc Sở Y tế.'])
    await move(client, low, { type: 'take-back', taskId })
    assert.equal((await above(client, low, id)).items[0]?.state, 'open')
    const pair = await pairOf(client, low)
    await move(client, low, { type: 'set-aside', taskId, reason: 'Thuộc Sở Y tế.' })
    await move(client, low, { type: 'link-tasks', pairs: [pair] })
    assert.deepEqual((await above(client, low, id)).items[0]?.reason, null)
    assert.equal((await move(client, low, { type: 'set-aside', taskId, reason: 'x' })).body.code, 'chain-taken-up')
  })

  test('an amended plan keeps its links, below and above, and those of tasks that are gone end with them', async () => {
    const { id, low, client } = await linked()
    await move(client, low, { type: 'link-tasks', pairs: [await pairOf(client, low)] })
    const next = await trial.amend(id, text => text.replace('trước ngày 31/3/2026', 'trước ngày 30/4/2026'))
    const now = await chain(client, low)
    assert.deepEqual(
      [now.higher.map(plan => plan.id), now.proposed],
      [[next], []],
      'the new version stands in the place of the former one and is not asked about again',
    )
    assert.deepEqual(
      (await above(client, low, next)).items.map(({ state }) => state),
      ['here'],
    )
    assert.equal((await own(client, low)).items[0]?.above[0]?.later, false, 'the new day above is later')
    const province = await trial.as('province')
    assert.deepEqual([(await chain(province, id)).next?.id, (await chain(province, next)).former?.id], [next, id])
    assert.deepEqual(
      (await chain(province, id)).lower.map(plan => plan.id),
      [low],
      'the former plan shows what stood when its place was taken',
    )
    const gone = await trial.amend(next, text => text.replace(/1\. Sở Giáo dục và Đào tạo chủ trì.*\n/, ''))
    assert.deepEqual((await own(client, low)).counts.resting, 0)
    assert.equal((await units(province, gone)).totals.taken, 0)
  })

  test('a lower plan that is amended goes on with its links, and the former one takes no more', async () => {
    const { id, low, client } = await linked()
    const pair = await pairOf(client, low)
    await move(client, low, { type: 'link-tasks', pairs: [pair] })
    const { documentId } = (await chain(client, low)).plan
    const text = (await client.ask<string>('GET', `/api/documents/${documentId}/file`)).body
    const next = await trial.amendAs('education', documentId, text.replace('15/4/2026', '20/3/2026'))
    assert.deepEqual(
      (await above(client, next, id)).items.map(({ state }) => state),
      ['here'],
    )
    assert.equal((await own(client, next)).items[0]?.above[0]?.id, pair.higherTaskId)
    assert.equal((await move(client, low, { type: 'unlink-tasks', pairs: [pair] })).body.code, 'plan-replaced')
    assert.deepEqual(
      (await chain(await trial.as('province'), id)).lower.map(plan => plan.id),
      [next],
    )
  })

  test('unlinking a plan ends the links of its tasks, and no plan carries itself out by way of another', async () => {
    const { id, low, client } = await linked()
    await move(client, low, { type: 'link-tasks', pairs: [await pairOf(client, low)] })
    assert.equal((await move(await trial.as('province'), id, { type: 'carry-out', higherId: low })).body.code, 'chain-circle')
    assert.equal((await move(client, low, { type: 'carry-out', higherId: low })).body.code, 'not-found')
    assert.equal((await move(client, low, { type: 'unlink-plan', higherId: id })).status, 204)
    assert.deepEqual((await own(client, low)).counts.resting, 0)
  })

  test('only what is given to the unit is seen of a plan that is not shared, and nothing of one that gives it nothing', async () => {
    const { id, low, client } = await linked()
    const province = await trial.as('province')
    const share = (sharing: string) => province.ask('PUT', `/api/plans/${id}/sharing`, { sharing })
    assert.equal((await share('internal')).status, 204)
    const search = async () => (await client.ask<ChainSearch>('GET', `/api/plans/${low}/chain/search?side=higher`)).body.items
    assert.equal((await search()).length, 1)
    const all = (await province.ask<PlanTaskPage>('GET', `/api/plans/${id}/tasks`)).body.items
    const [first] = (await own(client, low)).items
    const foreign = { taskId: first?.id ?? '', higherTaskId: all.find(task => task.text.includes('kinh phí'))?.id ?? '' }
    assert.equal((await move(client, low, { type: 'link-tasks', pairs: [foreign] })).body.code, 'not-found')
    await share('shared')
    assert.equal((await search()).length, all.length)
    assert.equal((await above(client, low, id, '&state=other')).total, all.length - 1)
    assert.equal((await move(client, low, { type: 'link-tasks', pairs: [foreign] })).status, 204, 'many to many')
    const { id: unseen } = await higher(text => text.replace(/1\. Sở Giáo dục và Đào tạo chủ trì.*\n/, ''))
    await province.ask('PUT', `/api/plans/${unseen}/sharing`, { sharing: 'internal' })
    assert.equal((await move(client, low, { type: 'carry-out', higherId: unseen })).body.code, 'not-found')
    assert.equal((await client.ask('GET', `/api/plans/${id}/coverage/units`)).body.code, 'outside-reach')
  })
})
