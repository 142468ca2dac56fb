import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { obligationStates } from '../src/core/obligation/obligation-states.ts'
import type { Store } from '../src/store/ground/database.ts'
import { countAreaStates, findMiscounts, foldCounts } from '../src/store/obligation/obligation-counter.ts'
import { openOffice } from '../src/usecase/ground/office.ts'
import { randomOf } from '../test/laws/random.ts'
import { fillObligations } from './fill-obligations.ts'
import { inHouse } from './house.ts'
import { alternate, type Result, round } from './measure.ts'
import { scaled } from './scale.ts'
import { plantUnits } from './trial-units.ts'

const today = '2026-06-01'
const writers = 8

/** One change in a transaction of its own, as the table of states allows it: a move, and now and then another day. */
async function change(store: Store, id: string, random: ReturnType<typeof randomOf>): Promise<void> {
  await store.transaction().execute(async within => {
    const row = await within.selectFrom('obligation').select(['state', 'last_day']).where('id', '=', id).forUpdate().executeTakeFirst()
    if (!row) return
    const [first, ...rest] = Object.entries(obligationStates[row.state])
    if (!first || random.below(10) === 0) {
      const day = `2026-${String(1 + random.below(12)).padStart(2, '0')}-15`
      await within.updateTable('obligation').set({ extended_to: day }).where('id', '=', id).execute()
      return
    }
    const [move, step] = random.pick([first, ...rest])
    const submitted = move === 'submit' ? { submitted_on: `2026-0${1 + random.below(9)}-20` } : {}
    const back = ['return', 'recall', 'reopen'].includes(move) ? { submitted_on: null } : {}
    await within
      .updateTable('obligation')
      .set({ state: step.to, ...submitted, ...back })
      .where('id', '=', id)
      .execute()
  })
}

/** Many at once, while the counts are folded beside them and compared with a recount again and again. */
async function disturb(store: Store, changes: number): Promise<number> {
  const ids = (await sql<{ id: string }>`select id from obligation tablesample system (20) limit 200000`.execute(store)).rows.map(
    ({ id }) => id,
  )
  let left = changes
  let compared = 0
  const writer = async (seed: number): Promise<void> => {
    const random = randomOf(seed)
    while (left-- > 0) await change(store, ids[random.below(ids.length)] ?? '', random)
  }
  const folder = async (): Promise<void> => {
    for (let turn = 1; left > 0; turn++) {
      await foldCounts(store, today)
      if (turn % 20 === 0) {
        await refuseMiscounts(store)
        compared++
      }
      await new Promise(resolve => setTimeout(resolve, 250))
    }
  }
  await Promise.all([folder(), ...Array.from({ length: writers }, (_, seed) => writer(seed + 1))])
  await refuseMiscounts(store)
  return compared + 1
}

async function refuseMiscounts(store: Store): Promise<void> {
  const found = await findMiscounts(store, today)
  if (found.length) throw new Error(`counts are not what a recount finds:\n${found.join('\n')}`)
}

/** The nation's totals by province and state from stored counts, measured against counting the obligations themselves. */
export const totalsVsAggregate = (): Promise<Result> =>
  inHouse(async ({ url }) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'dondoc-bench-data-'))
    const office = await openOffice({
      databaseUrl: url,
      dataDir,
      databaseConnections: writers + 2,
      now: () => new Date(`${today}T03:00:00Z`),
    })
    const { store } = office
    const { governmentId } = await plantUnits(store, { provinces: 34, communes: scaled(4000) })
    await fillObligations(store, governmentId, { tasks: 250, today })
    const changes = scaled(100_000)
    const comparisons = await disturb(store, changes)
    // As the chore of the server does every second.
    await foldCounts(store, today)
    await refuseMiscounts(store)
    const live = () =>
      sql<{ area_id: string; state: string; total: number }>`
        select t.area_id, o.state, count(*) as total from obligation o
          join unit_area_time t on t.unit_id = o.unit_id and t.valid_from <= ${today}::date and t.valid_to > ${today}::date group by 1, 2`
        .execute(store)
        .then(({ rows }) => new Map(rows.map(({ area_id, state, total }) => [`${area_id} ${state}`, total])))
    const kept = async (): Promise<Map<string, number>> =>
      new Map((await countAreaStates(store, today)).map(({ place_id, state, total }) => [`${place_id} ${state}`, total]))
    const [counted, found] = [await kept(), await live()]
    if (counted.size !== found.size || [...found].some(([key, total]) => counted.get(key) !== total))
      throw new Error('the totals are not equal')
    const pairs = await alternate(
      () => live().then(() => undefined),
      () => kept().then(() => undefined),
      9,
    )
    const { rows } = await sql<{ n: number }>`select count(*) as n from obligation`.execute(store)
    await office.close()
    rmSync(dataDir, { recursive: true, force: true })
    return {
      ratio: round(pairs.ratio),
      better: 'higher',
      limit: 'the live aggregate of the same obligations (limit 15), equal to it after the changes',
      runs: pairs.runs,
      detail: {
        obligations: rows[0]?.n ?? 0,
        'live ms': round(pairs.first * 1000),
        'counted ms': round(pairs.second * 1000),
        changes,
        writers,
        'recounts, all equal': comparisons,
      },
    }
  })
