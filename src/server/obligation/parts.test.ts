import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { PartPage, SplitRequest } from '../../api/part.ts'
import type { PlanPage } from '../../api/plan.ts'
import { openTrialProvince, type TrialProvince } from '../trial/trial-province.ts'
import type { TrialClient } from '../trial/trial-server.ts'

type Line = Partial<SplitRequest['parts'][number]>

describe('what a unit owes, split among its own units', () => {
  let trial: TrialProvince
  before(async () => {
    trial = await openTrialProvince()
  })
  after(() => trial.server.close())

  const line = (change: Line = {}): SplitRequest['parts'][number] => ({
    text: 'Mở lớp cho giáo viên các trường phía Bắc',
    product: null,
    unitIds: [trial.unitId('centre')],
    part: 'lead',
    last: null,
    quantities: [],
    required: true,
    ...change,
  })
  const split = async (client: TrialClient, id: string, ...parts: Line[]) =>
    client.ask<{ ids: string[]; code: string }>('POST', `/api/obligations/${id}/parts`, {
      version: (await trial.open(client, id)).version,
      parts: (parts.length ? parts : [{}]).map(line),
    })
  const parts = async (client: TrialClient, id: string, more = '') =>
    (await client.ask<PartPage>('GET', `/api/obligations/${id}/parts?limit=50${more}`)).body
  const owed = async () => {
    const planId = await trial.publish()
    return { planId, ...(await trial.owed('education', planId)) }
  }

  test('parts lie in the inboxes of its units, due no later than the whole, and the plan itself stays as it was', async () => {
    const { client, id, planId } = await owed()
    const before = (await client.ask<PlanPage>('GET', '/api/plans')).body.items.find(plan => plan.id === planId)?.counts
    const answer = await split(
      client,
      id,
      { last: '2026-03-01' },
      { unitIds: [trial.unitId('centre'), trial.unitId('school')], part: 'support' },
    )
    assert.equal(answer.status, 201)
    assert.equal(answer.body.ids.length, 3)
    const centre = await trial.as('centre')
    assert.deepEqual(
      (await trial.lines(centre, planId)).map(({ part, term, assigner }) => [part, term.kind === 'day' && term.last, assigner]),
      [
        ['lead', '2026-03-01', 'Sở Giáo dục và Đào tạo'],
        ['support', '2026-03-30', 'Sở Giáo dục và Đào tạo'],
      ],
    )
    const opened = await trial.open(client, id)
    assert.deepEqual([opened.state, opened.steps.at(-1)?.move, opened.parts.total, opened.parts.open], ['accepted', 'split', 3, 3])
    const [first] = await trial.lines(centre, planId)
    const part = await trial.open(centre, first?.id ?? '')
    assert.deepEqual([part.whole?.unit, part.whole?.canOpen], ['Sở Giáo dục và Đào tạo', false])
    assert.ok(part.source.includes('02 lớp tập huấn'), 'from any depth one comes to the words of the plan')
    const tasks = (await client.ask<{ total: number }>('GET', `/api/plans/${planId}/tasks`)).body.total
    assert.equal(tasks, (before?.tasks ?? 0) + (before?.reports ?? 0))
  })

  test('what parts count in a unit of the whole is summed for it; what falls away counts no more', async () => {
    const { client, id, planId } = await owed()
    const quantities = [{ n: 1, unit: 'lớp tập huấn' }]
    assert.equal((await split(client, id, { quantities: [{ n: 1, unit: 'km' }] })).body.code, 'amount-unknown')
    assert.equal((await split(client, id, { quantities }, { quantities, unitIds: [trial.unitId('school')] })).status, 201)
    const standing = async () => (await trial.open(client, id)).progress
    assert.deepEqual((await standing()).targets[0], { unit: 'lớp tập huấn', n: 2, atLeast: false, reached: 0, fromParts: null })
    const tell = async (unit: 'centre' | 'school', n: number): Promise<string> => {
      const desk = await trial.as(unit)
      const [part] = await trial.lines(desk, planId)
      const told = { percent: null, amounts: [{ unit: 'lớp tập huấn', reckoning: 'total' as const, n }] }
      assert.equal((await trial.step(desk, part?.id ?? '', { type: 'progress' }, { told })).status, 204)
      return part?.id ?? ''
    }
    const partId = await tell('centre', 1)
    assert.deepEqual((await standing()).targets[0]?.fromParts, 1)
    assert.equal((await standing()).share, 0.5)
    await tell('school', 1)
    assert.deepEqual([(await standing()).targets[0]?.reached, (await standing()).share], [2, 1])
    // What comes on top comes on top of what is shown.
    const more = { percent: null, amounts: [{ unit: 'lớp tập huấn', reckoning: 'addition' as const, n: 1 }] }
    assert.equal((await trial.step(client, id, { type: 'progress' }, { told: more })).status, 204)
    assert.equal((await standing()).targets[0]?.reached, 3)
    assert.equal((await trial.step(client, partId, { type: 'withdraw', reason: 'giao nhầm' })).status, 204)
    assert.deepEqual((await standing()).targets[0]?.fromParts, 1)
  })

  test('not for units beside, not after the whole, not what would be held in a plan, not on an old version', async () => {
    const { client, id } = await owed()
    for (const [change, code] of [
      [{ unitIds: [trial.unitId('health')] }, 'part-unit-not-below'],
      [{ unitIds: [trial.unitId('education')] }, 'part-unit-not-below'],
      [{ last: '2026-03-31' }, 'part-after-whole'],
      [{ text: 'Theo dõi, lập danh sách những người thường xuyên viết bài phê bình trên mạng xã hội' }, 'would-be-held'],
      [{ text: 'Làm việc với ông Hứa Quả Bàng, yêu cầu cam kết không khiếu nại' }, 'would-be-held'],
    ] satisfies [Line, string][])
      assert.equal((await split(client, id, change)).body.code, code)
    const stale = await client.ask('POST', `/api/obligations/${id}/parts`, { version: 7, parts: [line()] })
    assert.equal(stale.body.code, 'obligation-changed')
    assert.equal((await parts(client, id)).items.length, 0)
  })

  test('the whole is not handed in while a part that it needs is open, unless somebody says why', async () => {
    const { client, id, planId } = await owed()
    await split(client, id, {}, { unitIds: [trial.unitId('school')], required: false })
    const refused = await trial.step(client, id, { type: 'submit' })
    assert.deepEqual([refused.body.code, refused.body.about], ['parts-open', { count: '1' }])
    const centre = await trial.as('centre')
    const [line] = await trial.lines(centre, planId)
    await trial.step(centre, line?.id ?? '', { type: 'accept' })
    await trial.step(centre, line?.id ?? '', { type: 'submit' })
    assert.equal((await trial.step(client, id, { type: 'submit' })).body.code, 'parts-open')
    assert.equal((await trial.step(client, line?.id ?? '', { type: 'confirm' })).status, 204)
    assert.equal((await trial.step(client, id, { type: 'submit' })).status, 204)
    const { parts: standing } = await trial.open(client, id)
    assert.deepEqual([standing.total, standing.confirmed, standing.open, standing.requiredOpen], [2, 1, 1, 0])
  })

  test('what was said about open parts stands in the history', async () => {
    const { client, id } = await owed()
    await split(client, id)
    assert.equal((await trial.step(client, id, { type: 'submit' }, { despite: 'Trung tâm báo cáo sau, số liệu đã đủ.' })).status, 204)
    assert.equal((await trial.open(client, id)).steps.at(-1)?.told?.despite, 'Trung tâm báo cáo sau, số liệu đã đủ.')
  })

  test('parts have parts; each level sees how those below it stand, and a part goes on no longer than the whole', async () => {
    const { client: education, id, planId } = await owed()
    await split(education, id)
    const centre = await trial.as('centre')
    const [part] = await trial.lines(centre, planId)
    const { body } = await split(centre, part?.id ?? '', {})
    assert.equal(body.code, 'part-unit-not-below', 'a centre has nobody below it')
    const ask = await centre.ask<{ id: string }>('POST', `/api/obligations/${part?.id}/extensions`, {
      askedFor: '2026-04-30',
      reason: 'mưa lũ',
    })
    const grant = () => education.ask('POST', `/api/obligations/${part?.id}/extensions/${ask.body.id}/moves`, { move: { type: 'grant' } })
    assert.equal((await grant()).body.code, 'extension-after-whole')
    const more = await education.ask<{ id: string }>('POST', `/api/obligations/${id}/extensions`, {
      askedFor: '2026-05-31',
      reason: 'mưa lũ',
    })
    await (await trial.as('province')).ask('POST', `/api/obligations/${id}/extensions/${more.body.id}/moves`, { move: { type: 'grant' } })
    const kept = (await parts(education, id)).items[0]
    assert.equal(kept?.term.kind === 'day' && kept.term.last, '2026-03-30', 'an extension of the whole moves no part')
    assert.equal((await grant()).status, 204)
  })

  test('what is taken back takes its parts along', async () => {
    const { client, id, planId } = await owed()
    await split(client, id)
    await trial.step(await trial.as('province'), id, { type: 'withdraw', reason: 'giao nhầm' })
    assert.deepEqual(await trial.lines(await trial.as('centre'), planId), [])
    const [part] = (await parts(client, id)).items
    assert.equal(part?.state, 'superseded')
  })

  test('the lead sees how those that support it stand, and they see the lead', async () => {
    const { client, id, planId } = await owed()
    const health = await trial.owed('health', planId)
    await trial.step(health.client, health.id, { type: 'accept' })
    assert.deepEqual(
      (await trial.open(client, id)).beside.map(({ unit, part, state }) => [unit, part, state]),
      [['Sở Y tế', 'support', 'accepted']],
    )
    assert.deepEqual(
      (await trial.open(health.client, health.id)).beside.map(({ unit, part }) => [unit, part]),
      [['Sở Giáo dục và Đào tạo', 'lead']],
    )
  })

  test('many parts are paged by key', async () => {
    const { client, id } = await owed()
    await split(client, id, ...Array.from({ length: 7 }, (_, at) => ({ text: `Phần việc thứ ${at + 1} tại cụm trường` })))
    const seen: string[] = []
    let after = ''
    for (let pages = 0; pages < 10; pages++) {
      const { body } = await client.ask<PartPage>('GET', `/api/obligations/${id}/parts?limit=3${after && `&after=${after}`}`)
      seen.push(...body.items.map(item => item.id))
      if (body.next === null) break
      after = body.next
    }
    assert.deepEqual([seen.length, new Set(seen).size], [7, 7])
  })

  test('an amended plan carries parts along with what they are parts of, and ends them with what it no longer says', async () => {
    const { client, id, planId } = await owed()
    await split(client, id)
    const centre = await trial.as('centre')
    const [part] = await trial.lines(centre, planId)
    await trial.step(centre, part?.id ?? '', { type: 'accept' })
    const second = await trial.amend(planId, text => text.replace('31/3/2026', '30/4/2026'))
    const carried = await trial.open(centre, part?.id ?? '')
    assert.deepEqual([carried.planId, carried.state, carried.whole?.id], [second, 'accepted', id])
    assert.equal((await trial.open(client, id)).planId, second)
    const third = await trial.amend(second, text => text.replace(/1\. Sở Giáo dục và Đào tạo chủ trì.*\n/, ''))
    assert.notEqual(third, second)
    assert.equal((await trial.open(client, id)).state, 'superseded')
    assert.equal((await trial.open(centre, part?.id ?? '')).state, 'superseded')
  })
})
