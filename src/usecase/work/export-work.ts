import { lastDay, standingOf } from '../../core/obligation/lateness.ts'
import type { IsoDay } from '../../core/time/day.ts'
import { say } from '../../core/wording/say.ts'
import { textSheet } from '../../format/sheet/book.ts'
import { renderCsv } from '../../format/sheet/csv.ts'
import { renderBook } from '../../format/sheet/render-book.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { obligationOf } from '../../store/obligation/obligation.ts'
import type { LinesAfter } from '../../store/obligation/obligation-list.ts'
import { countWork } from '../../store/work/work-count.ts'
import { listWork, type WorkLine } from '../../store/work/work-list.ts'
import { type Caller, type Permitted, permit } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { filterOf, type WorkRequest } from './work-request.ts'

export interface WorkExport extends WorkRequest {
  readonly format: 'csv' | 'xlsx'
}

/** A sheet of a workbook has no more rows, and one is the heading; a table of text has no such end. Both go out as they come. */
const mostBookRows = 1_048_575
const batch = 1000
const columns = ['plan', 'text', 'unit', 'assigner', 'part', 'state', 'due', 'extended', 'standing', 'days-late', 'said'] as const
const widths = [18, 80, 34, 30, 12, 26, 14, 14, 16, 10, 60]

/** All that a filter finds as a table, page by page; the event stands before the first line goes out. */
export async function exportWork(office: Office, asking: Caller | null, { format, ...request }: WorkExport) {
  const caller = permit(asking, 'export-work')
  const filter = filterOf(request)
  const total = await countWork(office.store, caller, filter)
  if (format === 'xlsx' && total > mostBookRows) return refuse('export-too-long', { most: String(mostBookRows), total: String(total) })
  const named = Object.entries(filter).filter(([, value]) => value !== null && value !== '' && value !== false)
  const about = { format, rows: String(total), ...Object.fromEntries(named.map(([key, value]) => [key, String(value)])) }
  await saveAudit(office.store, { at: office.now(), by: caller, action: 'work-exported', subject: null, about })
  const pages = rowsOf(office, caller, request)
  const fileName = `cong-viec-${caller.standpoint.day}.${format}`
  if (format === 'csv') return { fileName, content: csvOf(pages) }
  return { fileName, content: renderBook({ sheets: [textSheet(say(caller.language, 'work-sheet.sheet-name'), linesOf(pages), widths)] }) }
}

async function* linesOf(pages: AsyncGenerator<readonly (readonly string[])[]>): AsyncGenerator<readonly string[]> {
  for await (const page of pages) yield* page
}

async function* csvOf(pages: AsyncGenerator<readonly (readonly string[])[]>): AsyncGenerator<Buffer> {
  let isFirst = true
  for await (const page of pages) {
    const bytes = Buffer.from(renderCsv(page))
    // The mark of UTF-8 stands at the beginning of a file only.
    yield isFirst || !bytes.subarray(0, 3).equals(mark) ? bytes : bytes.subarray(3)
    isFirst = false
  }
}

const mark = Buffer.from('\uFEFF')

/** The heading, then a page of lines at a time. */
async function* rowsOf(office: Office, caller: Permitted<'export-work'>, request: WorkRequest) {
  const filter = filterOf(request)
  yield [columns.map(column => say(caller.language, `work-sheet.column-${column}`))]
  for (let after: LinesAfter | null = null; ; ) {
    const lines = await listWork(office.store, caller, filter, { after, limit: batch })
    if (lines.length) yield lines.map(line => rowOf(line, caller))
    const last = lines.at(-1)
    if (!last || lines.length < batch) return
    after = { dueDay: last.due_day, id: last.id }
  }
}

const dayWords = (day: IsoDay | null): string => (day === null ? '' : day.split('-').reverse().join('/'))

function rowOf(line: WorkLine, { language, standpoint }: Caller): readonly string[] {
  const obligation = obligationOf(line)
  const standing = standingOf(obligation, standpoint.day)
  return [
    [line.number, line.symbol].filter(Boolean).join('/'),
    line.text,
    line.unit_name,
    line.assigner_name,
    say(language, `page.part-${line.part}`),
    say(language, `page.obligation-${line.state}`),
    dayWords(line.last_day),
    line.extended_to === null ? '' : dayWords(lastDay(obligation)),
    say(language, `page.standing-word-${standing.now}`),
    standing.daysLate > 0 ? String(standing.daysLate) : '',
    line.last_words ?? '',
  ]
}
