import type { ColumnType } from 'kysely'
import type { UrgingKind } from '../../core/reminding/urging.ts'

/** The tables of what institutions write to each other about work, as the migrations leave them. */
export interface UrgingTables {
  urging: UrgingTable
  urging_item: { urging_id: string; obligation_id: string; last_day: string; days_late: number }
  urging_receipt: { urging_id: string; opened_at: Date; office_id: string }
  urging_answer: { id: string; urging_id: string; answered_at: Date; office_id: string; words: string }
  urging_number: { unit_id: string; year: number; last: number }
}

export interface UrgingTable {
  id: string
  seq: ColumnType<number, never, never>
  unit_id: string
  year: number
  number: number
  kind: UrgingKind
  round: number
  to_unit_id: string
  debtor_id: string
  words: string
  issued_at: Date
  office_id: string
}
