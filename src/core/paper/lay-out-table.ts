import { dayParts } from '../time/day.ts'
import { figureWords } from './figure-words.ts'
import { dayWords } from './fill-words.ts'
import type { FlowCell, FlowTable } from './flow.ts'
import type { PaperCell, PaperColumn, PaperTable } from './paper.ts'
import type { PaperLayout, PaperStyleName } from './paper-layout.ts'

const styleOf: Readonly<Record<PaperColumn['kind'], PaperStyleName>> = {
  text: 'cell',
  number: 'cell-figure',
  day: 'cell-centre',
  ordinal: 'cell-centre',
}

export function layOutTable({ columns, rows }: PaperTable, layout: PaperLayout): FlowTable {
  const all = columns.reduce((sum, { width }) => sum + width, 0)
  return {
    kind: 'table',
    shares: columns.map(({ width }) => width / all),
    head: headRows(columns),
    rows: rows.map(({ kind, cells }) =>
      kind === 'group'
        ? groupRow(cells, columns)
        : columns.map((column, at) => cellOf(cells[at] ?? null, column, kind === 'total', layout)),
    ),
  }
}

function cellOf(cell: PaperCell, column: PaperColumn, bold: boolean, layout: PaperLayout): FlowCell {
  const style = typeof cell === 'string' && column.kind === 'number' ? 'cell-centre' : styleOf[column.kind]
  return { style, text: cellWords(cell, column, layout), bold, columns: 1, rows: 1 }
}

export function cellWords(cell: PaperCell, { kind, decimals }: PaperColumn, layout: PaperLayout): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return figureWords(cell, layout, kind === 'number' ? decimals : undefined)
  return kind === 'day' && dayParts(cell) !== null ? dayWords(cell, layout, layout.words.shortDay) : cell
}

/** The number of the group, where it has one, stands in its own cell; its name takes the rest. */
function groupRow(cells: readonly PaperCell[], columns: readonly PaperColumn[]): readonly FlowCell[] {
  const [first = null, second = null] = cells
  const numbered = columns[0]?.kind === 'ordinal' && columns.length > 1
  const name = { style: 'cell' as const, bold: true, rows: 1 }
  if (!numbered) return [{ ...name, text: String(first ?? ''), columns: columns.length }]
  return [
    { style: 'cell-centre', text: String(first ?? ''), bold: true, columns: 1, rows: 1 },
    { ...name, text: String(second ?? ''), columns: columns.length - 1 },
  ]
}

/** One row, or two where columns share a heading. */
function headRows(columns: readonly PaperColumn[]): readonly (readonly FlowCell[])[] {
  const own = (title: string, rows: number): FlowCell => ({ style: 'table-head', text: title, bold: true, columns: 1, rows })
  if (columns.every(({ under }) => under === undefined)) return [columns.map(({ title }) => own(title, 1))]
  const upper: FlowCell[] = []
  columns.forEach(({ title, under }, at) => {
    const last = upper.at(-1)
    if (under === undefined) upper.push(own(title, 2))
    else if (last !== undefined && columns[at - 1]?.under === under) upper[upper.length - 1] = { ...last, columns: last.columns + 1 }
    else upper.push(own(under, 1))
  })
  return [upper, columns.map(({ title, under }) => (under === undefined ? own('', 0) : own(title, 1)))]
}
