import { type Exact, readExact, renderExact } from '../formula/exact.ts'
import { type FormulaFaultCode, isFault, type Place } from '../formula/formula.ts'
import { readFormula } from '../formula/read-formula.ts'
import { type Figures, type WorkedOut, workOut } from '../formula/work-out.ts'
import { type CellKey, cellKey, cellsOfTable, type ReportCell, tablesOf } from './cells.ts'
import type { ReportTemplate, TemplateTable } from './template.ts'

/** All figures of a report, entered and worked out, and what could not be worked out, with its cell. */
export interface WorkedOutReport {
  readonly figures: ReadonlyMap<CellKey, Exact>
  readonly faults: readonly { readonly cell: CellKey; readonly code: FormulaFaultCode }[]
}

/** Works the formulas out from the figures that were entered or added up; what is no number counts as empty. */
export function workOutReport(template: ReportTemplate, entered: (cell: CellKey) => Exact | null): WorkedOutReport {
  const figures = new Map<CellKey, Exact>()
  const faults: { cell: CellKey; code: FormulaFaultCode }[] = []
  for (const table of tablesOf(template)) {
    const sheet = new TableSheet(table, entered)
    for (const cell of cellsOfTable(table)) {
      const found = sheet.figure(cell)
      if (isFault(found)) faults.push({ cell: cell.key, code: found.code })
      else if (found !== null) figures.set(cell.key, found)
    }
  }
  return { figures, faults }
}

export const enteredFigures =
  (figures: Readonly<Record<CellKey, string>>) =>
  (cell: CellKey): Exact | null => {
    const text = figures[cell]
    return text === undefined ? null : readExact(text)
  }

/** Worked-out averages may go on for ever: they are shown with the digits of their column. */
export const renderCell = (cell: ReportCell, value: Exact): string => renderExact(value, cell.column.decimals)

/** One table while it is worked out: each cell once, whatever looks at it. */
class TableSheet {
  private readonly table: TemplateTable
  private readonly entered: (cell: CellKey) => Exact | null
  private readonly cells: ReadonlyMap<CellKey, ReportCell>
  private readonly found = new Map<CellKey, WorkedOut>()
  private readonly under = new Set<CellKey>()

  constructor(table: TemplateTable, entered: (cell: CellKey) => Exact | null) {
    this.table = table
    this.entered = entered
    this.cells = new Map(cellsOfTable(table).map(cell => [cell.key, cell]))
  }

  figure(cell: ReportCell): WorkedOut {
    const known = this.found.get(cell.key)
    if (known !== undefined) return known
    if (this.under.has(cell.key)) return { code: 'formula-circle' }
    this.under.add(cell.key)
    const found = this.workOutCell(cell)
    this.under.delete(cell.key)
    this.found.set(cell.key, found)
    return found
  }

  private workOutCell(cell: ReportCell): WorkedOut {
    if (cell.column.type === 'text') return null
    if (cell.formula === null) return this.entered(cell.key)
    const formula = readFormula(cell.formula)
    if (isFault(formula)) return { code: formula.code }
    const looked = figuresFrom(this.table, cell, place => {
      const other = this.cells.get(cellKey(this.table.key, place.column, place.row))
      return other === undefined ? { code: 'formula-cell-unknown' } : this.figure(other)
    })
    const found = workOut(formula, looked)
    return looked.fault() ?? found
  }
}

/** What a formula that stands in a cell sees; the first fault that it meets is kept. */
export function figuresFrom(
  table: TemplateTable,
  here: Pick<ReportCell, 'column' | 'row'>,
  look: (place: { readonly column: string; readonly row: number }) => WorkedOut,
): Figures & { readonly fault: () => { readonly code: FormulaFaultCode } | null } {
  let fault: { readonly code: FormulaFaultCode } | null = null
  const at = ({ column, row }: Place): Exact | null => {
    const found = look({ column: column ?? here.column.key, row: row ?? here.row.key })
    if (!isFault(found)) return found
    fault ??= found
    return null
  }
  const between = (from: Place, to: Place) => placesBetween(table, here, from, to).map(at)
  return { at, between, fault: () => fault }
}

/** A range holds what stands between its ends in the table as it is laid out, whichever end is named first. */
export function placesBetween(table: TemplateTable, here: Pick<ReportCell, 'column' | 'row'>, from: Place, to: Place): readonly Place[] {
  const columns = spanned(
    table.columns.map(({ key }) => key),
    from.column ?? here.column.key,
    to.column ?? here.column.key,
  )
  const rows = spanned(
    table.rows.map(({ key }) => key),
    from.row ?? here.row.key,
    to.row ?? here.row.key,
  )
  return rows.flatMap(row => columns.map(column => ({ column, row })))
}

function spanned<Key>(keys: readonly Key[], from: Key, to: Key): readonly Key[] {
  const ends = [keys.indexOf(from), keys.indexOf(to)].sort((a, b) => a - b)
  const [first = -1, last = -1] = ends
  return first < 0 ? [from] : keys.slice(first, last + 1)
}
