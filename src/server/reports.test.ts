import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import type { Problem } from '../api/problem.ts'
import type { CompletenessView, ConsolidationView, CycleRequest, FigureView, OpenedReport, ReportPage } from '../api/report.ts'
import type { Post } from '../core/policy/role.ts'
import type { ReportBox } from '../core/report/box.ts'
import { columnFixture, rowFixture, templateFixture } from '../core/report/report-fixture.ts'
import type { ReturnTarget, SubmissionMove } from '../core/report/submission.ts'
import { plantUnit } from '../store/trial-unit.ts'
import { addAccount } from '../usecase/account/add-account.ts'
import { clientOf, openTrialServer, type TrialClient, type TrialServer, trialPassword } from './trial-server.ts'

const ids = {
  centre: randomUUID(),
  province: randomUUID(),
  health: randomUUID(),
  anHoa: randomUUID(),
  tanLoc: randomUUID(),
  longPhu: randomUUID(),
}
type Name = keyof typeof ids

const timing = {
  kind: 'month',
  period: { start: '2026-03-01', end: '2026-03-31' },
  closing: { type: 'day-of-month', day: 14 },
  due: [
    { days: 2, working: true },
    { days: 5, working: true },
    { days: 8, working: true },
  ],
  lateRule: 'open',
} as const

describe('reports', () => {
  let server: TrialServer
  let now = new Date('2026-03-16T03:00:00Z')
  before(async () => {
    server = await openTrialServer({ now: () => now })
    const { store } = server.office
    await plantUnit(store, ids.centre, null, { name: 'Chính phủ', kind: 'government' })
    await plantUnit(store, ids.province, ids.centre, { name: 'Tỉnh Sông Trăng', kind: 'province' })
    await plantUnit(store, ids.health, ids.province, { name: 'Sở Y tế', kind: 'department' })
    for (const [id, name] of [
      [ids.anHoa, 'Xã An Hòa'],
      [ids.tanLoc, 'Xã Tân Lộc'],
      [ids.longPhu, 'Xã Long Phú'],
    ] as const)
      await plantUnit(store, id, ids.province, { name, kind: 'commune' })
    const desk = (username: string, unitId: string, post: Post) =>
      addAccount(server.office, { username, name: username, post, unitId, password: trialPassword, mustChangePassword: false })
    for (const [name, id] of Object.entries(ids)) await desk(name, id, 'main-focal-point')
    await desk('province-chief', ids.province, 'approver')
    await desk('anHoa-reader', ids.anHoa, 'reader')
  })
  after(() => server.close())

  const clients = new Map<string, TrialClient>()
  /** Sessions of another day are over. */
  const travel = (day: string): void => {
    now = new Date(`${day}T03:00:00Z`)
    clients.clear()
  }
  const as = async (username: Name | 'province-chief' | 'anHoa-reader'): Promise<TrialClient> => {
    const known = clients.get(username)
    if (known) return known
    const client = clientOf(server.url)
    assert.equal((await client.ask('POST', '/api/session', { username, password: trialPassword })).status, 200)
    clients.set(username, client)
    return client
  }
  const below = (unitId: string) => ({ type: 'below', unitId, line: 'territory', kinds: [], direct: false, except: [] }) as const
  const makeTemplate = async (client: TrialClient, template: object = templateFixture) =>
    client.ask<{ id: string } & Problem>('POST', '/api/report-templates', { template })
  async function openCycle(opener: Name, change: Partial<CycleRequest> = {}): Promise<string> {
    const client = await as(opener)
    const templateId = change.templateId ?? (await makeTemplate(client)).body.id
    const request = { templateId, title: '', timing, asked: [below(ids[opener])], ...change }
    const { status, body } = await client.ask<{ id: string } & Problem>('POST', '/api/report-cycles', request)
    assert.equal(status, 201, JSON.stringify(body))
    return body.id
  }
  const open = async (client: TrialClient, id: string): Promise<OpenedReport> =>
    (await client.ask<OpenedReport>('GET', `/api/reports/${id}`)).body
  const list = async (client: TrialClient, box: ReportBox) => (await client.ask<ReportPage>('GET', `/api/reports?box=${box}`)).body
  /** The report of a unit in the cycle in which another one, `top`, gathers. */
  async function reportOf(name: Name, top: string): Promise<string> {
    const { cycleId } = await open(await as('centre'), top)
    const row = await server.office.store
      .selectFrom('report')
      .select('id')
      .where('cycle_id', '=', cycleId)
      .where('unit_id', '=', ids[name])
      .executeTakeFirstOrThrow()
    return row.id
  }
  const fill = async (
    client: TrialClient,
    id: string,
    figures: Record<string, string>,
    texts: Record<string, string> = {},
    key = randomUUID(),
  ) =>
    client.ask<{ version: number } & Problem>('PATCH', `/api/reports/${id}/content`, {
      version: (await open(client, id)).version,
      key,
      figures,
      texts,
    })
  const step = async (client: TrialClient, id: string, move: SubmissionMove, gaps?: readonly string[]) =>
    client.ask<{ version: number } & Problem>('POST', `/api/reports/${id}/moves`, {
      version: (await open(client, id)).version,
      key: randomUUID(),
      move,
      gaps,
    })
  const figures = (a: number, b: number, average = '30') => ({
    'T1.A1': String(a),
    'T1.B1': String(b),
    'T1.A2': '10',
    'T1.B2': '10',
    'T1.D1': average,
  })
  async function report(name: Name, top: string, entered: Record<string, string>, texts: Record<string, string>): Promise<string> {
    const client = await as(name)
    const id = await reportOf(name, top)
    assert.equal((await fill(client, id, entered, texts)).status, 200)
    const sent = await step(client, id, { type: 'submit' })
    assert.equal(sent.status, 200, JSON.stringify(sent.body))
    return id
  }
  const gapsOf = async (client: TrialClient, id: string) => {
    const { gaps } = (await client.ask<ConsolidationView>('GET', `/api/reports/${id}/consolidation`)).body
    return gaps.map(({ unit }) => unit.id)
  }

  test('a cycle asks everybody below, each with its own day; who gathers is on the way up', async () => {
    const top = await openCycle('centre')
    const centre = await open(await as('centre'), top)
    assert.deepEqual([centre.level, centre.data, centre.dueOn], [2, { start: '2026-02-15', end: '2026-03-14' }, '2026-03-25'])
    const province = await open(await as('province'), await reportOf('province', top))
    assert.deepEqual([province.receiver?.name, province.level, province.dueOn], ['Chính phủ', 1, '2026-03-20'])
    const commune = await open(await as('anHoa'), await reportOf('anHoa', top))
    assert.deepEqual(
      [commune.receiver?.name, commune.level, commune.dueOn, commune.moves],
      ['Tỉnh Sông Trăng', 0, '2026-03-17', ['submit', 'nil', 'excuse']],
    )
    assert.ok((await list(await as('anHoa'), 'write')).items.some(({ id }) => id === commune.id))
    assert.ok((await list(await as('centre'), 'gather')).items.some(({ id, below: expected }) => id === top && expected === 1))
  })

  test('a form with a fault is told where; a unit on another branch is not asked; nobody below is no cycle', async () => {
    const province = await as('province')
    const broken = {
      ...templateFixture,
      parts: [{ ...templateFixture.parts[1], columns: [columnFixture({ formula: 'A +' })], rows: [rowFixture(1, 'x')], checks: [] }],
    }
    assert.deepEqual((await makeTemplate(province, broken)).body.code, 'template-has-problems')
    const templateId = (await makeTemplate(province)).body.id
    const ask = async (client: TrialClient, change: object) =>
      (await client.ask<Problem>('POST', '/api/report-cycles', { templateId, title: '', timing, asked: [], ...change })).body.code
    assert.equal(await ask(province, {}), 'roster-empty')
    assert.equal(await ask(province, { asked: [{ type: 'list', unitIds: [ids.centre] }] }), 'unit-not-to-ask')
    assert.equal(await ask(province, { asked: [below(ids.province)], timing: { ...timing, due: [] } }), 'timing-wrong')
    assert.equal(await ask(await as('anHoa'), { asked: [below(ids.province)] }), 'outside-reach')
    const department = await as('health')
    const own = (await makeTemplate(department)).body.id
    assert.equal(
      (
        await department.ask('POST', '/api/report-cycles', {
          templateId: own,
          title: '',
          timing,
          asked: [{ type: 'list', unitIds: [ids.anHoa, ids.tanLoc] }],
        })
      ).status,
      201,
    )
  })

  test('what is written is stored part by part; sent again it changes nothing; who comes second overwrites nothing', async () => {
    const top = await openCycle('province')
    const [client, id] = [await as('anHoa'), await reportOf('anHoa', top)]
    const save = { version: 0, key: randomUUID(), figures: { 'T1.A1': '200' }, texts: { S1: 'Đã làm' } }
    const send = (body: object) => client.ask<{ version: number } & Problem>('PATCH', `/api/reports/${id}/content`, body)
    assert.deepEqual((await send(save)).body, { version: 1 })
    assert.deepEqual((await send(save)).body, { version: 1 })
    assert.equal((await send({ ...save, key: randomUUID() })).body.code, 'report-changed')
    assert.equal((await send({ version: 1, key: randomUUID(), figures: { 'T1.A1': '', 'T1.B1': '7.5' }, texts: {} })).status, 200)
    assert.deepEqual((await open(client, id)).content, { figures: { 'T1.B1': '7.5' }, texts: { S1: 'Đã làm' } })
    for (const [cell, value, code] of [
      ['T1.C1', '1', 'report-part-locked'],
      ['T1.Z1', '1', 'report-part-unknown'],
      ['T1.A1', '1,5', 'report-figure-unreadable'],
    ] as const)
      assert.equal((await fill(client, id, { [cell]: value })).body.code, code)
    assert.equal((await fill(await as('anHoa-reader'), id, {})).body.code, 'not-allowed')
    assert.equal((await open(await as('province'), id)).content.texts['S1'], undefined)
  })

  test('an error keeps a report from being handed in; the cell is named', async () => {
    const top = await openCycle('province')
    const [client, id] = [await as('anHoa'), await reportOf('anHoa', top)]
    await fill(client, id, figures(100, 120), { S1: 'Đã làm' })
    const { body } = await step(client, id, { type: 'submit' })
    assert.deepEqual([body.code, body.message.includes('T1.B1')], ['report-has-errors', true])
  })

  test('sent back for one figure, that figure alone can be changed; what changed is shown; the day holds', async () => {
    const top = await openCycle('province')
    const id = await report('anHoa', top, figures(100, 90), { S1: 'Đã mở 02 lớp' })
    let [commune, province] = [await as('anHoa'), await as('province')]
    const figure: ReturnTarget = { type: 'figure', cell: 'T1.B1' }
    assert.equal((await step(province, id, { type: 'return', marks: [{ target: figure, reason: ' ' }] })).body.code, 'reason-needed')
    assert.equal((await step(commune, id, { type: 'return', marks: [{ target: figure, reason: 'sai' }] })).body.code, 'move-not-yours')
    assert.equal((await step(province, id, { type: 'return', marks: [{ target: figure, reason: 'lệch với số của trường' }] })).status, 200)
    assert.equal((await open(commune, id)).marks[0]?.reason, 'lệch với số của trường')
    assert.equal((await fill(commune, id, { 'T1.A1': '99' })).body.code, 'report-part-locked')
    assert.equal((await fill(commune, id, {}, { S1: 'khác' })).body.code, 'report-part-locked')
    travel('2026-03-20')
    commune = await as('anHoa')
    assert.equal((await fill(commune, id, { 'T1.B1': '95' })).status, 200)
    assert.equal((await step(commune, id, { type: 'submit' })).status, 200)
    travel('2026-03-16')
    province = await as('province')
    const seen = await open(province, id)
    assert.deepEqual(seen.changes, [{ at: 'T1.B1', kind: 'figure', before: '90', after: '95' }])
    assert.deepEqual([seen.facts.onTime, seen.submittedOn, seen.moves], [true, '2026-03-16', ['accept', 'return']])
    assert.equal((await step(province, id, { type: 'accept' })).status, 200)
  })

  test('one who writes does not sign where there is an approver; the approver signs with the gaps in sight', async () => {
    const top = await openCycle('centre')
    await report('anHoa', top, figures(100, 90, '30'), { S1: 'UBND xã An Hòa đã mở lớp cho trẻ em.\nTặng 20 suất quà.' })
    await report('tanLoc', top, figures(50, 30, '40.5'), { S1: 'UBND xã Tân Lộc đã mở lớp cho trẻ em.' })
    await step(await as('health'), await reportOf('health', top), { type: 'nil' })
    const [clerk, chief, id] = [await as('province'), await as('province-chief'), await reportOf('province', top)]
    const { body: view } = await clerk.ask<ConsolidationView>('GET', `/api/reports/${id}/consolidation`)
    assert.deepEqual(
      [view.figures['T1.A1'], view.figures['T1.B1'], view.figures['T1.C1'], view.figures['T1.D1']],
      ['150', '120', '80', '35.3'],
    )
    assert.deepEqual(
      [view.in, view.expected, view.nil.map(({ name }) => name), view.gaps.map(({ unit, why }) => `${unit.name} ${why}`)],
      [3, 4, ['Sở Y tế'], ['Xã Long Phú missing']],
    )
    const said = view.parts.find(({ part }) => part === 'S1')?.groups.map(({ text, sources }) => `${sources.length} ${text}`)
    assert.deepEqual(said, ['2 UBND xã An Hòa đã mở lớp cho trẻ em.', '1 Tặng 20 suất quà.'])
    const { body: drilled } = await clerk.ask<FigureView>('GET', `/api/reports/${id}/consolidation/T1.A1`)
    assert.deepEqual(
      drilled.sources.map(({ unit, sum }) => `${unit.name} ${sum}`),
      ['Xã An Hòa 100', 'Xã Tân Lộc 50'],
    )
    assert.equal((await fill(clerk, id, { 'T1.A1': '1' })).body.code, 'report-part-locked')
    assert.equal((await fill(clerk, id, {}, { S1: 'Toàn tỉnh đã mở lớp cho trẻ em.' })).status, 200)
    assert.equal((await step(clerk, id, { type: 'submit' })).body.code, 'gaps-unseen')
    assert.equal((await step(clerk, id, { type: 'submit' }, [ids.longPhu])).status, 200)
    assert.equal((await step(clerk, id, { type: 'approve' }, [ids.longPhu])).body.code, 'move-not-yours')
    await report('longPhu', top, figures(10, 5), { S1: 'Đã làm' })
    const later = (await chief.ask<ConsolidationView>('GET', `/api/reports/${id}/consolidation`)).body
    assert.deepEqual(
      [later.figures['T1.A1'], later.own['S1'], later.since.map(({ name }) => name)],
      ['150', 'Toàn tỉnh đã mở lớp cho trẻ em.', ['Xã Long Phú']],
    )
    assert.equal((await step(chief, id, { type: 'approve' })).body.code, 'gaps-unseen')
    assert.equal((await step(chief, id, { type: 'approve' }, [ids.longPhu])).status, 200)
    const centre = await as('centre')
    const all = (await centre.ask<ConsolidationView>('GET', `/api/reports/${top}/consolidation`)).body
    assert.deepEqual(
      [all.figures['T1.A1'], all.figures['T1.D1'], all.parts[0]?.groups.map(({ text }) => text)],
      ['150', '35.3', ['Toàn tỉnh đã mở lớp cho trẻ em.']],
    )
    assert.deepEqual(await gapsOf(centre, top), [])
  })

  test('what was signed is changed only with a reason, counts as it was until it is signed anew, and is shown', async () => {
    const top = await openCycle('province')
    const id = await report('anHoa', top, figures(100, 90), { S1: 'Đã làm' })
    const [commune, province] = [await as('anHoa'), await as('province')]
    const total = async () => (await province.ask<ConsolidationView>('GET', `/api/reports/${top}/consolidation`)).body.figures['T1.A1']
    assert.equal((await step(commune, id, { type: 'revise', reason: '' })).body.code, 'reason-needed')
    assert.equal((await step(commune, id, { type: 'revise', reason: 'sót một trường' })).status, 200)
    await fill(commune, id, { 'T1.A1': '140' })
    assert.equal(await total(), '100')
    await step(commune, id, { type: 'submit' })
    assert.equal(await total(), '140')
    const seen = await open(province, id)
    assert.deepEqual(
      [seen.changesAfterApproval, seen.changes.map(({ at, before: from, after: to }) => `${at} ${from}→${to}`)],
      [1, ['T1.A1 100→140']],
    )
  })

  test('after the day a window is asked for and granted; the report is late all the same', async () => {
    const top = await openCycle('province', { timing: { ...timing, lateRule: 'window' } })
    const id = await reportOf('anHoa', top)
    travel('2026-03-19')
    const [commune, province] = [await as('anHoa'), await as('province')]
    await fill(commune, id, figures(100, 90), { S1: 'Đã làm' })
    assert.equal((await step(commune, id, { type: 'submit' })).body.code, 'report-closed')
    const asked = await commune.ask<{ id: string } & Problem>('POST', `/api/reports/${id}/windows`, {
      until: '2026-03-20',
      reason: 'mất điện do bão',
    })
    assert.equal(asked.status, 201)
    const answer = (client: TrialClient, granted: boolean) =>
      client.ask<Problem>('POST', `/api/reports/${id}/windows/${asked.body.id}/answer`, { granted, words: '' })
    assert.equal((await answer(commune, true)).body.code, 'move-not-yours')
    assert.equal((await answer(province, false)).body.code, 'reason-needed')
    assert.equal((await answer(province, true)).status, 204)
    assert.equal((await step(commune, id, { type: 'submit' })).status, 200)
    const { facts } = await open(province, id)
    assert.deepEqual([facts.onTime, facts.withinWindow, facts.daysLate], [false, true, 2])
    travel('2026-03-16')
  })

  test('who is in, in time and signed is told by level and by unit × period, at once', async () => {
    const templateId = (await makeTemplate(await as('province'))).body.id
    const february = { ...timing, period: { start: '2026-02-01', end: '2026-02-28' } }
    const former = await openCycle('province', { templateId, timing: february })
    await report('anHoa', former, figures(80, 70), { S1: 'Tháng hai' })
    const top = await openCycle('province', { templateId })
    const excuse = await step(await as('tanLoc'), await reportOf('tanLoc', top), { type: 'excuse', reason: 'mới sáp nhập' })
    assert.equal(excuse.status, 200)
    await report('anHoa', top, figures(100, 90), { S1: 'Tháng ba' })
    const province = await as('province')
    const view = (await province.ask<CompletenessView>('GET', `/api/reports/${top}/completeness`)).body
    assert.deepEqual(
      view.levels.map(({ level, expected, complete, onTime, approved, excused }) => [level, expected, complete, onTime, approved, excused]),
      [[0, 4, 2, 2, 2, 1]],
    )
    const shown = view.units.map(
      ({ unit, cells }) => `${unit.name}: ${cells.map(cell => (cell ? `${cell.answer} ${cell.facts.complete}` : '·')).join(' | ')}`,
    )
    assert.deepEqual(shown, [
      'Sở Y tế: report false | report false',
      'Xã An Hòa: report true | report true',
      'Xã Long Phú: report false | report false',
      'Xã Tân Lộc: excused true | report false',
    ])
    const missing = (await province.ask<CompletenessView>('GET', `/api/reports/${top}/completeness?missing=true&q=xa`)).body
    assert.deepEqual(
      missing.units.map(({ unit }) => unit.name),
      ['Xã Long Phú'],
    )
    const beside = await open(await as('anHoa'), await reportOf('anHoa', top))
    assert.equal(beside.former?.content.figures['T1.A1'], '80')
  })

  test('a form is changed by a new version; an open cycle keeps its own', async () => {
    const province = await as('province')
    const templateId = (await makeTemplate(province)).body.id
    const top = await openCycle('province', { templateId })
    const template = { ...templateFixture, title: 'Biểu mới' }
    const change = (version: number) => province.ask<Problem>('PUT', `/api/report-templates/${templateId}`, { version, template })
    assert.equal((await change(1)).status, 200)
    assert.equal((await change(1)).body.code, 'template-changed')
    assert.equal((await open(province, top)).template.title, templateFixture.title)
  })

  test('communes merge while a cycle runs: who is expected stays, and the new one answers for both', async () => {
    const top = await openCycle('province')
    const first = await report('anHoa', top, figures(100, 90), { S1: 'Đã làm' })
    const second = await reportOf('tanLoc', top)
    const unit = { type: 'merge', unitIds: [ids.tanLoc], into: { name: 'Xã An Lộc', kind: 'commune', code: 'AL' } }
    travel('2026-03-17')
    const administrator = clientOf(server.url)
    const account = { username: 'admin-province', name: 'x', post: 'administrator', unitId: ids.province, password: trialPassword } as const
    await addAccount(server.office, { ...account, mustChangePassword: false })
    await administrator.ask('POST', '/api/session', { username: 'admin-province', password: trialPassword })
    const order = { request: unit, day: '2026-03-17', basis: 'Nghị quyết 999/NQ-UBTVQH16' }
    const merged = await administrator.ask<Problem>('POST', `/api/units/${ids.anHoa}/changes`, order)
    assert.equal(merged.status, 201, JSON.stringify(merged.body))
    const { unit_id: heir } = await server.office.store
      .selectFrom('unit_version')
      .select('unit_id')
      .where('name', '=', 'Xã An Lộc')
      .executeTakeFirstOrThrow()
    const desk = { username: 'anLoc', name: 'x', post: 'main-focal-point', unitId: heir, password: trialPassword } as const
    await addAccount(server.office, { ...desk, mustChangePassword: false })
    const client = clientOf(server.url)
    await client.ask('POST', '/api/session', { username: 'anLoc', password: trialPassword })
    const province = await as('province')
    const view = (await province.ask<CompletenessView>('GET', `/api/reports/${top}/completeness`)).body
    assert.deepEqual(
      view.units.map(each => each.unit.name),
      ['Sở Y tế', 'Xã An Hòa', 'Xã Long Phú', 'Xã Tân Lộc'],
    )
    assert.equal((await open(client, first)).content.figures['T1.A1'], '100')
    assert.equal((await fill(client, second, figures(50, 40), { S1: 'Đã làm' })).status, 200)
    assert.equal((await step(client, second, { type: 'submit' })).status, 200)
    const total = (await province.ask<ConsolidationView>('GET', `/api/reports/${top}/consolidation`)).body
    assert.equal(total.figures['T1.A1'], '150')
  })
})
