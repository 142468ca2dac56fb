import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Permit } from '../../core/policy/decide.ts'
import { ownUnits } from '../../core/policy/own-units.ts'
import { type ReportBox, reportBoxes, reportBoxRules } from '../../core/report/box.ts'
import type { PeriodKind } from '../../core/report/cycle.ts'
import type { SubmissionAnswer, SubmissionState } from '../../core/report/submission.ts'
import type { Store } from '../ground/database.ts'
import { matches } from '../ground/search.ts'

/** A report of the own unit, or one that lies with it. */
export interface ReportLine {
  readonly id: string
  readonly unit_id: string
  readonly unit_name: string
  readonly title: string
  readonly kind: PeriodKind
  readonly period_start: string
  readonly period_end: string
  readonly due_on: string
  readonly level: number
  readonly state: SubmissionState
  readonly answer: SubmissionAnswer
  readonly submitted_on: string | null
  readonly receiver_name: string | null
  /** Of the places directly below: how many there are, and how many have answered and signed. */
  readonly below: number
  readonly below_signed: number
}

export interface ReportsAfter {
  readonly dueOn: string
  readonly id: string
}

const own = ({ standpoint }: Pick<Permit, 'standpoint'>) => sql`${[...ownUnits(standpoint)]}::uuid[]`

function inBox(permit: Pick<Permit, 'standpoint'>, box: ReportBox): RawBuilder<SqlBool> {
  const { side, states, gathers } = reportBoxRules[box]
  const whose = side === 'receiver' ? sql`r.reports_to = any(${own(permit)})` : sql`r.unit_id = any(${own(permit)})`
  return sql<SqlBool>`(${whose} and r.state = any(${[...states]}::text[]) and ${gathers ? sql`r.level > 0` : sql`true`})`
}

/** The newest first. */
export async function listReports(
  store: Store,
  permit: Permit<'list-reports'>,
  query: { readonly box: ReportBox; readonly q: string; readonly after: ReportsAfter | null; readonly limit: number },
): Promise<ReportLine[]> {
  const { box, q, after, limit } = query
  const next = after ? sql`(r.due_on, r.id) < (${after.dueOn}::date, ${after.id}::uuid)` : sql`true`
  const { rows } = await sql<ReportLine>`
    select r.id, r.unit_id, r.unit_name, c.title, c.kind, c.period_start, c.period_end, r.due_on, r.level, r.state, r.answer, r.submitted_on,
           a.unit_name as receiver_name, coalesce(b.below, 0) as below, coalesce(b.signed, 0) as below_signed
      from report r join report_cycle c on c.id = r.cycle_id
      left join report a on a.cycle_id = r.cycle_id and a.unit_id = r.reports_to
      left join lateral (
        select count(*) as below, count(*) filter (where u.state in ('approved', 'accepted')) as signed
          from report u where r.level > 0 and u.cycle_id = r.cycle_id and u.reports_to = r.unit_id) b on true
     where ${inBox(permit, box)} and ${matches(sql.ref('c.search'), q)} and ${next}
     order by r.due_on desc, r.id desc limit ${limit}`.execute(store)
  return rows
}

/** How many there are in each box. */
export async function countReports(store: Store, permit: Permit<'list-reports'>): Promise<Readonly<Record<ReportBox, number>>> {
  const counts = reportBoxes.map(box => sql`count(*) filter (where ${inBox(permit, box)}) as ${sql.ref(box)}`)
  const { rows } = await sql<Record<ReportBox, number>>`
    select ${sql.join(counts)} from report r where r.unit_id = any(${own(permit)}) or r.reports_to = any(${own(permit)})`.execute(store)
  return rows[0] ?? { write: 0, sign: 0, sent: 0, gather: 0, take: 0 }
}
