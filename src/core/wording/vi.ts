import { audit } from './vi/audit.ts'
import { command } from './vi/command.ts'
import { doubt } from './vi/doubt.ts'
import { entrySheet } from './vi/entry-sheet.ts'
import { fileNote } from './vi/file-note.ts'
import { held } from './vi/held.ts'
import { mail } from './vi/mail.ts'
import { notice } from './vi/notice.ts'
import { page } from './vi/page.ts'
import { paper } from './vi/paper.ts'
import { personalData } from './vi/personal-data.ts'
import { refusal } from './vi/refusal.ts'
import { remark } from './vi/remark.ts'
import { reportPaper } from './vi/report-paper.ts'
import { server } from './vi/server.ts'
import { unit } from './vi/unit.ts'
import { unitSheet } from './vi/unit-sheet.ts'
import { workSheet } from './vi/work-sheet.ts'

export const vi = {
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
