import { type Selectable, sql } from 'kysely'
import type { Permit } from '../../core/policy/decide.ts'
import type { Post } from '../../core/policy/role.ts'
import type { ReportContent } from '../../core/report/content.ts'
import type { LateRule, PeriodKind } from '../../core/report/cycle.ts'
import type { ReturnMark, Submission } from '../../core/report/submission.ts'
import type { ReportTemplate } from '../../core/report/template.ts'
import type { Store } from '../ground/database.ts'
import type { ReportTable } from '../tables/report-tables.ts'

/** What is done about one report. */
export type ReportUseCase =
  | 'open-report'
  | 'fill-report'
  | 'take-entry-sheet'
  | 'move-report'
  | 'ask-late-window'
  | 'answer-late-window'
  | 'open-consolidation'
  | 'open-completeness'
  | 'issue-report'
  | 'attach-signed-report'
  | 'download-report'
type Seeing = Permit<ReportUseCase>
type Writing = Permit<'fill-report' | 'move-report' | 'ask-late-window' | 'answer-late-window' | 'issue-report' | 'attach-signed-report'>

export type ReportRow = Selectable<ReportTable>

/** A report with its cycle and the form that the cycle uses. */
export type ReportRecord = ReportRow & {
  readonly title: string
  readonly kind: PeriodKind
  readonly period_start: string
  readonly period_end: string
  readonly data_start: string
  readonly data_end: string
  readonly late_rule: LateRule
  readonly opener_id: string
  readonly opener_name: string
  readonly template_id: string
  readonly template: ReportTemplate
  readonly receiver_name: string | null
}

export async function loadReport(store: Store, permit: Seeing): Promise<ReportRecord | undefined> {
  const { rows } = await sql<ReportRecord>`
    select r.*, c.title, c.kind, c.period_start, c.period_end, c.data_start, c.data_end, c.late_rule, c.unit_id as opener_id,
           c.template_id, v.content as template, o.unit_name as opener_name, a.unit_name as receiver_name
      from report r join report_cycle c on c.id = r.cycle_id
      join report_template_version v on v.template_id = c.template_id and v.version = c.template_version
      join report o on o.cycle_id = r.cycle_id and o.unit_id = c.unit_id
      left join report a on a.cycle_id = r.cycle_id and a.unit_id = r.reports_to
     where r.id = ${permit.subjectId}::uuid`.execute(store)
  return rows[0]
}

/** Holds the report for this transaction: what is done to one comes one after the other. */
export async function lockReport(store: Store, permit: Writing): Promise<void> {
  await sql`select from report where id = ${permit.subjectId}::uuid for update`.execute(store)
}

export const submissionOf = (row: ReportRow): Submission => ({
  unitId: row.unit_id,
  state: row.state,
  answer: row.answer,
  excuse: row.excuse,
  marks: row.marks as readonly ReturnMark[],
  submittedOn: row.submitted_on,
  changesAfterApproval: row.changes_after_approval,
  wasApproved: row.was_approved,
})

export const contentOf = (row: Pick<ReportRow, 'content'>): ReportContent => row.content as ReportContent

/** Where a figure came from that was not typed in. */
export interface FigureOrigin {
  readonly type: 'progress' | 'former' | 'sheet'
  /** The obligations, or the report, that it comes from. */
  readonly ids: readonly string[]
  readonly about: string
}

export const originsOf = (row: Pick<ReportRow, 'origins'>): Readonly<Record<string, FigureOrigin>> =>
  row.origins as Readonly<Record<string, FigureOrigin>>

interface Save {
  readonly version: number
  readonly key: string | null
}

export async function saveContent(
  store: Store,
  permit: Permit<'fill-report'>,
  content: ReportContent,
  origins: Readonly<Record<string, FigureOrigin>>,
  { version, key }: Save,
): Promise<void> {
  await store
    .updateTable('report')
    .set({ content: JSON.stringify(content), origins: JSON.stringify(origins), version, last_key: key })
    .where('id', '=', permit.subjectId)
    .execute()
}

/** From which office it was written, and by which account: nobody signs what they wrote themselves. */
export const saveWriter = async (store: Store, permit: Permit<'fill-report'>, officeId: string, accountId: string): Promise<void> => {
  await store
    .insertInto('report_writer')
    .values({ report_id: permit.subjectId, office_id: officeId, made_by: accountId })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** The offices and accounts that wrote. */
export const listWriters = (store: Store, permit: Permit<'move-report' | 'open-report'>): Promise<readonly string[]> =>
  store
    .selectFrom('report_writer')
    .select(['office_id', 'made_by'])
    .where('report_id', '=', permit.subjectId)
    .execute()
    .then(rows => rows.flatMap(row => [row.office_id, row.made_by]))

export interface NewReportStep extends Save {
  readonly move: string
  readonly from: Submission['state']
  readonly after: Submission
  readonly at: Date
  readonly officeId: string
  readonly about: unknown
}

/** The step and the report after it, in the caller's transaction. */
export async function saveReportStep(store: Store, permit: Permit<'move-report'>, step: NewReportStep): Promise<void> {
  const { after, version, key } = step
  await store
    .updateTable('report')
    .set({
      state: after.state,
      answer: after.answer,
      excuse: after.excuse,
      marks: JSON.stringify(after.marks),
      submitted_on: after.submittedOn,
      was_approved: after.wasApproved,
      changes_after_approval: after.changesAfterApproval,
      version,
      last_key: key,
    })
    .where('id', '=', permit.subjectId)
    .execute()
  await store
    .insertInto('report_step')
    .values({
      report_id: permit.subjectId,
      version,
      move: step.move,
      from_state: step.from,
      to_state: after.state,
      taken_at: step.at,
      office_id: step.officeId,
      about: step.about === null ? null : JSON.stringify(step.about),
    })
    .execute()
}

export interface ReportStepRecord {
  readonly version: number
  readonly move: string
  readonly to_state: Submission['state']
  readonly taken_at: Date
  readonly post: Post
  readonly post_number: number
  readonly unit_name: string
  readonly about: unknown
}

export async function listReportSteps(store: Store, permit: Permit<'open-report'>): Promise<ReportStepRecord[]> {
  const { rows } = await sql<ReportStepRecord>`
    select s.version, s.move, s.to_state, s.taken_at, f.post, f.number as post_number, s.about,
           unit_name(f.unit_id, ${permit.standpoint.day}) as unit_name
      from report_step s join office f on f.id = s.office_id where s.report_id = ${permit.subjectId}::uuid order by s.version`.execute(
    store,
  )
  return rows
}
