import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Store } from '../src/store/ground/database.ts'
import { addAccount } from '../src/usecase/account/add-account.ts'
import { openOffice } from '../src/usecase/ground/office.ts'
import { fillDesks, fillDrafts, tokenOfDesk } from './fill-desks.ts'
import { openMeasuredCycle } from './fill-reports.ts'
import { inHouse } from './house.ts'
import { median, type Result, round } from './measure.ts'
import { scaled } from './scale.ts'
import { serving } from './served.ts'
import { plantUnits } from './trial-units.ts'

const connections = 32
const rounds = 5
type Desk = Awaited<ReturnType<typeof fillDrafts>>[number]

/** Hands a report in; `cutMs` hangs up so long after it was sent. Answers the status, or null where nobody waited for it. */
function submit(url: string, agent: Agent, { id, unitId, key }: Desk, cutMs: number | null = null): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const body = JSON.stringify({ version: 0, key, move: { type: 'submit' } })
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      cookie: `dondoc=${tokenOfDesk(unitId)}`,
    }
    const sent = request(`${url}/api/reports/${id}/moves`, { method: 'POST', agent, headers }, answer => {
      answer.resume()
      answer.on('end', () => resolve(answer.statusCode ?? 0))
    })
    sent.on('error', error => (cutMs === null ? reject(error) : resolve(null)))
    sent.end(body)
    if (cutMs !== null) setTimeout(() => sent.destroy(new Error('hung up')), cutMs)
  })
}

/** Of ten one is cut off and sent again, and one that was answered is sent once more; what is timed are those that nothing happens to. */
async function handIn(url: string, agent: Agent, desk: Desk, at: number): Promise<number | null> {
  if (at % 10 === 3) await submit(url, agent, desk, at % 8)
  const begun = performance.now()
  const status = await submit(url, agent, desk)
  const took = performance.now() - begun
  if (status !== 200) throw new Error(`the report ${desk.id} was not taken: ${status}`)
  if (at % 10 === 7 && (await submit(url, agent, desk)) !== 200) throw new Error(`the report ${desk.id} was not acknowledged again`)
  return at % 10 === 3 ? null : took
}

/** So many at once, each the next as soon as it has its answer. In milliseconds: the 99th of a hundred, and what one takes by and large. */
async function storm(url: string, desks: readonly Desk[], many: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: many })
  const times: number[] = []
  let next = 0
  const begun = performance.now()
  const hand = async (): Promise<void> => {
    for (let at = next++; at < desks.length; at = next++) {
      const desk = desks[at]
      const took = desk ? await handIn(url, agent, desk, at) : null
      if (took !== null) times.push(took)
    }
  }
  await Promise.all(Array.from({ length: many }, hand))
  const seconds = (performance.now() - begun) / 1000
  agent.destroy()
  const sorted = times.toSorted((a, b) => a - b)
  return { p99: sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.NaN, median: median(sorted), rate: desks.length / seconds }
}

/** Every report was stored exactly once: one step in, one signature, one version, its figures once, two events. */
async function checkStored(store: Store, cycleId: string, count: number): Promise<void> {
  const { rows } = await sql<{ whole: number }>`
    select count(*)::integer as whole from report r
     where r.cycle_id = ${cycleId}::uuid and r.level = 0 and r.state = 'approved' and r.version = 2 and r.in_force = 1
       and (select count(*) from report_step s where s.report_id = r.id) = 2
       and (select count(*) from report_version v where v.report_id = r.id) = 1
       and (select count(*) from report_figure f where f.report_id = r.id) = 25
       and (select count(*) from report_passage p where p.report_id = r.id) = 12
       and (select count(*) from audit_event e where e.subject = r.id::text and e.action = 'report-moved') = 2`.execute(store)
  if (rows[0]?.whole !== count) throw new Error(`${rows[0]?.whole} of ${count} reports are stored exactly once`)
}

/** 4,000 reports handed in by 32 connections in the last minutes, measured against one after the other. */
export const stormP99 = (): Promise<Result> =>
  inHouse(async ({ url }) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'dondoc-bench-data-'))
    const office = await openOffice({ databaseUrl: url, dataDir })
    const { store } = office
    const [many, few] = [scaled(4000), scaled(1000)]
    const { governmentId } = await plantUnits(store, { provinces: 34, communes: many + few })
    await fillDesks(store, office.now())
    const account = { username: 'do', name: 'Đo', post: 'main-focal-point', unitId: governmentId, password: randomUUID() } as const
    const caller = await addAccount(office, { ...account, mustChangePassword: false })
    const { cycleId } = await openMeasuredCycle(office, caller, governmentId, ['province', 'commune'])
    const desks = await fillDrafts(store, cycleId)
    const part = (from: number, of: number, turn: number) =>
      desks.slice(from + Math.round((of * turn) / rounds), from + Math.round((of * (turn + 1)) / rounds))
    const found = await serving('serving.ts', [url, dataDir], async served => {
      const pairs: { readonly alone: Awaited<ReturnType<typeof storm>>; readonly all: Awaited<ReturnType<typeof storm>> }[] = []
      for (let turn = 0; turn < rounds; turn++) {
        const first = turn % 2 ? await storm(served.url, part(few, many, turn), connections) : null
        const alone = await storm(served.url, part(0, few, turn), 1)
        pairs.push({ alone, all: first ?? (await storm(served.url, part(few, many, turn), connections)) })
      }
      return pairs
    })
    await checkStored(store, cycleId, many + few)
    await office.close()
    rmSync(dataDir, { recursive: true, force: true })
    const of = (pick: (pair: (typeof found)[number]) => number): number => round(median(found.map(pick)))
    return {
      ratio: of(({ alone, all }) => all.p99 / alone.p99),
      better: 'lower',
      limit: `one after the other; ${connections} connections that queued one behind another would take ${connections} times as long (limit ${connections})`,
      runs: rounds,
      detail: {
        submissions: many,
        'stored exactly once': many + few,
        'p99 ms': of(({ all }) => all.p99),
        'median ms': of(({ all }) => all.median),
        'submissions a second': of(({ all }) => all.rate),
        'p99 ms alone': of(({ alone }) => alone.p99),
        'median ms alone': of(({ alone }) => alone.median),
      },
    }
  })
