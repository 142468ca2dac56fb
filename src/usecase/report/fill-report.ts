import { readExact } from '../../core/formula/exact.ts'
import { type CellKey, cellsOf, sectionsOf } from '../../core/report/cells.ts'
import type { ReportContent } from '../../core/report/content.ts'
import { locksOf } from '../../core/report/locks.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { storable } from '../../store/ground/search.ts'
import {
  contentOf,
  type FigureOrigin,
  loadReport,
  lockReport,
  originsOf,
  type ReportRecord,
  saveContent,
  saveWriter,
  submissionOf,
} from '../../store/report/report.ts'
import { actingFrom, type Caller, permitOn } from '../ground/caller.ts'
import { checkId } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { Refusal, refuse } from '../ground/refusal.ts'
import { sidesOf } from './report-sides.ts'

export interface FillRequest {
  /** The version that was seen. */
  readonly version: number
  /** Names this save: sent again, it changes nothing. */
  readonly key: string
  /** Only what changed; empty takes away. */
  readonly figures: Readonly<Record<CellKey, string>>
  readonly texts: Readonly<Record<string, string>>
  /** The sheet that it came in, filled in without a network. */
  readonly fromSheet?: string
}

/** Stores what was written, part by part; whoever comes second is told and overwrites nothing. Answers the new version. */
export async function fillReport(office: Office, asking: Caller | null, id: string, request: FillRequest): Promise<{ version: number }> {
  return inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'fill-report', id)
    await lockReport(store, caller)
    const report = await loadReport(store, caller)
    if (!report) return refuse('not-found')
    if (report.last_key === checkId(request.key)) return { version: report.version }
    const { sides } = await sidesOf(store, caller, report)
    if (!sides.includes('writer')) return refuse('move-not-yours')
    if (report.version !== request.version) return refuse('report-changed')
    checkParts(report, request)
    const version = report.version + 1
    const before = contentOf(report)
    const content: ReportContent = { figures: merged(before.figures, request.figures), texts: merged(before.texts, request.texts) }
    const typed = new Set(Object.keys(request.figures))
    const kept = Object.entries(originsOf(report)).filter(([cell]) => !typed.has(cell))
    const origins = Object.fromEntries([...kept, ...sheetOrigins(request)])
    await saveContent(store, caller, content, origins, { version, key: request.key })
    await saveWriter(store, caller, actingFrom(caller).officeId, caller.id)
    const about = { parts: [...typed, ...Object.keys(request.texts)].slice(0, 20).join(' '), version: String(version) }
    await saveAudit(store, { at: office.now(), by: caller, action: 'report-filled', subject: id, about })
    return { version }
  })
}

const sheetOrigins = ({ figures, fromSheet }: FillRequest): readonly (readonly [CellKey, FigureOrigin])[] =>
  fromSheet === undefined ? [] : Object.keys(figures).map(cell => [cell, { type: 'sheet', ids: [], about: storable(fromSheet) }] as const)

const merged = (before: Readonly<Record<string, string>>, changes: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...before, ...changes }).flatMap(([key, value]) => (value.trim() === '' ? [] : [[key, storable(value)]])),
  )

/** Refuses parts that the form does not have, that are locked or worked out, and figures that are none. */
export function checkParts(report: ReportRecord, { figures, texts }: Pick<FillRequest, 'figures' | 'texts'>): void {
  const locks = locksOf(submissionOf(report))
  const cells = new Map(cellsOf(report.template).map(cell => [cell.key, cell]))
  for (const [at, value] of Object.entries(figures)) {
    const cell = cells.get(at)
    if (!cell) throw new Refusal('report-part-unknown', { at: at.slice(0, 40) })
    // Figures of a place that gathers are those from below; its own words it writes.
    const isGathered = report.level > 0 && cell.column.type === 'number'
    if (cell.formula !== null || isGathered || !locks.isCellOpen(at)) refuse('report-part-locked', { at })
    if (cell.column.type === 'number' && value.trim() !== '' && readExact(value.trim()) === null) refuse('report-figure-unreadable', { at })
  }
  const sections = new Set(sectionsOf(report.template).map(({ key }) => key))
  for (const at of Object.keys(texts)) {
    if (!sections.has(at)) refuse('report-part-unknown', { at: at.slice(0, 40) })
    if (!locks.isSectionOpen(at)) refuse('report-part-locked', { at })
  }
}
