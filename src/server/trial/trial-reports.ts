import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { Problem } from '../../api/problem.ts'
import type { ConsolidationView, OpenedReport, ReportPage } from '../../api/report.ts'
import type { CycleRequest } from '../../api/report-template.ts'
import type { ReportBox } from '../../core/report/box.ts'
import { templateFixture } from '../../core/report/report-fixture.ts'
import type { SubmissionMove } from '../../core/report/submission.ts'
import { plantTrialCountry, trialCountry } from '../../usecase/report/trial-country.ts'
import { openTrialServer, signedIn, type TrialClient, trialPassword } from './trial-server.ts'

type Name = keyof typeof trialCountry

export const reportTiming = {
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

/** A server with a small country: a centre, a province, a department and three communes, each with a desk, and a report told in one call. */
export async function openReportTrial() {
  let now = new Date('2026-03-16T03:00:00Z')
  const server = await openTrialServer({ now: () => now })
  await plantTrialCountry(server.office, trialPassword)
  const clients = new Map<string, TrialClient>()
  /** Sessions of another day are over. */
  const travel = (day: string): void => {
    now = new Date(`${day}T03:00:00Z`)
    clients.clear()
  }
  const as = async (username: Name | 'province-chief' | 'anHoa-reader'): Promise<TrialClient> => {
    const known = clients.get(username)
    if (known) return known
    const client = await signedIn(server.url, username)
    clients.set(username, client)
    return client
  }
  const below = (unitId: string) => ({ type: 'below', unitId, line: 'territory', kinds: [], direct: false, except: [] }) as const
  const makeTemplate = async (client: TrialClient, template: object = templateFixture) =>
    client.ask<{ id: string } & Problem>('POST', '/api/report-templates', { template })
  async function openCycle(opener: Name, change: Partial<CycleRequest> = {}): Promise<string> {
    const client = await as(opener)
    const templateId = change.templateId ?? (await makeTemplate(client)).body.id
    const request = { templateId, title: '', timing: reportTiming, asked: [below(trialCountry[opener])], ...change }
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
      .where('unit_id', '=', trialCountry[name])
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
  return { server, as, travel, below, makeTemplate, openCycle, open, list, reportOf, fill, step, figures, report, gapsOf }
}

export type ReportTrial = Awaited<ReturnType<typeof openReportTrial>>
