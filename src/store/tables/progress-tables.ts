import type { ColumnType } from 'kysely'
import type { DifficultyState } from '../../core/obligation/difficulty.ts'
import type { EvidenceKind } from '../../core/obligation/evidence.ts'
import type { Amount } from '../../core/obligation/progress.ts'
import type { Sharing } from '../../core/policy/sharing.ts'

/** The tables of what units tell of their work, as the migrations leave them. */
export interface ProgressTables {
  progress_entry: ProgressEntryTable
  progress_amount: ProgressAmountTable
  difficulty: DifficultyTable
  difficulty_step: DifficultyStepTable
  evidence: EvidenceTable
  criterion_check: CriterionCheckTable
  area_extension: AreaExtensionTable
  area_extension_line: AreaExtensionLineTable
}

export interface ProgressEntryTable {
  obligation_id: string
  version: number
  made_on: string
  percent: number | null
  despite: string | null
}

export interface ProgressAmountTable {
  obligation_id: string
  version: number
  unit: string
  reckoning: Amount['reckoning']
  n: number
  reached: number
}

export interface DifficultyTable {
  id: string
  obligation_id: string
  state: DifficultyState
  words: string
  addressee_id: string
  raised_at: Date
  waiting_since: string
  version: number
}

export interface DifficultyStepTable {
  difficulty_id: string
  version: number
  move: string
  to_state: string
  taken_at: Date
  office_id: string
  words: string | null
  to_unit_id: string | null
}

export interface EvidenceTable {
  id: string
  seq: ColumnType<number, never, never>
  obligation_id: string
  kind: EvidenceKind
  sharing: Sharing
  note: string | null
  file: Buffer | null
  checksum: Buffer | null
  file_name: string | null
  format: string | null
  size: number | null
  url: string | null
  document_number: string | null
  document_day: string | null
  found: string[]
  unread: boolean
  added_at: Date
  added_office_id: string
  removed_at: Date | null
  removed_office_id: string | null
  removed_why: string | null
}

export interface CriterionCheckTable {
  obligation_id: string
  version: number
  position: number
  text: string
  met: boolean
}

export interface AreaExtensionTable {
  id: string
  seq: ColumnType<number, never, never>
  unit_id: string
  rule: ColumnType<unknown, string, never>
  plan_ids: string[]
  due_from: string
  due_to: string
  until: string | null
  days: number | null
  basis: string
  basis_day: string
  total: number
  made_at: Date
  office_id: string
  undone_at: Date | null
  undone_office_id: string | null
  undone_why: string | null
}

export interface AreaExtensionLineTable {
  act_id: string
  obligation_id: string
  former_day: string | null
  extended_to: string
}
