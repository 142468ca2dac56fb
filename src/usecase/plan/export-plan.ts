import { nameOfType } from '../../core/outline/document-types.ts'
import type { Paper, PaperTable } from '../../core/paper/paper.ts'
import { formatDay } from '../../core/time/vietnamese-day.ts'
import { say } from '../../core/wording/say.ts'
import { bookBytes } from '../../format/sheet/render-book.ts'
import { tableSheet } from '../../format/sheet/table-sheet.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { loadPlan, type PlanRecord } from '../../store/plan/plan.ts'
import { listTasks } from '../../store/plan/task.ts'
import { type Caller, permitOn } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import type { TakeFile } from '../ground/uploaded-file.ts'
import { assignmentTables } from '../paper/assignment-tables.ts'
import { inOfficeTemplate } from '../paper/office-template.ts'
import { officialLanguage, type PaperFormat, paperFile } from '../paper/paper-file.ts'
import { taskOf } from './list-plan-tasks.ts'

/** No plan has as many items. */
const all = 20_000
const everything = { q: '', agency: null, role: null, due: null, kind: null }

/** What a plan gives to whom, as the annex that is sent with it (.docx, .pdf) or as a table to work with (.xlsx). */
export async function exportPlan(office: Office, asking: Caller | null, id: string, format: PaperFormat) {
  const { plan, tables } = await gather(office, asking, id, { format })
  const content = format === 'xlsx' ? await bookOf(plan, tables) : await paperFile(annexOf(plan, tables), format, factsOf(plan))
  return { fileName: `${fileNameOf(plan)}.${format}`, kind: format, content }
}

/** The same in a Word file that the office drew itself, its fields filled in; `take` reads it when the caller may. */
export async function exportPlanInTemplate(office: Office, asking: Caller | null, id: string, take: TakeFile) {
  await permitOn(office.store, asking, 'export-plan', id)
  const template = await take()
  const { plan, tables } = await gather(office, asking, id, { format: 'docx', template: template.fileName.slice(0, 200) })
  return { fileName: `${fileNameOf(plan)}.docx`, kind: 'docx', content: inOfficeTemplate(office, annexOf(plan, tables), template) }
}

/** The event stands before anything goes out. */
async function gather(office: Office, asking: Caller | null, id: string, how: Readonly<Record<string, string>>) {
  const caller = await permitOn(office.store, asking, 'export-plan', id)
  const plan = await loadPlan(office.store, caller)
  if (!plan) return refuse('not-found')
  const items = (await listTasks(office.store, caller, everything, 0, all)).map(taskOf)
  const about = { ...how, items: String(items.length) }
  await saveAudit(office.store, { at: office.now(), by: caller, action: 'plan-exported', subject: id, about })
  return { plan, tables: assignmentTables(items, officialLanguage) }
}

const title = say(officialLanguage, 'paper.assignment-title')

function annexOf(plan: PlanRecord, tables: readonly PaperTable[]): Paper {
  return {
    head: {
      parentBody: null,
      body: plan.issuer ?? '',
      number: plan.number,
      symbol: plan.symbol ?? '',
      place: plan.place ?? '',
      day: plan.date,
      type: nameOfType(plan.type ?? 'KH'),
      subject: plan.subject ?? '',
    },
    addressees: [],
    bases: [],
    body: [],
    recipients: [],
    signature: null,
    annexes: [{ title, landscape: true, blocks: tables.map(table => ({ kind: 'table', table })) }],
    annexesOnly: true,
  }
}

const bookOf = (plan: PlanRecord, tables: readonly PaperTable[]): Promise<Buffer> =>
  bookBytes({
    sheets: tables.map(table =>
      tableSheet(table, { sheet: table.title ?? title, lines: [title.toUpperCase(), nameOf(plan)], landscape: true }),
    ),
  })

/** `Kế hoạch 25/KH-UBND, 12/01/2026: Phòng, chống thiên tai năm 2026`. */
function nameOf({ type, number, symbol, date, subject, file_name }: PlanRecord): string {
  const cited = [nameOfType(type ?? ''), [number, symbol].filter(Boolean).join('/')].filter(Boolean).join(' ')
  const dated = [cited, date === null ? null : formatDay(date)].filter(Boolean).join(', ')
  return [dated, subject].filter(Boolean).join(': ') || file_name
}

const factsOf = (plan: PlanRecord) => ({
  title: `${title}: ${nameOf(plan)}`,
  author: plan.issuer ?? '',
  created: plan.published_at.toISOString(),
})

/** `phan-cong-25-KH-UBND`: letters and digits that every system takes. */
const fileNameOf = ({ number, symbol }: PlanRecord): string =>
  ['phan-cong', number, symbol]
    .filter(Boolean)
    .join('-')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('Đ', 'D')
    .replaceAll('đ', 'd')
    .replaceAll(/[^\w-]+/g, '-')
