import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Session } from '../../api/account.ts'
import type { LendingPage, LendRequest } from '../../api/lending.ts'
import type { ObligationPage } from '../../api/obligation.ts'
import { openTrialProvince, type TrialProvince, type TrialUnit } from '../trial/trial-province.ts'
import type { TrialClient } from '../trial/trial-server.ts'

describe('one unit lets another act for its work', () => {
  let trial: TrialProvince
  const plans: string[] = []
  before(async () => {
    trial = await openTrialProvince()
    // Once somebody signs for the province, whoever reviewed a plan does not publish it.
    for (let count = 0; count < 5; count++) plans.push(await trial.publish())
  })
  after(() => trial.server.close())

  const wish = (to: TrialUnit, more: Partial<LendRequest> = {}): LendRequest => ({
    toUnitId: trial.unitId(to),
    rights: ['work'],
    from: '2026-01-20',
    until: '2026-02-20',
    afterDays: null,
    reason: 'Thỏa thuận phối hợp số 12/TT-SGDĐT-SYT ngày 19/01/2026',
    ...more,
  })
  const lend = async (from: TrialUnit, to: TrialUnit, more: Partial<LendRequest> = {}) => {
    const chief = await trial.chiefOf(from)
    const { status, body } = await chief.ask<{ id: string; code?: string }>('POST', '/api/lendings', wish(to, more))
    assert.equal(status, 201, body.code)
    return { id: body.id, end: () => chief.ask('DELETE', `/api/lendings/${body.id}`) }
  }
  const act = (client: TrialClient, lendingId: string | null) => client.ask('PUT', '/api/session/lending', { lendingId })
  /** Somebody of the unit, acting under a lending. */
  const actingFor = async (unit: TrialUnit, lendingId: string) => {
    const client = await trial.as(unit)
    assert.equal((await act(client, lendingId)).status, 204)
    return client
  }
  const chiefFor = async (unit: TrialUnit, lendingId: string) => {
    const client = await trial.chiefOf(unit)
    assert.equal((await act(client, lendingId)).status, 204)
    return client
  }
  const session = async (client: TrialClient) => (await client.ask<Session>('GET', '/api/session')).body.account
  const codeOf = async (answer: Promise<{ status: number; body: { code?: string } }>) => (await answer).body?.code ?? (await answer).status

  test('its work is done from the other unit’s desk, each step says for whom, and the trail says by whom', async () => {
    const plan = plans.pop() ?? ''
    const { id } = await trial.owed('education', plan)
    const lending = await lend('education', 'health')
    const helper = await actingFor('health', lending.id)
    const box = (await helper.ask<ObligationPage>('GET', '/api/obligations?box=new')).body
    assert.ok(box.items.some(item => item.id === id && item.unit.name === 'Sở Giáo dục và Đào tạo'))
    assert.equal((await trial.step(helper, id, { type: 'accept' })).status, 204)
    assert.equal((await trial.step(helper, id, { type: 'progress' }, { words: 'Đã chọn giảng viên.' })).status, 204)
    const step = (await trial.open(helper, id)).steps.at(-1)
    assert.deepEqual([step?.unit, step?.forUnit], ['Sở Y tế', 'Sở Giáo dục và Đào tạo'])
    const events = await trial.server.office.store
      .selectFrom('audit_event')
      .select(['unit', 'about'])
      .where('subject', '=', id)
      .where('action', '=', 'obligation-moved')
      .execute()
    assert.deepEqual(
      events.map(({ unit, about }) => [unit, (about as Record<string, string>)['by'], (about as Record<string, string>)['lending']]),
      Array(2).fill([trial.unitId('education'), 'Sở Y tế', lending.id]),
    )
    await lending.end()
  })

  test('only the rights that were named are open, move by move', async () => {
    const plan = plans.pop() ?? ''
    const { id } = await trial.owed('education', plan)
    const lending = await lend('education', 'health')
    const helper = await actingFor('health', lending.id)
    await trial.step(helper, id, { type: 'accept' })
    assert.deepEqual((await trial.open(helper, id)).moves, ['progress', 'submit'], 'nothing else is offered')
    for (const [said, answer] of [
      ['to decline for good', trial.step(helper, id, { type: 'decline', reason: 'không phải việc của đơn vị' })],
      ['to give it on', helper.ask('POST', `/api/obligations/${id}/parts`, { version: 2, parts: [] })],
      ['to see the plans of the unit', helper.ask('GET', '/api/plans')],
      ['to lend it on', (await chiefFor('health', lending.id)).ask('POST', '/api/lendings', wish('finance'))],
    ] as const)
      assert.equal(await codeOf(answer as Promise<{ status: number; body: { code?: string } }>), 'not-lent', said)
    await act(helper, null)
    assert.equal((await session(helper)).lendingId, null)
    assert.equal((await helper.ask('GET', '/api/plans')).status, 200, 'at home everything is as before')
    assert.equal(
      (await trial.step(helper, id, { type: 'progress' }, { words: 'x', version: 1 })).status,
      403,
      'and the work of the other unit is not ours',
    )
    await lending.end()
  })

  test('a right gives nothing that the post does not give at home, and the unit itself goes on as before', async () => {
    const plan = plans.pop() ?? ''
    const { id, client } = await trial.owed('education', plan)
    const lending = await lend('education', 'health', { rights: ['assign'] })
    const helper = await actingFor('health', lending.id)
    assert.equal(await codeOf(trial.step(helper, id, { type: 'accept' })), 'not-lent')
    assert.equal((await trial.step(client, id, { type: 'accept' })).status, 204)
    const part = { text: 'Chọn giảng viên', product: null, unitIds: [trial.unitId('centre')], part: 'lead', last: null, required: true }
    const { version } = await trial.open(helper, id)
    assert.equal((await helper.ask('POST', `/api/obligations/${id}/parts`, { version, parts: [part] })).status, 201)
    await lending.end()
  })

  test('it holds from its day until its day, and not a day longer', async () => {
    const lending = await lend('education', 'health', { from: '2026-01-22', until: '2026-01-24' })
    const open = async (client: TrialClient) => (await session(client)).lendings.map(({ id }) => id).includes(lending.id)
    const early = await trial.as('health')
    assert.equal(await open(early), false)
    assert.equal(await codeOf(act(early, lending.id) as Promise<{ status: number; body: { code?: string } }>), 'not-found')
    trial.setNow('2026-01-21T17:00:00Z')
    assert.equal(await open(await trial.as('health')), true, 'from midnight in Việt Nam')
    trial.setNow('2026-01-23T16:59:00Z')
    const late = await actingFor('health', lending.id)
    assert.equal((await session(late)).lendingId, lending.id)
    trial.setNow('2026-01-23T17:00:00Z')
    assert.deepEqual([(await session(late)).lendingId, await open(late)], [null, false], 'to midnight of its last day')
    trial.setNow('2026-01-20T03:00:00Z')
  })

  test('taken back, it is over at once, and once', async () => {
    const lending = await lend('education', 'health')
    const helper = await actingFor('health', lending.id)
    assert.equal((await session(helper)).lendingId, lending.id)
    assert.equal((await lending.end()).status, 204)
    assert.equal((await session(helper)).lendingId, null)
    assert.equal((await helper.ask('GET', '/api/plans')).status, 200, 'who acted under it is at home again')
    assert.equal((await lending.end()).body.code, 'lending-over')
    const page = (await (await trial.as('education')).ask<LendingPage>('GET', '/api/lendings?limit=1')).body
    assert.deepEqual(
      page.items.map(({ id, given, holds, endedAt }) => [id, given, holds, endedAt !== null]),
      [[lending.id, true, false, true]],
    )
  })

  test('a backup confirms what has waited long enough, and nothing before', async () => {
    const plan = plans.pop() ?? ''
    const { id, client } = await trial.owed('education', plan)
    await trial.step(client, id, { type: 'accept' })
    await trial.step(client, id, { type: 'submit' })
    const lending = await lend('province', 'finance', { rights: ['confirm'], afterDays: 3 })
    trial.setNow('2026-01-22T03:00:00Z')
    assert.equal(await codeOf(trial.step(await actingFor('finance', lending.id), id, { type: 'confirm' })), 'lent-not-yet')
    trial.setNow('2026-01-23T03:00:00Z')
    assert.equal((await trial.step(await actingFor('finance', lending.id), id, { type: 'confirm' })).status, 204)
    trial.setNow('2026-01-20T03:00:00Z')
    await lending.end()
  })

  test('whoever did the work confirms it for nobody, from whatever desk', async () => {
    const plan = plans.pop() ?? ''
    const { id } = await trial.owed('education', plan)
    const [working, confirming] = [await lend('education', 'health'), await lend('province', 'health', { rights: ['confirm'] })]
    const doer = await actingFor('health', working.id)
    await trial.step(doer, id, { type: 'accept' })
    await trial.step(doer, id, { type: 'submit' })
    assert.equal(await codeOf(trial.step(await actingFor('health', confirming.id), id, { type: 'confirm' })), 'own-work')
    const own = await trial.owed('health', plan)
    await trial.step(own.client, own.id, { type: 'accept' })
    await trial.step(own.client, own.id, { type: 'submit' })
    assert.equal(await codeOf(trial.step(await actingFor('health', confirming.id), own.id, { type: 'confirm' })), 'own-work', 'nor its own')
    assert.equal((await trial.step(await trial.as('province'), id, { type: 'confirm' })).status, 204)
    await working.end()
    await confirming.end()
  })

  test('only whoever answers for the unit lends, for a time, on a basis, and to another unit', async () => {
    const clerk = await trial.as('tanLoc')
    await trial.chiefOf('tanLoc')
    const chief = await trial.chiefOf('tanLoc')
    assert.equal((await clerk.ask('POST', '/api/lendings', wish('health'))).body.code, 'not-allowed')
    for (const [more, code] of [
      [{ from: '2026-01-19' }, 'day-past'],
      [{ until: '2026-01-20' }, 'delegation-ends-first'],
      [{ until: '2027-01-20' }, 'delegation-too-long'],
      [{ toUnitId: trial.unitId('tanLoc') }, 'unit-not-to-tell'],
      [{ reason: ' ' }, 'reason-needed'],
      [{ reason: 'Gọi số 0912 345 678' }, 'personal-data-found'],
      [{ rights: ['work', 'confirm'], afterDays: 3 }, 'lending-backup-confirms'],
    ] as const)
      assert.equal((await chief.ask('POST', '/api/lendings', wish('health', more as Partial<LendRequest>))).body.code, code, code)
    const lending = await lend('tanLoc', 'anHoa')
    const stranger = await trial.chiefOf('health')
    assert.equal((await stranger.ask('DELETE', `/api/lendings/${lending.id}`)).body.code, 'outside-reach')
    assert.equal(await codeOf(act(stranger, lending.id) as Promise<{ status: number; body: { code?: string } }>), 'not-found')
  })
})
