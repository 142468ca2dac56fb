import { cellsOf } from '../../core/report/cells.ts'
import { locksOf } from '../../core/report/locks.ts'
import { formatDay } from '../../core/time/vietnamese-day.ts'
import { entryBook } from '../../format/entry/entry-book.ts'
import { readEntryBook } from '../../format/entry/read-entry-book.ts'
import { bookBytes } from '../../format/sheet/render-book.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { contentOf, loadReport, type ReportRecord, submissionOf } from '../../store/report/report.ts'
import { type Caller, permitOn } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { readUploaded, type TakeFile, type UploadedFile } from '../ground/uploaded-file.ts'
import { fillReport } from './fill-report.ts'

/** The form of a report to fill in without a network, with what is written so far. */
export async function takeEntrySheet(office: Office, asking: Caller | null, id: string) {
  const caller = await permitOn(office.store, asking, 'take-entry-sheet', id)
  const report = await loadReport(office.store, caller)
  if (!report) return refuse('not-found')
  const { start, end } = { start: report.period_start, end: report.period_end }
  await saveAudit(office.store, {
    at: office.now(),
    by: caller,
    action: 'entry-sheet-taken',
    subject: id,
    about: { version: String(report.version) },
  })
  const under = `${report.unit_name}, ${formatDay(start)} – ${formatDay(end)}`
  const content = await bookBytes(entryBook({ ...stateOf(report), under, language: caller.language }))
  return { fileName: `bieu-nhap-${start}-${end}.xlsx`, kind: 'xlsx', content }
}

/** What a sheet that comes back would change, and what of it cannot be taken; nothing is stored. `take` reads the file when the caller may. */
export async function checkEntrySheet(office: Office, asking: Caller | null, id: string, take: TakeFile) {
  const caller = await permitOn(office.store, asking, 'fill-report', id)
  const report = await loadReport(office.store, caller)
  if (!report) return refuse('not-found')
  const { changes, faults } = read(office, report, await take())
  return { version: report.version, changes: [...changes], faults: [...faults] }
}

/** Stores what was changed on the sheet, all of it or nothing; `version` and `key` as in filling in by hand. */
export async function sendEntrySheet(
  office: Office,
  asking: Caller | null,
  id: string,
  { version, key }: { readonly version: number; readonly key: string },
  take: TakeFile,
): Promise<{ version: number }> {
  const caller = await permitOn(office.store, asking, 'fill-report', id)
  const report = await loadReport(office.store, caller)
  if (!report) return refuse('not-found')
  const file = await take()
  const { changes, faults } = report.last_key === key ? { changes: [], faults: [] } : read(office, report, file)
  if (faults.length > 0) return refuse('entry-sheet-faults', { count: String(faults.length) })
  const cells = new Set(cellsOf(report.template).map(cell => cell.key))
  const valuesOf = (isFigure: boolean) =>
    Object.fromEntries(changes.filter(({ at }) => cells.has(at) === isFigure).map(({ at, after }) => [at, after]))
  return fillReport(office, asking, id, { version, key, figures: valuesOf(true), texts: valuesOf(false), fromSheet: file.fileName })
}

/** What may be typed: open cells, and of a place that gathers its own words only. */
function stateOf(report: ReportRecord) {
  const locks = locksOf(submissionOf(report))
  const cells = new Map(cellsOf(report.template).map(cell => [cell.key, cell]))
  const isOpen = (at: string): boolean => {
    const cell = cells.get(at)
    if (cell === undefined) return locks.isSectionOpen(at)
    return cell.formula === null && !(report.level > 0 && cell.column.type === 'number') && locks.isCellOpen(at)
  }
  return { key: `dondoc report ${report.id}`, template: report.template, content: contentOf(report), isOpen }
}

const read = (office: Office, report: ReportRecord, file: UploadedFile) =>
  readUploaded(office, file, bytes => readEntryBook(bytes, stateOf(report)))
