import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Store } from '../src/store/ground/database.ts'
import { addAccount } from '../src/usecase/account/add-account.ts'
import { openOffice } from '../src/usecase/ground/office.ts'
import { openConsolidation } from '../src/usecase/report/open-consolidation.ts'
import { openQuestions } from '../src/usecase/report/open-questions.ts'
import { openMeasuredCycle, signBottom } from './fill-reports.ts'
import { inHouse } from './house.ts'
import { alternate, type Result, round, secondsOf } from './measure.ts'
import { scaled } from './scale.ts'
import { plantUnits } from './trial-units.ts'

const day = '2026-04-03'

/** What SQL alone would answer: sums by cell, and the words with all who wrote them. */
async function bare(store: Store, cycleId: string, unitId: string): Promise<ReadonlyMap<string, string>> {
  const [sums] = await Promise.all([
    sql<{ cell: string; sum: string }>`
      select f.cell, sum(f.sum)::text as sum, sum(f.count) as count from report r join report_figure f on f.report_id = r.id
       where r.cycle_id = ${cycleId}::uuid and r.reports_to = ${unitId}::uuid group by f.cell`.execute(store),
    sql`select p.section, p.text, array_agg(r.unit_id) as ids, array_agg(r.unit_name) as names
          from report r join report_passage p on p.report_id = r.id
         where r.cycle_id = ${cycleId}::uuid and r.reports_to = ${unitId}::uuid group by p.section, p.text`.execute(store),
  ])
  return new Map(sums.rows.map(({ cell, sum }) => [cell, sum]))
}

/** The consolidation of 4,000 units right below one place, as the page is given it, measured against the bare aggregates of the same rows. */
export const consolidateVsSql = (): Promise<Result> =>
  inHouse(async ({ url }) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'dondoc-bench-data-'))
    const office = await openOffice({ databaseUrl: url, dataDir, now: () => new Date(`${day}T03:00:00Z`) })
    const units = scaled(4000)
    const { governmentId } = await plantUnits(office.store, { provinces: 1, communes: units })
    const account = { username: 'do', name: 'Đo', post: 'main-focal-point', unitId: governmentId, password: randomUUID() } as const
    const caller = await addAccount(office, { ...account, mustChangePassword: false })
    const { top, cycleId } = await openMeasuredCycle(office, caller, governmentId, ['commune'])
    await signBottom(office.store, cycleId)
    const [shown, summed] = [await openConsolidation(office, caller, top), await bare(office.store, cycleId, governmentId)]
    const wrong = [...summed].filter(([cell, sum]) => /[ABC]/.test(cell.slice(3)) && Number(shown.figures[cell]) !== Number(sum))
    if (summed.size !== 25 || wrong.length || shown.in !== units) throw new Error(`the sums are not equal: ${wrong.join('; ')}`)
    const pairs = await alternate(
      () => openConsolidation(office, caller, top).then(() => undefined),
      () => bare(office.store, cycleId, governmentId).then(() => undefined),
      9,
    )
    const questions = await secondsOf(() => openQuestions(office, caller, top).then(() => undefined))
    await office.close()
    rmSync(dataDir, { recursive: true, force: true })
    return {
      ratio: round(pairs.ratio),
      better: 'lower',
      limit: 'the bare aggregates in SQL of the same figures and words (limit 3)',
      runs: pairs.runs,
      detail: {
        units,
        figures: 25,
        sections: 6,
        'consolidation ms': round(pairs.first * 1000),
        'bare ms': round(pairs.second * 1000),
        'questions about figures ms': round(questions * 1000),
        'groups of words': shown.parts.reduce((sum, { groups }) => sum + groups.length, 0),
      },
    }
  })
