import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Problem } from '../../api/problem.ts'
import type { CompletenessView, ConsolidationView } from '../../api/report.ts'
import { columnFixture, rowFixture, templateFixture } from '../../core/report/report-fixture.ts'
import { addAccount } from '../../usecase/account/add-account.ts'
import { trialCountry } from '../../usecase/report/trial-country.ts'
import { openReportTrial, type ReportTrial, reportTiming } from '../trial/trial-reports.ts'
import { clientOf, type TrialClient, trialPassword } from '../trial/trial-server.ts'

describe('cycles of reports', () => {
  let trial: ReportTrial
  before(async () => {
    trial = await openReportTrial()
  })
  after(() => trial.server.close())

  test('a cycle asks everybody below, each with its own day; who gathers is on the way up', async () => {
    const top = await trial.openCycle('centre')
    const centre = await trial.open(await trial.as('centre'), top)
    assert.deepEqual([centre.level, centre.data, centre.dueOn], [2, { start: '2026-02-15', end: '2026-03-14' }, '2026-03-25'])
    const province = await trial.open(await trial.as('province'), await trial.reportOf('province', top))
    assert.deepEqual([province.receiver?.name, province.level, province.dueOn], ['Chính phủ', 1, '2026-03-20'])
    const commune = await trial.open(await trial.as('anHoa'), await trial.reportOf('anHoa', top))
    assert.deepEqual(
      [commune.receiver?.name, commune.level, commune.dueOn, commune.moves],
      ['Tỉnh Sông Trăng', 0, '2026-03-17', ['submit', 'nil', 'excuse']],
    )
    assert.ok((await trial.list(await trial.as('anHoa'), 'write')).items.some(({ id }) => id === commune.id))
    assert.ok((await trial.list(await trial.as('centre'), 'gather')).items.some(({ id, below: expected }) => id === top && expected === 1))
  })

  test('a form with a fault is told where; a unit on another branch is not asked; nobody below is no cycle', async () => {
    const province = await trial.as('province')
    const broken = {
      ...templateFixture,
      parts: [{ ...templateFixture.parts[1], columns: [columnFixture({ formula: 'A +' })], rows: [rowFixture(1, 'x')], checks: [] }],
    }
    assert.deepEqual((await trial.makeTemplate(province, broken)).body.code, 'template-has-problems')
    const templateId = (await trial.makeTemplate(province)).body.id
    const ask = async (client: TrialClient, change: object) =>
      (await client.ask<Problem>('POST', '/api/report-cycles', { templateId, title: '', timing: reportTiming, asked: [], ...change })).body
        .code
    assert.equal(await ask(province, {}), 'roster-empty')
    assert.equal(await ask(province, { asked: [{ type: 'list', unitIds: [trialCountry.centre] }] }), 'unit-not-to-ask')
    assert.equal(await ask(province, { asked: [trial.below(trialCountry.province)], timing: { ...reportTiming, due: [] } }), 'timing-wrong')
    assert.equal(await ask(await trial.as('anHoa'), { asked: [trial.below(trialCountry.province)] }), 'outside-reach')
    const department = await trial.as('health')
    const own = (await trial.makeTemplate(department)).body.id
    assert.equal(
      (
        await department.ask('POST', '/api/report-cycles', {
          templateId: own,
          title: '',
          timing: reportTiming,
          asked: [{ type: 'list', unitIds: [trialCountry.anHoa, trialCountry.tanLoc] }],
        })
      ).status,
      201,
    )
  })

  test('who is in, in time and signed is told by level and by unit × period, at once', async () => {
    const templateId = (await trial.makeTemplate(await trial.as('province'))).body.id
    const february = { ...reportTiming, period: { start: '2026-02-01', end: '2026-02-28' } }
    const former = await trial.openCycle('province', { templateId, timing: february })
    await trial.report('anHoa', former, trial.figures(80, 70), { S1: 'Tháng hai' })
    const top = await trial.openCycle('province', { templateId })
    const excuse = await trial.step(await trial.as('tanLoc'), await trial.reportOf('tanLoc', top), {
      type: 'excuse',
      reason: 'mới sáp nhập',
    })
    assert.equal(excuse.status, 200)
    await trial.report('anHoa', top, trial.figures(100, 90), { S1: 'Tháng ba' })
    const province = await trial.as('province')
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
    const beside = await trial.open(await trial.as('anHoa'), await trial.reportOf('anHoa', top))
    assert.equal(beside.former?.content.figures['T1.A1'], '80')
  })

  test('a form is changed by a new version; an open cycle keeps its own', async () => {
    const province = await trial.as('province')
    const templateId = (await trial.makeTemplate(province)).body.id
    const top = await trial.openCycle('province', { templateId })
    const template = { ...templateFixture, title: 'Biểu mới' }
    const change = (version: number) => province.ask<Problem>('PUT', `/api/report-templates/${templateId}`, { version, template })
    assert.equal((await change(1)).status, 200)
    assert.equal((await change(1)).body.code, 'template-changed')
    assert.equal((await trial.open(province, top)).template.title, templateFixture.title)
  })

  test('communes merge while a cycle runs: who is expected stays, and the new one answers for both', async () => {
    const top = await trial.openCycle('province')
    const first = await trial.report('anHoa', top, trial.figures(100, 90), { S1: 'Đã làm' })
    const second = await trial.reportOf('tanLoc', top)
    const unit = { type: 'merge', unitIds: [trialCountry.tanLoc], into: { name: 'Xã An Lộc', kind: 'commune', code: 'AL' } }
    trial.travel('2026-03-17')
    const administrator = clientOf(trial.server.url)
    const account = {
      username: 'admin-province',
      name: 'x',
      post: 'administrator',
      unitId: trialCountry.province,
      password: trialPassword,
    } as const
    await addAccount(trial.server.office, { ...account, mustChangePassword: false })
    await administrator.ask('POST', '/api/session', { username: 'admin-province', password: trialPassword })
    const order = { request: unit, day: '2026-03-17', basis: 'Nghị quyết 999/NQ-UBTVQH16' }
    const merged = await administrator.ask<Problem>('POST', `/api/units/${trialCountry.anHoa}/changes`, order)
    assert.equal(merged.status, 201, JSON.stringify(merged.body))
    const { unit_id: heir } = await trial.server.office.store
      .selectFrom('unit_version')
      .select('unit_id')
      .where('name', '=', 'Xã An Lộc')
      .executeTakeFirstOrThrow()
    const desk = { username: 'anLoc', name: 'x', post: 'main-focal-point', unitId: heir, password: trialPassword } as const
    await addAccount(trial.server.office, { ...desk, mustChangePassword: false })
    const client = clientOf(trial.server.url)
    await client.ask('POST', '/api/session', { username: 'anLoc', password: trialPassword })
    const province = await trial.as('province')
    const view = (await province.ask<CompletenessView>('GET', `/api/reports/${top}/completeness`)).body
    assert.deepEqual(
      view.units.map(each => each.unit.name),
      ['Sở Y tế', 'Xã An Hòa', 'Xã Long Phú', 'Xã Tân Lộc'],
    )
    assert.equal((await trial.open(client, first)).content.figures['T1.A1'], '100')
    assert.equal((await trial.fill(client, second, trial.figures(50, 40), { S1: 'Đã làm' })).status, 200)
    assert.equal((await trial.step(client, second, { type: 'submit' })).status, 200)
    const total = (await province.ask<ConsolidationView>('GET', `/api/reports/${top}/consolidation`)).body
    assert.equal(total.figures['T1.A1'], '150')
  })
})
