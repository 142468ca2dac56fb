import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { Pool } from 'pg'
import type { Store } from '../src/store/ground/database.ts'
import type { Tables } from '../src/store/tables/tables.ts'
import { addAccount } from '../src/usecase/account/add-account.ts'
import type { Caller } from '../src/usecase/ground/caller.ts'
import { type OpenOffice, openOffice } from '../src/usecase/ground/office.ts'
import { listChanges } from '../src/usecase/work/list-changes.ts'
import { fillObligations } from './fill-obligations.ts'
import { inHouse } from './house.ts'
import { alternate, type Result, round, secondsOf } from './measure.ts'
import { scaled } from './scale.ts'
import { plantUnits } from './trial-units.ts'

const today = '2026-06-01'
const since = '2026-05-25'
const begin = sql`${`${since}T00:00:00+07:00`}::timestamptz`
const asked = { side: 'below', since, limit: 50 } as const
/** Grow with the years: no question about a week may read one of them from end to end. What is planned and not done reads nothing. */
const readWhole = /Seq Scan on (?:obligation|obligation_step)\b(?!.*\(never executed\))/
/** Of fewer rows a scan may well be the quickest way. */
const manySteps = 500_000

/** A step for every obligation, over a year, lying on the disk as they were taken. */
async function fillSteps(store: Store, officeId: string): Promise<number> {
  await sql`update plan set published_at = '2026-01-05T03:00:00Z'`.execute(store)
  await sql`insert into obligation_step (obligation_id, version, move, from_state, to_state, taken_at, office_id)
    select id, 1, 'accept', 'received', 'accepted', '2026-06-01T00:00:00Z'::timestamptz - (total - at) * interval '365 days' / total, ${officeId}::uuid
      from (select id, row_number() over (order by md5(id::text)) as at, count(*) over () as total from obligation) o order by at`.execute(
    store,
  )
  await sql`vacuum analyze`.execute(store)
  const { rows } = await sql<{ n: number }>`select count(*)::integer as n from obligation_step`.execute(store)
  return rows[0]?.n ?? 0
}

/** The steps of the week of a province's communes, the last first, and how many there are. Answers how many. */
async function bare(store: Store, provinceId: string): Promise<number> {
  const steps = sql`obligation_step s join obligation c on c.id = s.obligation_id join task t on t.id = c.task_id
    where s.taken_at > ${begin} and c.unit_id in (select unit_id from unit_version where parent_id = ${provinceId}::uuid)`
  const [, counted] = await Promise.all([
    sql`select s.taken_at, s.move, s.words, c.id, c.unit_id, t.text from ${steps} order by s.taken_at desc, c.id limit 51`.execute(store),
    sql<{ n: number }>`select count(*)::integer as n from ${steps}`.execute(store),
  ])
  return counted.rows[0]?.n ?? 0
}

/** The plans of the questions that the page asks. */
async function plansOf(url: string, office: OpenOffice, caller: Caller): Promise<readonly string[]> {
  const seen: { readonly text: string; readonly values: unknown[] }[] = []
  const pool = new Pool({ connectionString: url, max: 2 })
  const store = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    log: ({ query }) => void seen.push({ text: query.sql, values: [...query.parameters] }),
  })
  await listChanges({ ...office, store }, caller, asked)
  const plans: string[] = []
  for (const { text, values } of seen.filter(query => query.text.includes('union all'))) {
    const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`explain (analyze, costs off, timing off) ${text}`, values)
    plans.push(rows.map(row => row['QUERY PLAN']).join('\n'))
  }
  await store.destroy()
  return plans
}

/** What changed in a week, for a province among a million obligations, measured against the bare question for its steps. */
export const changesVsSteps = (): Promise<Result> =>
  inHouse(async ({ url }) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'dondoc-bench-data-'))
    const office = await openOffice({ databaseUrl: url, dataDir, now: () => new Date(`${today}T03:00:00Z`) })
    const { governmentId, provinceId } = await plantUnits(office.store, { provinces: 34, communes: scaled(4000) })
    const account = { name: 'Đo', post: 'main-focal-point', password: randomUUID(), mustChangePassword: false } as const
    const province = await addAccount(office, { ...account, username: 'tinh', unitId: provinceId })
    const centre = await addAccount(office, { ...account, username: 'trung-uong', unitId: governmentId })
    await fillObligations(office.store, governmentId, { tasks: 250, today })
    const { id: officeId } = await office.store.selectFrom('office').select('id').limit(1).executeTakeFirstOrThrow()
    const steps = await fillSteps(office.store, officeId)
    const plans = [...(await plansOf(url, office, province)), ...(await plansOf(url, office, centre))]
    const whole = plans.find(plan => readWhole.test(plan))
    if (plans.length !== 4) throw new Error(`the page asks ${plans.length} questions of two units`)
    if (whole !== undefined && steps >= manySteps) throw new Error(`a week is not found by an index:\n${whole}`)
    const shown = await listChanges(office, province, asked)
    const counted = await bare(office.store, provinceId)
    if (shown.counts.moved !== counted) throw new Error(`${shown.counts.moved} steps are told of ${counted}`)
    const pairs = await alternate(
      () => listChanges(office, province, asked).then(() => undefined),
      () => bare(office.store, provinceId).then(() => undefined),
      9,
    )
    const country = await secondsOf(() => listChanges(office, centre, asked).then(() => undefined))
    await office.close()
    rmSync(dataDir, { recursive: true, force: true })
    return {
      ratio: round(pairs.ratio),
      better: 'lower',
      limit: 'the bare question for the steps of a week, and their number (limit 3)',
      runs: pairs.runs,
      detail: {
        steps,
        'of the week': counted,
        'told, with what is overdue': Object.values(shown.counts).reduce((sum, each) => sum + each, 0),
        'changes ms': round(pairs.first * 1000),
        'bare ms': round(pairs.second * 1000),
        'the whole country ms': round(country * 1000),
      },
    }
  })
