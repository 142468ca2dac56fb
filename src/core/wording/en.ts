import { audit } from './en/audit.ts'
import { command } from './en/command.ts'
import { doubt } from './en/doubt.ts'
import { entrySheet } from './en/entry-sheet.ts'
import { fileNote } from './en/file-note.ts'
import { held } from './en/held.ts'
import { mail } from './en/mail.ts'
import { notice } from './en/notice.ts'
import { page } from './en/page.ts'
import { paper } from './en/paper.ts'
import { personalData } from './en/personal-data.ts'
import { refusal } from './en/refusal.ts'
import { remark } from './en/remark.ts'
import { reportPaper } from './en/report-paper.ts'
import { server } from './en/server.ts'
import { unit } from './en/unit.ts'
import { unitSheet } from './en/unit-sheet.ts'
import { workSheet } from './en/work-sheet.ts'

export const en = {
  audit,
  command,
  doubt,
  'entry-sheet': entrySheet,
  'file-note': fileNote,
  held,
  mail,
  notice,
  page,
  paper,
  'personal-data': personalData,
  refusal,
  remark,
  'report-paper': reportPaper,
  server,
  unit,
  'unit-sheet': unitSheet,
  'work-sheet': workSheet,
}
