import type { ColumnType } from 'kysely'

/** Whom an issuer means by a name, as the migrations leave it. */
export interface AgencyAnswerTables {
  agency_answer: AgencyAnswerTable
}

export interface AgencyAnswerTable {
  unit_id: string
  name_key: string
  name: string
  meant_id: string | null
  group_id: string | null
  rule: ColumnType<unknown, string | null, string | null>
  answered_on: string
  office_id: string
}
