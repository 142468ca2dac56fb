import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Store } from '../src/store/ground/database.ts'
import { addAccount } from '../src/usecase/account/add-account.ts'
import type { Caller } from '../src/usecase/ground/caller.ts'
import { type OpenOffice, openOffice } from '../src/usecase/ground/office.ts'
import { moveReport } from '../src/usecase/report/move-report.ts'
import { openConsolidation } from '../src/usecase/report/open-consolidation.ts'
import { openMeasuredCycle, signBottom } from './fill-reports.ts'
import { inHouse } from './house.ts'
import { median, type Result, round, secondsOf } from './measure.ts'
import { scaled } from './scale.ts'
import { plantUnits } from './trial-units.ts'

const provinces = 34
const runs = 5

/** Every province hands in and signs what lies with it, then the centre does: gathered, frozen with all that is in it, audited. */
async function close(office: OpenOffice, callers: ReadonlyMap<string, Caller>, cycleId: string): Promise<void> {
  const places = await office.store
    .selectFrom('report')
    .select(['id', 'unit_id'])
    .where('cycle_id', '=', cycleId)
    .where('level', '>', 0)
    .orderBy('level')
    .execute()
  for (const { id, unit_id } of places) {
    const caller = callers.get(unit_id)
    if (!caller) throw new Error(`nobody signs for ${unit_id}`)
    await moveReport(office, caller, id, { version: 0, key: randomUUID(), move: { type: 'submit' }, gaps: [] })
  }
}

/** What SQL alone would write of the same: sums of each place and words with all who wrote them, level by level. */
async function bareClose(store: Store, cycleId: string): Promise<void> {
  await store.transaction().execute(async within => {
    for (const level of [1, 2]) {
      await sql`insert into bare_figure select a.id, f.cell, sum(f.sum), sum(f.count) from report a
        join report r on r.cycle_id = a.cycle_id and r.reports_to = a.unit_id
        join (select report_id, cell, sum, count from report_figure union all select * from bare_figure) f on f.report_id = r.id
        where a.cycle_id = ${cycleId}::uuid and a.level = ${level} group by a.id, f.cell`.execute(within)
      await sql`insert into bare_passage select a.id, p.section, p.text, json_agg(p.sources) from report a
        join report r on r.cycle_id = a.cycle_id and r.reports_to = a.unit_id
        join (select report_id, section, text, sources from report_passage union all select * from bare_passage) p on p.report_id = r.id
        where a.cycle_id = ${cycleId}::uuid and a.level = ${level} group by a.id, p.section, p.text`.execute(within)
    }
  })
}

/** A cycle of 4,000 units over three levels closed from the communes' signatures to the centre's, measured against bare INSERT … SELECT. */
export const closeVsSql = (): Promise<Result> =>
  inHouse(async ({ url }) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'dondoc-bench-data-'))
    const office = await openOffice({ databaseUrl: url, dataDir, now: () => new Date('2026-04-03T03:00:00Z') })
    const { store } = office
    const units = scaled(4000)
    const { governmentId } = await plantUnits(store, { provinces, communes: units })
    await sql`create table bare_figure (report_id uuid, cell text, sum numeric, count bigint)`.execute(store)
    await sql`create table bare_passage (report_id uuid, section text, text text, sources json)`.execute(store)
    const places = await store.selectFrom('unit_version').select('unit_id').where('kind', 'in', ['government', 'province']).execute()
    const callers = new Map<string, Caller>()
    for (const [at, { unit_id: unitId }] of places.entries()) {
      const account = { username: `do${at}`, name: 'Đo', post: 'main-focal-point', unitId, password: randomUUID() } as const
      callers.set(unitId, await addAccount(office, { ...account, mustChangePassword: false }))
    }
    const opener = callers.get(governmentId)
    if (!opener) throw new Error('the centre has no desk')
    const pairs: (readonly [close: number, bare: number, open: number])[] = []
    for (let turn = 0; turn < runs; turn++) {
      let cycle = { top: '', cycleId: '' }
      const open = await secondsOf(async () => {
        cycle = await openMeasuredCycle(office, opener, governmentId, ['province', 'commune'])
      })
      await signBottom(store, cycle.cycleId)
      const first = turn % 2 ? await secondsOf(() => bareClose(store, cycle.cycleId)) : null
      const closing = await secondsOf(() => close(office, callers, cycle.cycleId))
      pairs.push([closing, first ?? (await secondsOf(() => bareClose(store, cycle.cycleId))), open])
      const { figures, in: taken } = await openConsolidation(office, opener, cycle.top)
      const [leaves] = (
        await sql<{
          sum: string
        }>`select sum(f.sum)::text as sum from report r join report_figure f on f.report_id = r.id and f.cell = 'T1.A1'
          where r.cycle_id = ${cycle.cycleId}::uuid and r.level = 0`.execute(store)
      ).rows
      if (taken !== provinces || Number(figures['T1.A1']) !== Number(leaves?.sum))
        throw new Error('the centre’s figure is not that of the communes')
    }
    await office.close()
    rmSync(dataDir, { recursive: true, force: true })
    const of = (pick: (pair: (typeof pairs)[number]) => number): number => round(median(pairs.map(pick)))
    return {
      ratio: of(([closing, bare]) => closing / bare),
      better: 'lower',
      limit: 'bare INSERT … SELECT of the same figures and words, level by level (limit 5)',
      runs,
      detail: {
        units,
        figures: 25,
        sections: 6,
        levels: 3,
        'closing s': of(([closing]) => closing),
        'bare s': of(([, bare]) => bare),
        'opening s': of(([, , open]) => open),
      },
    }
  })
