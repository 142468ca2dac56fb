import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import type { Problem } from '../../api/problem.ts'
import type { OpenedReport, OriginView, ReportPage } from '../../api/report.ts'
import type { DutyList } from '../../api/report-template.ts'
import type { ReportBox } from '../../core/report/box.ts'
import type { SubmissionMove } from '../../core/report/submission.ts'
import { readFile } from '../../format/read-file.ts'
import { openDueCycles } from '../../usecase/report/open-due-cycles.ts'
import { openTrialProvince, type TrialProvince, type TrialUnit } from '../trial/trial-province.ts'
import type { TrialClient } from '../trial/trial-server.ts'

/** A task with a number for one department, and a report of the communes each month. */
const monthly = (text: string) =>
  text
    .replace(
      /\n2\. Sở Văn hóa[^\n]*\n3\. [^\n]*\n/,
      '\n2. UBND các xã, phường tổ chức 03 lớp tập huấn cho phụ huynh, hoàn thành trước ngày 30/11/2026.\n',
    )
    .replace(
      /1\. Các sở, ban, ngành báo cáo[^\n]*\n/,
      '1. UBND các xã, phường báo cáo kết quả thực hiện về Ủy ban nhân dân tỉnh trước ngày 25 hằng tháng.\n',
    )

describe('from the plan’s duty to its report and back', () => {
  let trial: TrialProvince
  before(async () => {
    trial = await openTrialProvince()
  })
  after(() => trial.server.close())

  const office = () => trial.server.office
  const store = () => office().store
  const on = (day: string): void => trial.setNow(`${day}T03:00:00Z`)
  const publish = async (change: (text: string) => string = monthly): Promise<string> => {
    on('2026-01-20')
    return trial.publish(change)
  }
  const cyclesOf = async (planId: string) =>
    store()
      .selectFrom('report_cycle as c')
      .innerJoin('task as t', 't.id', 'c.task_id')
      .select(['c.id', 'c.instance', 'c.title', 'c.unit_id'])
      .where('t.plan_id', '=', planId)
      .orderBy('c.instance')
      .execute()
  /** The report of a unit in the cycle of a time of the plan’s duty. */
  const reportOf = async (unit: TrialUnit, planId: string, instance: string): Promise<string> => {
    const row = await store()
      .selectFrom('report as r')
      .innerJoin('report_cycle as c', 'c.id', 'r.cycle_id')
      .innerJoin('task as t', 't.id', 'c.task_id')
      .select('r.id')
      .where('t.plan_id', '=', planId)
      .where('c.instance', '=', instance)
      .where('r.unit_id', '=', trial.unitId(unit))
      .executeTakeFirstOrThrow()
    return row.id
  }
  const dutyOf = async (unit: TrialUnit, planId: string, instance: string) =>
    store()
      .selectFrom('obligation')
      .select(['id', 'state', 'submitted_on'])
      .where('plan_id', '=', planId)
      .where('part', '=', 'report')
      .where('unit_id', '=', trial.unitId(unit))
      .where('instance', '=', instance)
      .executeTakeFirstOrThrow()
  const look = async (client: TrialClient, id: string) => (await client.ask<OpenedReport>('GET', `/api/reports/${id}`)).body
  const fill = async (client: TrialClient, id: string, texts: Record<string, string>) => {
    const { version } = await look(client, id)
    const { status } = await client.ask('PATCH', `/api/reports/${id}/content`, { version, key: randomUUID(), figures: {}, texts })
    assert.equal(status, 200)
  }
  const step = async (client: TrialClient, id: string, move: SubmissionMove) => {
    const { version } = await look(client, id)
    const { status, body } = await client.ask<Problem>('POST', `/api/reports/${id}/moves`, { version, key: randomUUID(), move })
    assert.equal(status, 200, JSON.stringify(body))
  }
  const duties = async (client: TrialClient) => (await client.ask<DutyList>('GET', '/api/report-duties')).body.items
  const box = async (client: TrialClient, wanted: ReportBox) =>
    (await client.ask<ReportPage>('GET', `/api/reports?box=${wanted}`)).body.items

  test('each month’s cycle opens by itself when its time has come, once by however many servers, and what was missed is made up for', async () => {
    const planId = await publish()
    const runs = await Promise.all(Array.from({ length: 4 }, () => openDueCycles(office(), planId, '2026-01-21')))
    assert.equal(
      runs.reduce((sum, opened) => sum + opened, 0),
      1,
    )
    assert.deepEqual(
      (await cyclesOf(planId)).map(({ instance }) => instance),
      ['month 2026-01-01'],
    )
    on('2026-04-02')
    assert.equal(await openDueCycles(office(), planId, '2026-04-02'), 3)
    assert.equal(await openDueCycles(office(), planId, '2026-04-02'), 0)
    const [first, ...others] = await cyclesOf(planId)
    assert.deepEqual(
      [first?.title, first?.unit_id, others.map(({ instance }) => instance)],
      [
        'Báo cáo kết quả thực hiện Kế hoạch số 45/KH-UBND',
        trial.unitId('province'),
        ['month 2026-02-01', 'month 2026-03-01', 'month 2026-04-01'],
      ],
    )
    const commune = await trial.as('anHoa')
    const { period, data, dueOn, receiver, unit } = await look(commune, await reportOf('anHoa', planId, 'month 2026-03-01'))
    assert.deepEqual(
      [period, data, dueOn, receiver?.name, unit.name],
      [
        { start: '2026-03-01', end: '2026-03-31' },
        { start: '2026-02-25', end: '2026-03-24' },
        '2026-03-24',
        'Tỉnh Sông Trăng',
        'Xã An Hòa',
      ],
    )
    const paper = await commune.bytes(`/api/reports/${await reportOf('anHoa', planId, 'month 2026-03-01')}/documents/docx`)
    const { text } = await readFile(paper.bytes, 'bao-cao.docx')
    assert.match(
      text,
      /Thực hiện Kế hoạch số 45\/KH-UBND ngày \d\d\/\d\d\/2026 của Ủy ban nhân dân tỉnh Sông Trăng, Ủy ban nhân dân xã An Hòa báo cáo kết quả/,
    )
    const [duty] = (await duties(await trial.as('province'))).filter(each => each.planId === planId)
    assert.deepEqual([duty?.opensItself, duty?.isOpen, duty?.cycles, duty?.instance], [true, true, 4, 'month 2026-04-01'])
  })

  test('handed in, the report moves the duty: with its day, once; taken, it is confirmed; sent back, it is sent back', async () => {
    const planId = await publish()
    await openDueCycles(office(), planId, '2026-01-21')
    const id = await reportOf('anHoa', planId, 'month 2026-01-01')
    const duty = async () => {
      const { state, submitted_on } = await dutyOf('anHoa', planId, 'month 2026-01-01')
      return `${state} ${submitted_on ?? '–'}`
    }
    on('2026-01-22')
    assert.equal(await duty(), 'sent –')
    await fill(await trial.as('anHoa'), id, { S1: 'Đã mở 02 lớp.' })
    await step(await trial.as('anHoa'), id, { type: 'submit' })
    assert.equal(await duty(), 'submitted 2026-01-22')
    const mark = { target: { type: 'section', key: 'S1' }, reason: 'Chưa nêu địa điểm' } as const
    await step(await trial.as('province'), id, { type: 'return', marks: [mark] })
    assert.equal(await duty(), 'returned –')
    on('2026-01-27')
    await fill(await trial.as('anHoa'), id, { S1: 'Đã mở 02 lớp tại nhà văn hóa.' })
    await step(await trial.as('anHoa'), id, { type: 'submit' })
    assert.equal(await duty(), 'submitted 2026-01-22', 'mended, it is as early as it was')
    await step(await trial.as('province'), id, { type: 'accept' })
    assert.equal(await duty(), 'confirmed 2026-01-22')
    const { duties: shown } = await look(await trial.as('anHoa'), id)
    assert.deepEqual(
      shown.map(({ state, submittedOn }) => [state, submittedOn]),
      [['confirmed', '2026-01-22']],
    )
    const steps = await store()
      .selectFrom('obligation_step')
      .select(['move', 'words'])
      .where('obligation_id', '=', shown[0]?.id ?? '')
      .orderBy('version')
      .execute()
    assert.deepEqual(
      steps.map(({ move, words }) => [move, words].filter(Boolean).join(': ')),
      ['accept', 'submit', 'return: Chưa nêu địa điểm', 'submit', 'confirm'],
    )
  })

  test('a reason for not reporting hands nothing in; taken by the unit above it ends the duty', async () => {
    const planId = await publish()
    await openDueCycles(office(), planId, '2026-01-21')
    const id = await reportOf('tanLoc', planId, 'month 2026-01-01')
    await step(await trial.as('tanLoc'), id, { type: 'excuse', reason: 'Mới chuyển trụ sở' })
    assert.equal((await dutyOf('tanLoc', planId, 'month 2026-01-01')).state, 'sent')
    await step(await trial.as('province'), id, { type: 'accept' })
    assert.equal((await dutyOf('tanLoc', planId, 'month 2026-01-01')).state, 'withdrawn')
  })

  test('what was told of the work fills the report, and each figure leads back to the work and to what shows it', async () => {
    const planId = await publish()
    await openDueCycles(office(), planId, '2026-01-21')
    const client = await trial.as('anHoa')
    const work = (await trial.lines(client, planId)).find(({ part }) => part === 'lead')
    assert.ok(work)
    const told = { percent: null, amounts: [{ unit: 'lớp tập huấn', reckoning: 'addition', n: 2 }] } as const
    assert.equal((await trial.step(client, work.id, { type: 'progress' }, { told, words: 'Đã mở 02 lớp tại thôn Đông.' })).status, 204)
    const evidence = { kind: 'document', number: '12/BB-UBND', day: '2026-01-19', note: '', sharing: 'internal' }
    const added = await client.ask<Problem>('POST', `/api/obligations/${work.id}/evidence`, evidence)
    assert.equal(added.status, 201, JSON.stringify(added.body))
    const id = await reportOf('anHoa', planId, 'month 2026-01-01')
    const { version } = await look(client, id)
    const take = { version, key: randomUUID() }
    const prefill = () => client.ask<{ version: number; filled: number }>('POST', `/api/reports/${id}/prefill`, take)
    assert.deepEqual((await prefill()).body, { version: 1, filled: 3 })
    assert.deepEqual((await prefill()).body, { version: 1, filled: 0 }, 'sent again it changes nothing')
    const { content, origins } = await look(client, id)
    const rows = Object.entries(content.figures)
    assert.deepEqual(
      rows.map(([, value]) => value),
      ['2', '2'],
    )
    assert.ok(content.texts['S1']?.includes('Đã mở 02 lớp tại thôn Đông.'), content.texts['S1'])
    const [cell = ''] = rows[0] ?? []
    assert.equal(origins[cell]?.type, 'progress')
    const from = async (who: TrialClient) => (await who.ask<OriginView>('GET', `/api/reports/${id}/origins/${cell}`)).body
    const origin = await from(client)
    assert.deepEqual(
      origin.work.map(({ id: workId, before: begun, atEnd, evidence: shown }) => [workId, begun, atEnd, shown.map(({ name }) => name)]),
      [[work.id, '0', '2', ['12/BB-UBND']]],
    )
    assert.equal((await from(await trial.as('province'))).type, null, 'what is being written is the unit’s own')
    await step(client, id, { type: 'submit' })
    assert.deepEqual(
      (await from(await trial.as('province'))).work.map(({ mayOpen }) => mayOpen),
      [true],
    )
    assert.equal((await client.ask<Problem>('GET', `/api/reports/${id}/origins/T9.A1`)).body.code, 'report-part-unknown')
    assert.equal((await (await trial.as('tanLoc')).ask<Problem>('POST', `/api/reports/${id}/prefill`, take)).body.code, 'outside-reach')
  })

  test('opened by hand it goes on as it was opened; turned off, nothing opens, and what fell due meanwhile is left', async () => {
    const planId = await publish()
    const province = await trial.as('province')
    const duty = (await duties(province)).find(each => each.planId === planId)
    assert.ok(duty?.timing)
    assert.deepEqual([duty.isOpen, duty.instance], [false, 'month 2026-01-01'])
    const template = {
      title: 'Biểu tháng',
      parts: [{ kind: 'section', key: 'S1', level: 1, title: 'Kết quả', hint: '', required: true, fill: false }],
    }
    const { id: templateId } = (await province.ask<{ id: string }>('POST', '/api/report-templates', { template })).body
    const { taskId, instance } = duty
    const timing = { ...duty.timing, due: [{ days: 3, working: false }], lateRule: 'window' }
    const request = { templateId, title: 'Tháng của xã', timing, asked: [], taskId, instance, goesOn: true }
    assert.equal((await province.ask('POST', '/api/report-cycles', request)).status, 201)
    assert.equal((await province.ask<Problem>('POST', '/api/report-cycles', request)).body.code, 'duty-has-cycle')
    assert.equal((await (await trial.as('health')).ask<Problem>('PUT', `/api/report-duties/${taskId}`, { opensItself: false })).status, 404)
    on('2026-02-02')
    assert.equal(await openDueCycles(office(), planId, '2026-02-02'), 1)
    const commune = await trial.as('anHoa')
    const february = await look(commune, await reportOf('anHoa', planId, 'month 2026-02-01'))
    assert.deepEqual([february.title, february.lateRule, february.dueOn], ['Tháng của xã', 'window', '2026-02-27'])
    const turn = async (opensItself: boolean) => (await trial.as('province')).ask('PUT', `/api/report-duties/${taskId}`, { opensItself })
    assert.equal((await turn(false)).status, 204)
    on('2026-03-02')
    assert.equal(await openDueCycles(office(), planId, '2026-03-02'), 0)
    on('2026-04-02')
    assert.equal((await turn(true)).status, 204)
    assert.equal(await openDueCycles(office(), planId, '2026-04-02'), 1)
    assert.deepEqual(
      (await cyclesOf(planId)).map(({ instance: each }) => each),
      ['month 2026-01-01', 'month 2026-02-01', 'month 2026-04-01'],
    )
  })

  test('the unit that the plan names to receive the reports gathers them', async () => {
    const planId = await publish(text =>
      text.replace(
        /1\. Các sở, ban, ngành báo cáo[^\n]*\n/,
        '1. UBND các xã, phường báo cáo kết quả về Sở Giáo dục và Đào tạo trước ngày 25 hằng tháng để tổng hợp, báo cáo Ủy ban nhân dân tỉnh.\n',
      ),
    )
    await openDueCycles(office(), planId, '2026-01-21')
    assert.deepEqual(
      (await cyclesOf(planId)).map(({ unit_id }) => unit_id),
      [trial.unitId('education')],
    )
    const education = await trial.as('education')
    assert.equal((await box(education, 'gather')).length, 1)
    assert.ok((await duties(education)).some(duty => duty.planId === planId))
    const id = await reportOf('anHoa', planId, 'month 2026-01-01')
    await fill(await trial.as('anHoa'), id, { S1: 'Đã làm.' })
    await step(await trial.as('anHoa'), id, { type: 'submit' })
    await step(education, id, { type: 'accept' })
    assert.equal((await dutyOf('anHoa', planId, 'month 2026-01-01')).state, 'confirmed')
  })

  test('a plan that takes the place of another goes on with its cycles: nothing is asked twice', async () => {
    const planId = await publish()
    await openDueCycles(office(), planId, '2026-01-21')
    const amended = await trial.amend(planId, text => text.replace('03 lớp tập huấn', '04 lớp tập huấn'))
    assert.equal(await openDueCycles(office(), amended, '2026-01-21'), 0)
    on('2026-02-02')
    assert.equal(await openDueCycles(office(), planId, '2026-02-02'), 0)
    assert.equal(await openDueCycles(office(), amended, '2026-02-02'), 1)
    assert.deepEqual(
      (await cyclesOf(amended)).map(({ instance }) => instance),
      ['month 2026-01-01', 'month 2026-02-01'],
    )
  })
})
