import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import type { Problem } from '../../api/problem.ts'
import type { ConsolidationView, FigureView, Questions } from '../../api/report.ts'
import type { ReturnTarget } from '../../core/report/submission.ts'
import { trialCountry } from '../../usecase/report/trial-country.ts'
import { openReportTrial, type ReportTrial, reportTiming } from '../trial/trial-reports.ts'
import type { TrialClient } from '../trial/trial-server.ts'

describe('reports', () => {
  let trial: ReportTrial
  before(async () => {
    trial = await openReportTrial()
  })
  after(() => trial.server.close())

  test('what is written is stored part by part; sent again it changes nothing; who comes second overwrites nothing', async () => {
    const top = await trial.openCycle('province')
    const [client, id] = [await trial.as('anHoa'), await trial.reportOf('anHoa', top)]
    const save = { version: 0, key: randomUUID(), figures: { 'T1.A1': '200' }, texts: { S1: 'Đã làm' } }
    const send = (body: object) => client.ask<{ version: number } & Problem>('PATCH', `/api/reports/${id}/content`, body)
    assert.deepEqual((await send(save)).body, { version: 1 })
    assert.deepEqual((await send(save)).body, { version: 1 })
    assert.equal((await send({ ...save, key: randomUUID() })).body.code, 'report-changed')
    assert.equal((await send({ version: 1, key: randomUUID(), figures: { 'T1.A1': '', 'T1.B1': '7.5' }, texts: {} })).status, 200)
    assert.deepEqual((await trial.open(client, id)).content, { figures: { 'T1.B1': '7.5' }, texts: { S1: 'Đã làm' } })
    for (const [cell, value, code] of [
      ['T1.C1', '1', 'report-part-locked'],
      ['T1.Z1', '1', 'report-part-unknown'],
      ['T1.A1', '1,5', 'report-figure-unreadable'],
    ] as const)
      assert.equal((await trial.fill(client, id, { [cell]: value })).body.code, code)
    assert.equal((await trial.fill(await trial.as('anHoa-reader'), id, {})).body.code, 'not-allowed')
    assert.equal((await trial.open(await trial.as('province'), id)).content.texts['S1'], undefined)
  })

  test('an error keeps a report from being handed in; the cell is named', async () => {
    const top = await trial.openCycle('province')
    const [client, id] = [await trial.as('anHoa'), await trial.reportOf('anHoa', top)]
    await trial.fill(client, id, trial.figures(100, 120), { S1: 'Đã làm' })
    const { body } = await trial.step(client, id, { type: 'submit' })
    assert.deepEqual([body.code, body.message.includes('T1.B1')], ['report-has-errors', true])
  })

  test('sent back for one figure, that figure alone can be changed; what changed is shown; the day holds', async () => {
    const top = await trial.openCycle('province')
    const id = await trial.report('anHoa', top, trial.figures(100, 90), { S1: 'Đã mở 02 lớp' })
    let [commune, province] = [await trial.as('anHoa'), await trial.as('province')]
    const figure: ReturnTarget = { type: 'figure', cell: 'T1.B1' }
    assert.equal((await trial.step(province, id, { type: 'return', marks: [{ target: figure, reason: ' ' }] })).body.code, 'reason-needed')
    assert.equal(
      (await trial.step(commune, id, { type: 'return', marks: [{ target: figure, reason: 'sai' }] })).body.code,
      'move-not-yours',
    )
    assert.equal(
      (await trial.step(province, id, { type: 'return', marks: [{ target: figure, reason: 'lệch với số của trường' }] })).status,
      200,
    )
    assert.equal((await trial.open(commune, id)).marks[0]?.reason, 'lệch với số của trường')
    assert.equal((await trial.fill(commune, id, { 'T1.A1': '99' })).body.code, 'report-part-locked')
    assert.equal((await trial.fill(commune, id, {}, { S1: 'khác' })).body.code, 'report-part-locked')
    trial.travel('2026-03-20')
    commune = await trial.as('anHoa')
    assert.equal((await trial.fill(commune, id, { 'T1.B1': '95' })).status, 200)
    assert.equal((await trial.step(commune, id, { type: 'submit' })).status, 200)
    trial.travel('2026-03-16')
    province = await trial.as('province')
    const seen = await trial.open(province, id)
    assert.deepEqual(seen.changes, [{ at: 'T1.B1', kind: 'figure', before: '90', after: '95' }])
    assert.deepEqual([seen.facts.onTime, seen.submittedOn, seen.moves], [true, '2026-03-16', ['accept', 'return']])
    assert.equal((await trial.step(province, id, { type: 'accept' })).status, 200)
  })

  test('one who writes does not sign where there is an approver; the approver signs with the gaps in sight', async () => {
    const top = await trial.openCycle('centre')
    await trial.report('anHoa', top, trial.figures(100, 90, '30'), { S1: 'UBND xã An Hòa đã mở lớp cho trẻ em.\nTặng 20 suất quà.' })
    await trial.report('tanLoc', top, trial.figures(50, 30, '40.5'), { S1: 'UBND xã Tân Lộc đã mở lớp cho trẻ em.' })
    await trial.step(await trial.as('health'), await trial.reportOf('health', top), { type: 'nil' })
    const [clerk, chief, id] = [await trial.as('province'), await trial.as('province-chief'), await trial.reportOf('province', top)]
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
    assert.equal((await trial.fill(clerk, id, { 'T1.A1': '1' })).body.code, 'report-part-locked')
    assert.equal((await trial.fill(clerk, id, {}, { S1: 'Toàn tỉnh đã mở lớp cho trẻ em.' })).status, 200)
    assert.equal((await trial.step(clerk, id, { type: 'submit' })).body.code, 'gaps-unseen')
    assert.equal((await trial.step(clerk, id, { type: 'submit' }, [trialCountry.longPhu])).status, 200)
    assert.equal((await trial.step(clerk, id, { type: 'approve' }, [trialCountry.longPhu])).body.code, 'move-not-yours')
    await trial.report('longPhu', top, trial.figures(10, 5), { S1: 'Đã làm' })
    const later = (await chief.ask<ConsolidationView>('GET', `/api/reports/${id}/consolidation`)).body
    assert.deepEqual(
      [later.figures['T1.A1'], later.own['S1'], later.since.map(({ name }) => name)],
      ['150', 'Toàn tỉnh đã mở lớp cho trẻ em.', ['Xã Long Phú']],
    )
    assert.equal((await trial.step(chief, id, { type: 'approve' })).body.code, 'gaps-unseen')
    assert.equal((await trial.step(chief, id, { type: 'approve' }, [trialCountry.longPhu])).status, 200)
    const centre = await trial.as('centre')
    const all = (await centre.ask<ConsolidationView>('GET', `/api/reports/${top}/consolidation`)).body
    assert.deepEqual(
      [all.figures['T1.A1'], all.figures['T1.D1'], all.parts[0]?.groups.map(({ text }) => text)],
      ['150', '35.3', ['Toàn tỉnh đã mở lớp cho trẻ em.']],
    )
    assert.deepEqual(await trial.gapsOf(centre, top), [])
  })

  test('what was signed is changed only with a reason, counts as it was until it is signed anew, and is shown', async () => {
    const top = await trial.openCycle('province')
    const id = await trial.report('anHoa', top, trial.figures(100, 90), { S1: 'Đã làm' })
    const [commune, province] = [await trial.as('anHoa'), await trial.as('province')]
    const total = async () => (await province.ask<ConsolidationView>('GET', `/api/reports/${top}/consolidation`)).body.figures['T1.A1']
    assert.equal((await trial.step(commune, id, { type: 'revise', reason: '' })).body.code, 'reason-needed')
    assert.equal((await trial.step(commune, id, { type: 'revise', reason: 'sót một trường' })).status, 200)
    await trial.fill(commune, id, { 'T1.A1': '140' })
    assert.equal(await total(), '100')
    await trial.step(commune, id, { type: 'submit' })
    assert.equal(await total(), '140')
    const seen = await trial.open(province, id)
    assert.deepEqual(
      [seen.changesAfterApproval, seen.changes.map(({ at, before: from, after: to }) => `${at} ${from}→${to}`)],
      [1, ['T1.A1 100→140']],
    )
  })

  test('after the day a window is asked for and granted; the report is late all the same', async () => {
    const top = await trial.openCycle('province', { timing: { ...reportTiming, lateRule: 'window' } })
    const id = await trial.reportOf('anHoa', top)
    trial.travel('2026-03-19')
    const [commune, province] = [await trial.as('anHoa'), await trial.as('province')]
    await trial.fill(commune, id, trial.figures(100, 90), { S1: 'Đã làm' })
    assert.equal((await trial.step(commune, id, { type: 'submit' })).body.code, 'report-closed')
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
    assert.equal((await trial.step(commune, id, { type: 'submit' })).status, 200)
    const { facts } = await trial.open(province, id)
    assert.deepEqual([facts.onTime, facts.withinWindow, facts.daysLate], [false, true, 2])
    trial.travel('2026-03-16')
  })

  test('figures that jump are questions to whoever takes them, by the rule that found them; the unit itself and its neighbours are not asked', async () => {
    const templateId = (await trial.makeTemplate(await trial.as('province'))).body.id
    const february = { ...reportTiming, period: { start: '2026-02-01', end: '2026-02-28' } }
    const former = await trial.openCycle('province', { templateId, timing: february })
    await trial.report('anHoa', former, trial.figures(100, 90), { S1: 'Tháng hai' })
    const top = await trial.openCycle('province', { templateId })
    const id = await trial.report('anHoa', top, trial.figures(1000, 95), { S1: 'Tháng ba' })
    const asked = async (client: TrialClient, of: string) => {
      const { total, items } = (await client.ask<Questions>('GET', `/api/reports/${of}/questions`)).body
      return [total, ...items.map(({ unit, cell, rule, value, against }) => [unit.name, cell, rule, value, against].join(' '))]
    }
    const expected = [1, 'Xã An Hòa T1.A1 jump 1000 100']
    assert.deepEqual(await asked(await trial.as('province'), top), expected)
    assert.deepEqual(await asked(await trial.as('province'), id), expected)
    assert.deepEqual(await asked(await trial.as('anHoa'), id), [0])
  })
})
