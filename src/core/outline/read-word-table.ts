import type { Cell, Row, Table } from '../text/block.ts'
import type { Span } from '../text/span.ts'
import type { WordTable } from '../text/word-table.ts'
import { type FieldKind, readColumn } from './read-field.ts'
import { romanValue } from './read-label.ts'
import { holdsTasks, type OtherTable, type TaskCell, type TaskRow, type TaskTable } from './task-table.ts'

const mostHeaderRows = 4

/** Reads a table with cells (from a Word file, or rows of tabs and pipes): its first rows name the columns. */
export function readWordTable(words: WordTable, table: Table): TaskTable | OtherTable {
  const [start, end] = table.span
  const header = findHeader(words, table)
  if (header === null) return { kind: 'other-table', start, end }
  const rows: TaskRow[] = []
  const below = new Map<number, { cell: Cell; until: number }>()
  for (let i = header.next; i < table.rows.length; i++) {
    const row = table.rows[i]
    if (row === undefined || row.header || isRepeatedHeader(words, row, header.columns)) continue
    const read = readRow(words, row, i, header.columns, below)
    const before = rows.at(-1)
    if (read && before && goesOn(read, before)) rows[rows.length - 1] = { ...before, span: [before.span[0], read.span[1]] }
    else if (read) rows.push(read)
  }
  return { kind: 'table', start, end, rows }
}

/** Without a number and with nothing but more of the content: the row above goes on. */
const goesOn = (row: TaskRow, before: TaskRow): boolean =>
  row.label === null &&
  before.label !== null &&
  !before.isHeading &&
  !row.isHeading &&
  row.cells.every(cell => cell.kind === 'content' || cell.kind === 'basis')

interface Header {
  readonly columns: ReadonlyMap<number, FieldKind>
  readonly next: number
}

/** The columns by their number; merged heads stand over each column that they cover. */
function findHeader(words: WordTable, table: Table): Header | null {
  const columns = new Map<number, FieldKind>()
  for (let i = 0; i < Math.min(mostHeaderRows, table.rows.length); i++) {
    const row = table.rows[i]
    if (row === undefined) break
    let named = 0
    for (const cell of row.cells) {
      const kind = columnOf(words, cell.span)
      if (kind === null) continue
      named++
      for (let column = cell.column; column < cell.column + cell.columns; column++)
        if (kind !== 'other' || !columns.has(column)) columns.set(column, kind)
    }
    if (named > 0 && holdsTasks([...columns.values()])) return { columns, next: skipNumbering(words, table, i + 1) }
  }
  return null
}

const columnOf = (words: WordTable, span: Span): FieldKind | null => {
  const from = words.firstFrom(span[0])
  const to = words.firstFrom(span[1])
  return to > from ? readColumn(words, from, to) : null
}

/** The row `(1) (2) (3) …` under the heads. */
function skipNumbering(words: WordTable, table: Table, at: number): number {
  const row = table.rows[at]
  if (row === undefined || row.cells.length < 2) return at
  const counts = row.cells.every((cell, i) => words.text.slice(...cell.span).replace(/[()\s]/g, '') === String(i + 1))
  return counts ? at + 1 : at
}

const isRepeatedHeader = (words: WordTable, row: Row, columns: ReadonlyMap<number, FieldKind>): boolean =>
  row.cells.length > 1 &&
  row.cells.every(cell => isEmpty(words.text, cell.span) || columnOf(words, cell.span) === (columns.get(cell.column) ?? null))

const isEmpty = (text: string, span: Span): boolean => text.slice(...span).trim() === ''

function readRow(
  words: WordTable,
  row: Row,
  at: number,
  columns: ReadonlyMap<number, FieldKind>,
  below: Map<number, { cell: Cell; until: number }>,
): TaskRow | null {
  const own = row.cells.filter(cell => !isEmpty(words.text, cell.span))
  if (own.length === 0) return null
  const present = new Set(row.cells.flatMap(cell => Array.from({ length: cell.columns }, (_, i) => cell.column + i)))
  const carried = [...below.values()].filter(({ cell, until }) => until > at && !present.has(cell.column))
  for (const cell of row.cells) if (cell.rows > 1) below.set(cell.column, { cell, until: at + cell.rows })
  const numbered = own.find(cell => isRowNumber(words.text.slice(...cell.span)))
  const label = numbered
    ? words.text
        .slice(...numbered.span)
        .replace(/[\s.]+$/g, '')
        .trim()
    : null
  const valued = own.filter(cell => cell !== numbered)
  const cells = [...valued, ...carried.map(({ cell }) => cell)].flatMap((cell): TaskCell[] => {
    const kind = columns.get(cell.column)
    return kind === undefined || kind === 'number' ? [] : [{ kind, span: trim(words.text, cell.span) }]
  })
  const filled = valued.length
  const isHeading =
    filled === 0 || (filled === 1 && carried.length === 0 && isGroupName(words.text, valued[0], label)) || isWide(valued, columns)
  return { span: rowSpan(words.text, own), label, cells, isHeading }
}

const isRowNumber = (text: string): boolean => /^\s*(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5}|[A-H])\s*[.)]?\s*$/.test(text)

/** One cell over most columns names the group under it. */
const isWide = (cells: readonly Cell[], columns: ReadonlyMap<number, FieldKind>): boolean =>
  cells.length === 1 && (cells[0]?.columns ?? 1) > 1 && (cells[0]?.columns ?? 1) >= columns.size - 2

function isGroupName(text: string, cell: Cell | undefined, label: string | null): boolean {
  if (cell === undefined) return true
  const written = text.slice(...cell.span)
  return (
    (label !== null && romanValue(label) > 0) ||
    /^[A-H]$/.test(label ?? '') ||
    written === written.toUpperCase() ||
    label === null ||
    written.length < 200
  )
}

const rowSpan = (text: string, cells: readonly Cell[]): Span =>
  trim(text, [Math.min(...cells.map(cell => cell.span[0])), Math.max(...cells.map(cell => cell.span[1]))])

export function trim(text: string, span: Span): Span {
  let [start, end] = span
  while (start < end && text.charCodeAt(start) <= 0x20) start++
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--
  return [start, end]
}
