import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import type { Chain, ChainMoveRequest, ChainSearch, HigherChainPage, OwnChainPage, TaskCoverage, UnitCoverage } from '../../api/chain.ts'
import type { PlanTaskPage } from '../../api/plan.ts'
import { unaudited } from '../../store/audit/audit-guard.ts'
import { saveUnitAct } from '../../store/unit/unit-change.ts'
import { openTrialProvince, type TrialProvince } from '../trial/trial-province.ts'
import type { TrialClient } from '../trial/trial-server.ts'

type Move = ChainMoveRequest['move']

describe('plans that carry out a higher plan', () => {
  let trial: TrialProvince
  before(async () => {
    trial = await openTrialProvince()
  })
  after(() => trial.server.close())

  let numbered = 100
  /** A plan of the province under a number of its own. */
  const higher = async (change = (text: string) => text) => {
    const number = ++numbered
    const id = await trial.publish(text => change(text.replace('Số: 45/KH-UBND', `Số: ${number}/KH-UBND`)))
    return { id, number }
  }
  /** A plan of the department that cites it. */
  const lower = (
    number: number,
    tasks = '1. Phòng Giáo dục phổ thông tổ chức 01 lớp tập huấn cho giáo viên, hoàn thành trước ngày 15/4/2026.',
  ) =>
    trial.publish(
      text =>
        text
          .replace('Số: 45/KH-UBND', `Số: ${number + 500}/KH-SGDĐT`)
          .replace(
            'I. MỤC ĐÍCH',
            `Thực hiện Kế hoạch số ${number}/KH-UBND ngày 12/01/2026 của Ủy ban nhân dân tỉnh Sông Trăng về phổ biến quyền trẻ em, Sở Giáo dục và Đào tạo xây dựng kế hoạch như sau:\n\nI. MỤC ĐÍCH`,
          )
          .replace(
            /II\. NHIỆM VỤ[\s\S]*III\. TỔ CHỨC/,
            `II. NHIỆM VỤ\n${tasks}\n2. Trung tâm Giáo dục thường xuyên sửa chữa phòng học trước ngày 30/6/2026.\n\nIII. TỔ CHỨC`,
          ),
      'education',
    )
  const chain = async (client: TrialClient, id: string) => (await client.ask<Chain>('GET', `/api/plans/${id}/chain`)).body
  const own = async (client: TrialClient, id: string, query = '') =>
    (await client.ask<OwnChainPage>('GET', `/api/plans/${id}/chain/own${query}`)).body
  const above = async (client: TrialClient, id: string, higherId: string, query = '') =>
    (await client.ask<HigherChainPage>('GET', `/api/plans/${id}/chain/higher?higherId=${higherId}${query}`)).body
  const move = (client: TrialClient, id: string, what: Move) => client.ask('POST', `/api/plans/${id}/chain/moves`, { move: what })
  const units = async (client: TrialClient, id: string, query = '') =>
    (await client.ask<UnitCoverage>('GET', `/api/plans/${id}/coverage/units${query}`)).body
  const tasksOf = async (client: TrialClient, id: string, query = '') =>
    (await client.ask<TaskCoverage>('GET', `/api/plans/${id}/coverage/tasks${query}`)).body.items
  const pairOf = async (client: TrialClient, id: string) => {
    const [first] = (await own(client, id)).items
    const [like] = first?.proposals ?? []
    assert.ok(first && like, 'nothing is proposed')
    return { taskId: first.id, higherTaskId: like.id }
  }
  /** Both plans, linked, as the department sees them. */
  const linked = async (tasks?: string) => {
    const up = await higher()
    const low = await lower(up.number, tasks)
    const client = await trial.as('education')
    assert.equal((await move(client, low, { type: 'carry-out', higherId: up.id })).status, 204)
    return { ...up, low, client }
  }

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
