import type { ColumnType, Generated } from 'kysely'
import type { LadderSettings } from '../../core/reminding/ladder-settings.ts'
import type { NoticeCode } from '../../core/reminding/rung.ts'

/** The tables of what units are told, as the migrations leave them. */
export interface NoticeTable {
  id: Generated<string>
  seq: ColumnType<number, never, never>
  unit_id: string
  obligation_id: string
  rung: NoticeCode
  counted_from: string
  day: string
}

export interface NoticeReadingTable {
  notice_id: string
  office_id: string
  read_at: Date
}

export interface DigestTable {
  office_id: string
  day: string
  made_at: Date
  notices: number
  mails: number
}

export interface ReminderLadderTable {
  unit_id: string
  version: number
  settings: ColumnType<LadderSettings | null, string | null, never>
  set_at: Date
  office_id: string
}
