import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { AreaPage, AreaPreview, AreaRequest } from '../../api/area-extension.ts'
import { openTrialProvince, type TrialProvince } from '../trial/trial-province.ts'
import type { TrialClient } from '../trial/trial-server.ts'

describe('one act for a whole area', () => {
  let trial: TrialProvince
  before(async () => {
    trial = await openTrialProvince()
  })
  after(() => trial.server.close())

  const communes = (text: string) =>
    text.replace('3. Sở Tài chính chủ trì', '4. UBND các xã, phường rà soát trẻ em bỏ học trước ngày 15/6/2026.\n3. Sở Tài chính chủ trì')
  const act = (planId: string, change: Partial<AreaRequest> = {}): AreaRequest => ({
    rule: { type: 'below', unitId: trial.unitId('province'), line: 'territory', kinds: ['commune', 'ward'], direct: false, except: [] },
    planIds: [planId],
    dueFrom: '2026-06-01',
    dueTo: '2026-06-30',
    grant: { kind: 'days', days: 30 },
    basis: '12/CĐ-UBND',
    basisDay: '2026-06-08',
    ...change,
  })
  const preview = async (client: TrialClient, request: AreaRequest) =>
    (await client.ask<AreaPreview>('POST', '/api/area-extensions/preview', request)).body.counts.map(
      ({ why, total }) => `${why ?? 'moves'} ${total}`,
    )
  const extend = (client: TrialClient, request: AreaRequest) =>
    client.ask<{ id: string; total: number; code: string }>('POST', '/api/area-extensions', request)
  const undo = (client: TrialClient, id: string, reason = 'bão không vào') =>
    client.ask('POST', `/api/area-extensions/${id}/undo`, { reason })

  test('it is seen beforehand, moves the communes and nobody else, keeps the term of the plan, and stands in the history with its basis', async () => {
    const planId = await trial.publish(communes)
    const province = await trial.as('province')
    assert.deepEqual(await preview(province, act(planId)), ['moves 2'])
    const { body } = await extend(province, act(planId))
    assert.equal(body.total, 2)
    const { client, id } = await trial.owed('anHoa', planId)
    const { term, extendedTo, steps, standing } = await trial.open(client, id)
    assert.deepEqual([term.kind === 'day' && term.last, extendedTo], ['2026-06-14', '2026-07-14'])
    assert.deepEqual([steps.at(-1)?.move, steps.at(-1)?.words], ['extend-area', '2026-07-14|12/CĐ-UBND|2026-06-08'])
    assert.equal(standing.now, 'in-term')
    const education = await trial.owed('education', planId)
    assert.equal((await trial.open(education.client, education.id)).extendedTo, null)
    const [made] = (await province.ask<AreaPage>('GET', '/api/area-extensions')).body.items
    assert.deepEqual([made?.basis, made?.days, made?.total, made?.undone], ['12/CĐ-UBND', 30, 2, null])
  })

  test('it is undone while nothing rests on it, and not after somebody was on time by it', async () => {
    const planId = await trial.publish(communes)
    const province = await trial.as('province')
    const first = (await extend(province, act(planId))).body.id
    const { client, id } = await trial.owed('anHoa', planId)
    assert.equal((await undo(province, first, ' ')).body.code, 'reason-needed')
    assert.equal((await undo(province, first)).status, 204)
    assert.equal((await undo(province, first)).body.code, 'area-undone')
    const { extendedTo, steps } = await trial.open(client, id)
    assert.deepEqual([extendedTo, steps.map(({ move }) => move)], [null, ['extend-area', 'undo-extend-area']])
    const second = (await extend(province, act(planId))).body.id
    trial.setNow('2026-07-01T03:00:00Z')
    const commune = await trial.as('anHoa')
    await trial.step(commune, id, { type: 'accept' })
    await trial.step(commune, id, { type: 'submit' })
    const refused = await undo(await trial.as('province'), second)
    assert.deepEqual([refused.body.code, refused.body.about], ['area-rests', { count: '1' }])
    assert.equal((await trial.open(commune, id)).standing.original, 'late')
    trial.setNow('2026-01-20T03:00:00Z')
  })

  test('what is handed in stays, what is due later than the new day stays, and so does a part beyond its whole', async () => {
    const planId = await trial.publish(communes)
    const { client, id } = await trial.owed('anHoa', planId)
    await trial.step(client, id, { type: 'accept' })
    await trial.step(client, id, { type: 'submit' })
    const province = await trial.as('province')
    assert.deepEqual(await preview(province, act(planId)), ['moves 1', 'not-in-hand 1'])
    assert.deepEqual(await preview(province, act(planId, { grant: { kind: 'until', day: '2026-06-10' } })), [
      'not-in-hand 1',
      'not-later 1',
    ])
    const education = await trial.owed('education', planId)
    const part = { text: 'Mở lớp', product: null, unitIds: [trial.unitId('centre')], part: 'lead', last: '2026-03-15', required: true }
    await education.client.ask('POST', `/api/obligations/${education.id}/parts`, { version: 0, parts: [part] })
    const march = { dueFrom: '2026-03-01', dueTo: '2026-03-31' }
    const centreOnly = act(planId, { ...march, rule: { type: 'list', unitIds: [trial.unitId('centre')] } })
    assert.deepEqual(await preview(province, centreOnly), ['after-whole 1'])
    const both = act(planId, { ...march, rule: { type: 'list', unitIds: [trial.unitId('centre'), trial.unitId('education')] } })
    assert.deepEqual(await preview(province, both), ['moves 2'])
  })

  test('nobody extends what units above or beside gave out, or what they have to do themselves', async () => {
    const planId = await trial.publish(communes)
    const all = act(planId, { dueFrom: '2026-01-01', dueTo: '2026-12-31' })
    assert.deepEqual(await preview(await trial.as('education'), all), [])
    assert.equal((await extend(await trial.as('education'), all)).body.code, 'area-moves-nothing')
    assert.equal((await extend(await trial.as('province'), act(planId, { basis: ' ' }))).body.code, 'area-basis-needed')
  })
})
