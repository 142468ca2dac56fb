import type { PaperCell, PaperColumn, PaperRow, PaperTable } from '../../core/paper/paper.ts'
import { daySerial } from '../../core/time/day-serial.ts'
import { plainSheet, type Sheet, type SheetCell } from './book.ts'
import type { CellLook } from './cell-look.ts'
import { columnName } from './sheet-names.ts'

/** Lines above the table: what it is, of whom, in which unit. */
export interface TableHeading {
  readonly sheet: string
  readonly lines: readonly string[]
  readonly landscape: boolean
}

const charactersAcross = 110
const top: CellLook = { format: 'text', bold: true, size: 14, align: 'center', wrap: true }
const beside: CellLook = { format: 'text', italic: true, align: 'center', wrap: true }
const head: CellLook = { format: 'text', bold: true, lined: true, shaded: true, align: 'center', wrap: true }

/** A table of a document as a sheet to work with: figures and days as such, totals as formulas, head rows that stay and filter. */
export function tableSheet(table: PaperTable, { sheet, lines, landscape }: TableHeading): Sheet {
  const { columns, rows } = table
  const upper = columns.some(({ under }) => under !== undefined)
  const headRows = lines.length + (upper ? 2 : 1)
  const last = columnName(columns.length - 1)
  const across = columns.reduce((sum, { width }) => sum + width, 0)
  return {
    ...plainSheet(
      sheet,
      columns.map(({ width, title }) => Math.max(6, Math.round((width / across) * charactersAcross), Math.min(title.length + 2, 14))),
    ),
    rows: rowsOf(table, lines, headRows),
    headRows,
    filters: rows.length > 0,
    landscape,
    merges: [...lines.map((_, at) => `A${at + 1}:${last}${at + 1}`), ...(upper ? headMerges(columns, lines.length + 1) : [])],
  }
}

function* rowsOf({ columns, rows }: PaperTable, lines: readonly string[], headRows: number): Generator<readonly SheetCell[]> {
  for (const [at, value] of lines.entries()) yield [{ value, look: at === 0 ? top : beside }]
  if (columns.some(({ under }) => under !== undefined)) {
    yield columns.map(({ title, under }, at) => ({ value: columns[at - 1]?.under === under && under ? '' : (under ?? title), look: head }))
    yield columns.map(({ title, under }) => ({ value: under === undefined ? '' : title, look: head }))
  } else yield columns.map(({ title }) => ({ value: title, look: head }))
  const looks = { row: columns.map(column => lookOf(column, false)), total: columns.map(column => lookOf(column, true)) }
  const sums = columns.map(() => 0)
  for (const [at, row] of rows.entries()) {
    const own = row.kind === 'row' ? looks.row : looks.total
    yield columns.map((column, where) =>
      cellOf(row, where, column, own[where] ?? head, { first: headRows + 1, row: headRows + at + 1, sums }),
    )
    if (row.kind !== 'row') continue
    for (const [where, cell] of row.cells.entries()) if (typeof cell === 'number') sums[where] = (sums[where] ?? 0) + cell
  }
}

interface Above {
  readonly first: number
  readonly row: number
  readonly sums: readonly number[]
}

/** A total is a formula where it is the sum of what stands above it, and a figure where it is anything else. */
function cellOf({ kind, cells }: PaperRow, at: number, column: PaperColumn, look: CellLook, { first, row, sums }: Above): SheetCell {
  const cell: PaperCell = cells[at] ?? null
  if (
    kind === 'total' &&
    typeof cell === 'number' &&
    row > first &&
    Math.abs(cell - (sums[at] ?? 0)) < 1e-6 * Math.max(1, Math.abs(cell))
  ) {
    const name = columnName(at)
    return { formula: `SUM(${name}${first}:${name}${row - 1})`, value: cell, look }
  }
  if (column.kind === 'day' && typeof cell === 'string') return { value: daySerial(cell) ?? cell, look }
  return { value: cell, look }
}

function lookOf({ kind, decimals }: PaperColumn, bold: boolean): CellLook {
  const base = { bold, lined: true } as const
  if (kind === 'number')
    return { ...base, format: decimals === undefined ? '#,##0.######' : `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}` }
  if (kind === 'day') return { ...base, format: 'day', align: 'center' }
  return kind === 'ordinal' ? { ...base, format: 'text', align: 'center' } : { ...base, format: 'text', wrap: true }
}

function headMerges(columns: readonly PaperColumn[], row: number): readonly string[] {
  const merges: string[] = []
  let from = 0
  columns.forEach(({ under }, at) => {
    if (under === undefined) merges.push(`${columnName(at)}${row}:${columnName(at)}${row + 1}`)
    else if (columns[at + 1]?.under !== under) {
      if (at > from) merges.push(`${columnName(from)}${row}:${columnName(at)}${row}`)
    } else return
    from = at + 1
  })
  return merges
}
