import type { ColumnType, Generated } from 'kysely'

export interface PageMapTable {
  document_id: string
  page: number
  width: number
  height: number
  lean: number
  span_start: number | null
  span_end: number | null
  lines: ColumnType<unknown, string, never>
}

export interface RecognitionTable {
  id: string
  seq: ColumnType<number, never, never>
  sha256: Buffer | null
  file_name: string
  begun_at: Date
  begun_by: string
  unit_id: string
  office_id: string
  page: Generated<number>
  pages: number | null
  refusal: string | null
  about: ColumnType<Record<string, string> | null, string | null | undefined, string | null>
}
