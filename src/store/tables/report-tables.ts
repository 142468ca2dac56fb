import type { ColumnType, Generated } from 'kysely'
import type { Sharing } from '../../core/policy/sharing.ts'
import type { LateRule, PeriodKind } from '../../core/report/cycle.ts'
import type { LateWindow } from '../../core/report/late-window.ts'
import type { SubmissionAnswer, SubmissionState } from '../../core/report/submission.ts'

/** The tables of reports, as the migrations leave them. */
export interface ReportTables {
  report_template: ReportTemplateTable
  report_template_version: ReportTemplateVersionTable
  report_cycle: ReportCycleTable
  report: ReportTable
  report_step: ReportStepTable
  report_version: ReportVersionTable
  report_writer: { report_id: string; office_id: string; made_by: string }
  report_figure: ReportFigureTable
  report_passage: ReportPassageTable
  late_window: LateWindowTable
  report_issue: ReportIssueTable
  report_duty: { obligation_id: string; report_id: string }
  report_regime: ReportRegimeTable
  paper_template: PaperTemplateTable
  paper_template_version: PaperTemplateVersionTable
}

export interface ReportTemplateTable {
  id: string
  seq: ColumnType<number, never, never>
  unit_id: string
  sharing: Generated<Sharing>
  title: string
  version: number
  search: string
}

export interface ReportTemplateVersionTable {
  template_id: string
  version: number
  content: ColumnType<unknown, string, never>
  saved_at: Date
  office_id: string
}

export interface ReportCycleTable {
  id: string
  seq: ColumnType<number, never, never>
  unit_id: string
  template_id: string
  template_version: number
  title: string
  kind: PeriodKind
  period_start: string
  period_end: string
  data_start: string
  data_end: string
  timing: ColumnType<unknown, string, never>
  late_rule: LateRule
  opened_at: Date
  office_id: string
  task_id: string | null
  search: string
  instance: string | null
}

export interface ReportTable {
  id: Generated<string>
  cycle_id: string
  unit_id: string
  unit_name: string
  reports_to: string | null
  level: number
  due_on: string
  state: Generated<SubmissionState>
  answer: Generated<SubmissionAnswer>
  excuse: Generated<string>
  marks: ColumnType<unknown, string | undefined, string>
  submitted_on: string | null
  was_approved: Generated<boolean>
  changes_after_approval: Generated<number>
  content: ColumnType<unknown, string | undefined, string>
  origins: ColumnType<unknown, string | undefined, string>
  version: Generated<number>
  last_key: string | null
  in_force: number | null
  search: string
}

export interface ReportStepTable {
  report_id: string
  version: number
  move: string
  from_state: SubmissionState
  to_state: SubmissionState
  taken_at: Date
  office_id: string
  about: ColumnType<unknown, string | null, never> | null
}

export interface ReportVersionTable {
  report_id: string
  version: number
  answer: string
  content: ColumnType<unknown, string, never>
  tallies: ColumnType<unknown, string, never>
  passages: ColumnType<unknown, string, never>
  taken: ColumnType<unknown, string, never>
  made_at: Date
}

export interface ReportFigureTable {
  report_id: string
  cell: string
  sum: string
  count: number
  last_value: string
  last_at: string
  last_unit: string
}

export interface ReportPassageTable {
  report_id: string
  section: string
  position: number
  text: string
  sources: ColumnType<unknown, string, never>
}

export interface ReportIssueTable {
  report_id: string
  version: number
  issue: ColumnType<unknown, string, never>
  sha256: Buffer
  signed_sha256: Buffer | null
  issued_at: Date
  office_id: string
  template_id: string | null
  template_version: number | null
}

export interface ReportRegimeTable {
  task_id: string
  unit_id: string
  office_id: string
  template_id: string | null
  title: string
  rules: ColumnType<unknown, string | null, string | null>
  asked: ColumnType<unknown, string, string>
  is_on: boolean
  set_at: Date
}

export interface PaperTemplateTable {
  id: string
  seq: ColumnType<number, never, never>
  unit_id: string
  sharing: Generated<Sharing>
  name: string
  version: number
  ended_at: Date | null
}

export interface PaperTemplateVersionTable {
  template_id: string
  version: number
  file: Buffer
  file_name: string
  saved_at: Date
  office_id: string
}

export interface LateWindowTable {
  id: string
  report_id: string
  state: LateWindow['state']
  until: string
  reason: string
  answer: string | null
  asked_at: Date
  office_id: string
}
