import type { ColumnType, Generated } from 'kysely'
import type { Post } from '../../core/policy/role.ts'
import type { Sharing } from '../../core/policy/sharing.ts'
import type { UnitActKind, UnitLine } from '../../core/unit/unit.ts'
import type { UnitKind } from '../../core/unit/unit-kind.ts'
import type { AccountTables } from './account-tables.ts'
import type { AgencyAnswerTables } from './agency-answer-tables.ts'
import type { ChainTables } from './chain-tables.ts'
import type { LendingTables } from './lending-tables.ts'
import type { ObligationCounterTables } from './obligation-counter-tables.ts'
import type { ExtensionTable, ObligationStepTable, ObligationTable, TaskAddresseeTable } from './obligation-tables.ts'
import type { PageMapTable, RecognitionTable } from './page-tables.ts'
import type { ProgressTables } from './progress-tables.ts'
import type { DigestTable, NoticeReadingTable, NoticeTable, ReminderLadderTable } from './reminder-tables.ts'
import type { ReportTables } from './report-tables.ts'
import type { SameWorkTables } from './same-work-tables.ts'
import type { UrgingTables } from './urging-tables.ts'

/** The tables as the migrations leave them; `tables.test.ts` compares the two. Instants are `Date`, days ISO text. */
export interface Tables
  extends AccountTables,
    AgencyAnswerTables,
    ChainTables,
    LendingTables,
    ObligationCounterTables,
    ProgressTables,
    ReportTables,
    SameWorkTables,
    UrgingTables {
  document: DocumentTable
  stored_file: StoredFileTable
  reading: { document_id: string; reader_version: string; content: ColumnType<unknown, string, never> }
  review: { document_id: string; version: Generated<number>; done: Generated<number[]>; undone: Generated<number[]> }
  review_step: ReviewStepTable
  amendment: { document_id: string; former_id: string; base: ColumnType<unknown, string, never> }
  known_document: { document_id: string; symbol: string; date: string; itself: boolean; issuer: string }
  page_map: PageMapTable
  recognition: RecognitionTable
  plan: PlanTable
  task: TaskTable
  task_agency: TaskAgencyTable
  task_due: TaskDueTable
  task_addressee: TaskAddresseeTable
  obligation: ObligationTable
  obligation_step: ObligationStepTable
  extension: ExtensionTable
  notice: NoticeTable
  notice_reading: NoticeReadingTable
  digest: DigestTable
  reminder_ladder: ReminderLadderTable
  digest_refusal: { office_id: string; since: Date }
  chore_day: { day: string; hour: Generated<number>; begun_at: Date }
  audit_event: AuditEventTable
  audit_lane: { lane: number; day: string; seq: number; hash: Buffer }
  audit_seal: AuditSealTable
  unit: UnitTable
  unit_act: UnitActTable
  unit_version: UnitVersionTable
  unit_succession: { act_id: string; from_id: string; to_id: string }
  unit_former: UnitFormerTable
  unit_group: UnitGroupTable
  unit_path: UnitPathTable
  unit_up: UnitUpView
  unit_unsettled: { unit_id: string }
  office: { id: string; seq: ColumnType<number, never, never>; unit_id: string; post: Post; number: Generated<number> }
  office_holding: { id: string; office_id: string; account_id: string; held_from: string; held_to: Generated<string> }
  office_delegation: { id: string; office_id: string; account_id: string; valid_from: string; valid_to: string; reason: string }
}

/** The fields of a letterhead that lists show. */
interface HeadColumns {
  number: string | null
  symbol: string | null
  type: string | null
  date: string | null
  issuer: string | null
  subject: string | null
}

export interface ReviewCounts {
  items: number
  open: number
  accepted: number
  rejected: number
  held: number
}

export interface DocumentTable extends HeadColumns {
  id: string
  seq: ColumnType<number, never, never>
  sha256: Buffer
  file_name: string
  format: 'txt' | 'doc' | 'docx' | 'odt' | 'pdf' | 'png' | 'jpg'
  size: number
  search: string
  uploaded_at: Date
  unit_id: string
  office_id: string
  sharing: Generated<Sharing>
  state: Generated<'review' | 'published'>
  items: number
  open: number
  accepted: Generated<number>
  rejected: Generated<number>
  held: number
  remarks: number
}

export interface ReviewStepTable {
  document_id: string
  version: number
  kind: 'move' | 'undo' | 'redo'
  move: ColumnType<unknown, string | null, never>
  made_by: string
  office_id: string
  made_at: Date
}

export interface PlanTable extends HeadColumns {
  id: string
  seq: ColumnType<number, never, never>
  document_id: string
  place: string | null
  period_start: string | null
  period_end: string | null
  has_period: boolean
  search: string
  published_at: Date
  unit_id: string
  office_id: string
  sharing: Generated<Sharing>
  tasks: number
  reports: number
  agencies: number
  amends_id: string | null
}

export interface TaskTable {
  plan_id: string
  number: number
  id: string
  item_id: string
  kind: 'task' | 'report'
  path: string[]
  text: string
  product: string | null
  quantities: ColumnType<unknown, string, never>
  span_start: number
  span_end: number
  source: string
  search: string
  continues_id: string | null
  /** The obligation that was split into it; null for the plan's own. */
  split_from: string | null
  /** The whole needs this part. */
  required: Generated<boolean>
}

export interface TaskAgencyTable {
  plan_id: string
  task_number: number
  position: number
  part: 'lead' | 'support' | 'to'
  name: string
  kind: 'one' | 'group'
  search: string
  span_start: number | null
  span_end: number | null
}

export interface TaskDueTable {
  plan_id: string
  task_number: number
  position: number
  kind: 'date' | 'period' | 'recurring' | 'standing' | 'relative'
  date: string | null
  bound: 'before' | 'by' | null
  start_date: string | null
  end_date: string | null
  every: 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year' | null
  day: number | null
  month: number | null
  amount: number | null
  unit: string | null
  counted_from: string | null
  span_start: number | null
  span_end: number | null
}

/** Bytes by their SHA-256; `kind` is what they were found to be, whatever their name said. */
export interface StoredFileTable {
  sha256: Buffer
  size: number
  kind: string
  state: 'quarantined' | 'accepted'
  stored_at: Date
  content: Buffer
}

/** `form` and what stands after `about` is set by the database as the row is written. */
export interface AuditEventTable {
  id: ColumnType<number, never, never>
  at: ColumnType<Date, Date, never>
  account_id: ColumnType<string | null, string | null, never>
  username: ColumnType<string | null, string | null, never>
  unit: ColumnType<string | null, string | null, never>
  office: ColumnType<string | null, string | null, never>
  action: ColumnType<string, string, never>
  subject: ColumnType<string | null, string | null, never>
  about: ColumnType<Record<string, string>, string, never>
  form: ColumnType<number, never, never>
  day: ColumnType<string, never, never>
  lane: ColumnType<number, never, never>
  seq: ColumnType<number, never, never>
  previous: ColumnType<Buffer, never, never>
  hash: ColumnType<Buffer, never, never>
}

/** `heads`: `[lane, seq, hash as hex]` of every lane in use when the day was over, by lane. */
export interface AuditSealTable {
  day: ColumnType<string, string, never>
  sealed_at: ColumnType<Date, Date, never>
  heads: ColumnType<[lane: number, seq: number, hash: string][], string, never>
  previous: ColumnType<Buffer, Buffer, never>
  hash: ColumnType<Buffer, Buffer, never>
}

/** Days without end are `infinity`. */
export interface UnitTable {
  id: string
  seq: ColumnType<number, never, never>
  code: string
  born: Generated<string>
  ended: Generated<string>
}

export interface UnitActTable {
  id: string
  seq: ColumnType<number, never, never>
  kind: UnitActKind
  day: string
  basis: string
  recorded_at: Date
}

export interface UnitVersionTable {
  unit_id: string
  valid_from: string
  valid_to: Generated<string>
  name: string
  kind: UnitKind
  parent_id: string | null
  sector_id: string | null
  aliases: Generated<string[]>
  keys: string[]
  search: string
  act_id: string
  closed_by: string | null
}

export interface UnitFormerTable {
  unit_id: string
  position: number
  code: string | null
  name: string
  place: string
  until: string
  keys: string[]
  search: string
}

export interface UnitGroupTable {
  id: string
  seq: ColumnType<number, never, never>
  name: string
  rule: ColumnType<unknown, string, string>
  search: string
}

/** `path` is `/root/…/unit/`; written by the database alone. */
export interface UnitPathTable {
  unit_id: string
  line: UnitLine
  valid_from: string
  valid_to: string
  path: string
}

/** A view, so that every column may be null to the database. */
export interface UnitUpView {
  unit_id: string | null
  line: string | null
  up_id: string | null
  valid_from: string | null
  valid_to: string | null
}
