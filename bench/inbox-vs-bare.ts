import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import { listObligations } from '../src/store/obligation/obligation-list.ts'
import type { Tables } from '../src/store/tables/tables.ts'
import type { Caller } from '../src/usecase/ground/caller.ts'
import { permit } from '../src/usecase/ground/caller.ts'
import { openOffice } from '../src/usecase/ground/office.ts'
import { plantBusyCommune } from './busy-commune.ts'
import { cookieOf } from './cookie-of.ts'
import { inHouse } from './house.ts'
import { type Load, load } from './load.ts'
import { median, type Result, round } from './measure.ts'
import { serving } from './served.ts'

const connections = 16
const rounds = 7
const seconds = 3
const limit = 50

/** The very query that the inbox asks, as the store writes it. */
async function queryOf(url: string, caller: Caller): Promise<{ text: string; values: unknown[] }> {
  const seen: { text: string; values: unknown[] }[] = []
  const pool = new Pool({ connectionString: url, max: 1 })
  const store = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    log: event => {
      seen.push({ text: event.query.sql, values: [...event.query.parameters] })
    },
  })
  const days = { today: caller.standpoint.day, soon: caller.standpoint.day }
  await listObligations(store, permit(caller, 'list-obligations'), { box: 'new', q: '', days, after: null, limit: limit + 1 })
  await store.destroy()
  const [query] = seen
  if (!query) throw new Error('the inbox asked nothing')
  return query
}

async function measure(ours: string, bare: string, cookie: string): Promise<readonly (readonly [ours: Load, bare: Load])[]> {
  const asked = (time: number) => load(`${ours}/api/obligations?box=new&limit=${limit}`, connections, time, { cookie })
  const floor = (time: number) => load(bare, connections, time)
  await asked(2)
  await floor(2)
  const found: (readonly [Load, Load])[] = []
  for (let turn = 0; turn < rounds; turn++) {
    if (turn % 2) {
      const last = await floor(seconds)
      found.push([await asked(seconds), last])
    } else found.push([await asked(seconds), await floor(seconds)])
  }
  return found
}

/** The inbox of a unit, session and permissions looked up each time, measured against a bare handler of the same query. */
export const inboxVsBare = (): Promise<Result> =>
  inHouse(async ({ url }) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'dondoc-bench-data-'))
    const office = await openOffice({ databaseUrl: url, dataDir })
    const { caller } = await plantBusyCommune(office)
    await office.close()
    const file = join(dataDir, 'query.json')
    writeFileSync(file, JSON.stringify(await queryOf(url, caller)))
    const pairs = await serving('serving.ts', [url, dataDir], ours =>
      serving('bare-inbox.ts', [url, file], async bare => measure(ours.url, bare.url, await cookieOf(ours.url, 'commune'))),
    )
    rmSync(dataDir, { recursive: true, force: true })
    const of = (pick: (pair: readonly [Load, Load]) => number): number => round(median(pairs.map(pick)))
    return {
      ratio: of(([ours, bare]) => ours.rate / bare.rate),
      better: 'higher',
      limit: 'node:http and pg with the same query, at 16 connections (limit 0.5; p99 limit 2 times)',
      runs: pairs.length,
      detail: {
        'inbox a second': of(([ours]) => ours.rate),
        'bare a second': of(([, bare]) => bare.rate),
        'p99 ratio': of(([ours, bare]) => ours.p99 / bare.p99),
        'inbox p99 ms': of(([ours]) => ours.p99),
        'bare p99 ms': of(([, bare]) => bare.p99),
      },
    }
  })
