import { compareExact, dividedBy, type Exact, minus, negative, nought, readExact, times, wholeOf } from '../formula/exact.ts'
import { type FormulaFaultCode, isFault } from '../formula/formula.ts'
import { readCheck } from '../formula/read-formula.ts'
import { holds, placesIn } from '../formula/work-out.ts'
import { type CellKey, cellKey, cellsOf, type ReportCell, sectionsOf, tablesOf } from './cells.ts'
import { checkFigure, type FigureFaultCode } from './check-figure.ts'
import type { ReportContent } from './content.ts'
import type { ReportTemplate, TemplateCheck, TemplateRow, TemplateTable } from './template.ts'
import { enteredFigures, figuresFrom, type WorkedOutReport, workOutReport } from './work-out-report.ts'

export type FindingCode =
  | FormulaFaultCode
  | FigureFaultCode
  | 'figure-missing'
  | 'figure-unreadable'
  | 'figure-differs'
  | 'text-missing'
  | 'check-failed'

/** What is to be looked at before a report is handed in. An error keeps it from being handed in, a warning does not. */
export interface Finding {
  readonly code: FindingCode
  readonly severity: 'error' | 'warning'
  /** A cell `T1.B2` or a section `S1`. */
  readonly at: string
  /** The limit, the former figure, or the words of the check. */
  readonly about: string
}

/** `former`: the figures of the last period, where there were any. */
export function checkContent(template: ReportTemplate, content: ReportContent, former: ReportContent | null): readonly Finding[] {
  const report = workOutReport(template, enteredFigures(content.figures))
  const last = former && workOutReport(template, enteredFigures(former.figures))
  return [
    ...cellsOf(template).flatMap(cell => checkCell(cell, content, report, last)),
    ...report.faults.map(({ cell, code }): Finding => ({ code, severity: 'warning', at: cell, about: '' })),
    ...tablesOf(template).flatMap(table => table.checks.flatMap(check => failures(table, check, report))),
    ...sectionsOf(template)
      .filter(({ key, required }) => required && !content.texts[key]?.trim())
      .map(({ key }): Finding => ({ code: 'text-missing', severity: 'error', at: key, about: '' })),
  ]
}

function checkCell(cell: ReportCell, content: ReportContent, report: WorkedOutReport, last: WorkedOutReport | null): Finding[] {
  const { key, column, formula } = cell
  const found = (code: FindingCode, severity: Finding['severity'], about = ''): Finding[] => [{ code, severity, at: key, about }]
  const written = content.figures[key]?.trim() ?? ''
  if (formula === null && written === '') return column.required ? found('figure-missing', 'error') : []
  if (column.type === 'text') return []
  if (formula === null && readExact(written) === null) return found('figure-unreadable', 'error', written)
  const value = report.figures.get(key)
  if (!value) return []
  const fault = checkFigure(value, column, formula === null)
  if (fault) return found(fault.code, 'error', fault.about)
  const former = last?.figures.get(key)
  return former && formula === null && column.mayDiffer !== null && differs(value, former, column.mayDiffer)
    ? found('figure-differs', 'warning', '')
    : []
}

const absolute = (value: Exact): Exact => (value.over < 0n ? negative(value) : value)

/** By more than so many per cent; what came from nothing differs. */
function differs(value: Exact, former: Exact, percent: number): boolean {
  const share = dividedBy(absolute(minus(value, former)), absolute(former))
  if (share === null) return compareExact(value, nought) !== 0
  return compareExact(times(share, wholeOf(100)), wholeOf(Math.round(percent))) > 0
}

function failures(table: TemplateTable, check: TemplateCheck, report: WorkedOutReport): Finding[] {
  const read = readCheck(check.written)
  if (isFault(read)) return []
  const places = [read.left, read.right].flatMap(placesIn).flatMap(place => ('from' in place ? [place.from, place.to] : [place]))
  const [firstColumn] = table.columns
  const rows: readonly TemplateRow[] = places.some(({ row }) => row === null) ? table.rows : table.rows.slice(0, 1)
  const columns = places.some(({ column }) => column === null) ? table.columns.filter(({ type }) => type === 'number') : [firstColumn]
  return rows.flatMap(row =>
    columns.flatMap((column): Finding[] => {
      if (!column) return []
      const sees = figuresFrom(table, { column, row }, place => report.figures.get(cellKey(table.key, place.column, place.row)) ?? null)
      if (holds(read, sees) !== false) return []
      const [place] = places
      const at: CellKey = cellKey(table.key, place?.column ?? column.key, place?.row ?? row.key)
      return [{ code: 'check-failed', severity: check.severity, at, about: check.message }]
    }),
  )
}
