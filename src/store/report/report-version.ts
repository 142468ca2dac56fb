import { sql } from 'kysely'
import { readExact } from '../../core/formula/exact.ts'
import type { Permit } from '../../core/policy/decide.ts'
import type { CellKey } from '../../core/report/cells.ts'
import type { Gap } from '../../core/report/consolidate.ts'
import type { ReportContent } from '../../core/report/content.ts'
import type { PassageSource } from '../../core/report/passage.ts'
import type { SubmissionAnswer } from '../../core/report/submission.ts'
import type { Tally } from '../../core/report/tally.ts'
import type { Store } from '../ground/database.ts'

/** A tally as it is stored; sums and figures that were given are decimals. */
export interface StoredTally {
  readonly cell: CellKey
  readonly sum: string
  readonly count: number
  readonly last_value: string
  readonly last_at: string
  readonly last_unit: string
}

export interface StoredPassage {
  readonly section: string
  readonly position: number
  readonly text: string
  readonly sources: readonly PassageSource[]
}

/** What a consolidation was made of, and of whom nothing was in it. */
export interface Taken {
  readonly reports: readonly { readonly unitId: string; readonly version: number }[]
  readonly gaps: readonly Gap[]
}

export interface ReportVersion {
  readonly version: number
  readonly answer: SubmissionAnswer
  readonly content: ReportContent
  readonly tallies: readonly StoredTally[]
  readonly passages: readonly StoredPassage[]
  readonly taken: Taken
}

export async function saveReportVersion(
  store: Store,
  permit: Permit<'move-report'>,
  version: ReportVersion & { readonly at: Date },
): Promise<void> {
  await store
    .insertInto('report_version')
    .values({
      report_id: permit.subjectId,
      version: version.version,
      answer: version.answer,
      content: JSON.stringify(version.content),
      tallies: JSON.stringify(version.tallies),
      passages: JSON.stringify(version.passages),
      taken: JSON.stringify(version.taken),
      made_at: version.at,
    })
    .execute()
}

/** The versions that were handed in, the last first. */
export async function listReportVersions(
  store: Store,
  permit: Permit<'move-report' | 'open-report' | 'open-consolidation' | 'issue-report' | 'download-report'>,
  limit: number,
): Promise<readonly ReportVersion[]> {
  const rows = await store
    .selectFrom('report_version')
    .selectAll()
    .where('report_id', '=', permit.subjectId)
    .orderBy('version', 'desc')
    .limit(limit)
    .execute()
  return rows.map(row => ({
    version: row.version,
    answer: row.answer as SubmissionAnswer,
    content: row.content as ReportContent,
    tallies: row.tallies as readonly StoredTally[],
    passages: row.passages as readonly StoredPassage[],
    taken: row.taken as Taken,
  }))
}

/** The figures and passages of a version take the place of those that counted before. */
export async function putInForce(store: Store, permit: Permit<'move-report'>, version: number): Promise<void> {
  const id = permit.subjectId
  await store.deleteFrom('report_figure').where('report_id', '=', id).execute()
  await store.deleteFrom('report_passage').where('report_id', '=', id).execute()
  await sql`insert into report_figure (report_id, cell, sum, count, last_value, last_at, last_unit)
    select v.report_id, f.* from report_version v, json_to_recordset(v.tallies)
      as f(cell text, sum numeric, count integer, last_value numeric, last_at text, last_unit uuid)
     where v.report_id = ${id}::uuid and v.version = ${version}`.execute(store)
  await sql`insert into report_passage (report_id, section, position, text, sources)
    select v.report_id, p.* from report_version v, json_to_recordset(v.passages)
      as p(section text, position integer, text text, sources json)
     where v.report_id = ${id}::uuid and v.version = ${version}`.execute(store)
  await store.updateTable('report').set({ in_force: version }).where('id', '=', id).execute()
}

/** Null where a stored decimal is none, which only a hand in the database could make. */
export function talliesOf(stored: readonly StoredTally[]): ReadonlyMap<CellKey, Tally> {
  const found = new Map<CellKey, Tally>()
  for (const row of stored) {
    const [sum, value] = [readExact(row.sum), readExact(row.last_value)]
    if (!sum || !value) throw new Error(`the figure ${row.cell} is no decimal`)
    found.set(row.cell, { sum, count: row.count, last: { value, at: row.last_at, unitId: row.last_unit } })
  }
  return found
}

/** What the unit reported in the period before, of the same form: to be seen beside, and checked against. */
export async function loadFormer(
  store: Store,
  _permit: Permit<'open-report' | 'move-report' | 'fill-report'>,
  report: { readonly template_id: string; readonly unit_id: string; readonly period_start: string },
): Promise<{ readonly reportId: string; readonly start: string; readonly end: string; readonly content: ReportContent } | null> {
  const { rows } = await sql<{ id: string; period_start: string; period_end: string; content: ReportContent }>`
    select r.id, c.period_start, c.period_end, v.content from report_cycle c
      join report r on r.cycle_id = c.id and r.unit_id = ${report.unit_id}::uuid
      join report_version v on v.report_id = r.id and v.version = r.in_force
     where c.template_id = ${report.template_id}::uuid and c.period_end < ${report.period_start}
     order by c.period_end desc, c.seq desc limit 1`.execute(store)
  const [row] = rows
  return row ? { reportId: row.id, start: row.period_start, end: row.period_end, content: row.content } : null
}
