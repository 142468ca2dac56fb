import type { ColumnType } from 'kysely'
import type { LentRight } from '../../core/policy/lent-right.ts'

/** Rights that units lend one another, as the migrations leave them. */
export interface LendingTables {
  lending: LendingTable
}

export interface LendingTable {
  id: string
  seq: ColumnType<number, never, never>
  unit_id: string
  to_unit_id: string
  rights: LentRight[]
  valid_from: string
  valid_to: string
  after_days: number | null
  reason: string
  made_at: Date
  office_id: string
  ended_at: Date | null
  ended_office_id: string | null
}
