import { sql } from 'kysely'
import type { Permit } from '../../core/policy/decide.ts'
import type { CellKey } from '../../core/report/cells.ts'
import type { PassageSource } from '../../core/report/passage.ts'
import type { RosterPlace } from '../../core/report/roster.ts'
import type { SubmissionAnswer, SubmissionState } from '../../core/report/submission.ts'
import type { Store } from '../ground/database.ts'
import type { StoredTally } from './report-version.ts'

/** A place that gathers: its reports below are those of the same cycle that name it. */
export interface Gathering {
  readonly cycle_id: string
  readonly unit_id: string
}

type Seeing = Permit<'open-consolidation' | 'move-report' | 'open-report' | 'open-completeness' | 'issue-report' | 'download-report'>

/**
 * The figures in force of all places below as one tally for each cell, added up by the database. The one given last is the greatest of
 * `moment unit figure`, by code units: one pass over the rows, where an order of them all would cost seven times as much.
 */
export async function loadTallies(store: Store, _permit: Seeing, { cycle_id, unit_id }: Gathering): Promise<readonly StoredTally[]> {
  const { rows } = await sql<StoredTally>`
    select cell, sum, count, trim_scale(split_part(last, ' ', 3)::numeric)::text as last_value, split_part(last, ' ', 1) as last_at,
           split_part(last, ' ', 2) as last_unit
      from (select f.cell, trim_scale(sum(f.sum))::text as sum, sum(f.count)::integer as count,
                   max((f.last_at || ' ' || f.last_unit || ' ' || f.last_value) collate "C") as last
              from report r join report_figure f on f.report_id = r.id
             where r.cycle_id = ${cycle_id}::uuid and r.reports_to = ${unit_id}::uuid
             group by f.cell) t`.execute(store)
  return rows
}

export interface PassageRow {
  readonly section: string
  readonly text: string
  readonly sources: readonly (readonly PassageSource[])[]
}

/** The passages in force of all places below; the same words come once, with all who wrote them. */
export async function loadPassages(store: Store, _permit: Seeing, { cycle_id, unit_id }: Gathering): Promise<readonly PassageRow[]> {
  const { rows } = await sql<PassageRow>`
    select p.section, p.text, json_agg(p.sources) as sources from report r join report_passage p on p.report_id = r.id
     where r.cycle_id = ${cycle_id}::uuid and r.reports_to = ${unit_id}::uuid group by p.section, p.text`.execute(store)
  return rows
}

/** How the reports of the places below stand. */
export interface BelowRecord {
  readonly id: string
  readonly unit_id: string
  readonly unit_name: string
  readonly reports_to: string
  readonly level: number
  readonly due_on: string
  readonly state: SubmissionState
  readonly answer: SubmissionAnswer
  readonly excuse: string
  readonly submitted_on: string | null
  readonly in_force: number | null
  readonly changes_after_approval: number
}

export async function listBelow(store: Store, _permit: Seeing, { cycle_id, unit_id }: Gathering): Promise<readonly BelowRecord[]> {
  const { rows } = await sql<BelowRecord>`
    select id, unit_id, unit_name, reports_to, level, due_on, state, answer, excuse, submitted_on, in_force, changes_after_approval
      from report where cycle_id = ${cycle_id}::uuid and reports_to = ${unit_id}::uuid order by unit_name, unit_id`.execute(store)
  return rows
}

export const placeOfBelow = (row: BelowRecord): RosterPlace => ({
  unitId: row.unit_id,
  unitName: row.unit_name,
  reportsTo: row.reports_to,
  level: row.level,
})

export interface FigureSource {
  readonly id: string
  readonly unit_id: string
  readonly unit_name: string
  readonly level: number
  readonly sum: string
  readonly count: number
  readonly last_value: string
  readonly last_at: string
}

/** Who gave a figure, and how much: each place below that did. */
export async function listFigureSources(
  store: Store,
  _permit: Permit<'open-consolidation'>,
  { cycle_id, unit_id }: Gathering,
  cell: CellKey,
): Promise<readonly FigureSource[]> {
  const { rows } = await sql<FigureSource>`
    select r.id, r.unit_id, r.unit_name, r.level, trim_scale(f.sum)::text as sum, f.count, trim_scale(f.last_value)::text as last_value, f.last_at
      from report r join report_figure f on f.report_id = r.id and f.cell = ${cell}
     where r.cycle_id = ${cycle_id}::uuid and r.reports_to = ${unit_id}::uuid order by r.unit_name, r.unit_id`.execute(store)
  return rows
}
