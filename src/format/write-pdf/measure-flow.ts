import type { Flow, FlowCell, FlowGrid, FlowTable, FlowText } from '../../core/paper/flow.ts'
import type { PaperRun } from '../../core/paper/paper.ts'
import type { PaperLayout, PaperStyleName } from '../../core/paper/paper-layout.ts'
import { breakLines, type Measure } from './break-lines.ts'
import {
  heightOf,
  type Measured,
  type MeasuredCell,
  type MeasuredGrid,
  type MeasuredRow,
  type MeasuredTable,
  type MeasuredText,
} from './measured.ts'
import { lineHeight } from './pdf-faces.ts'

export const pointsOf = (mm: number): number => (mm * 72) / 25.4
/** Between a line of a table and its words, on both sides. */
export const cellPadding = 4.2

/** Breaks the lines of a flow and adds up its heights, for a width in points. */
export class FlowMeasure {
  readonly #layout: PaperLayout
  readonly #widthOf: (size: number) => Measure

  constructor(layout: PaperLayout, widthOf: (size: number) => Measure) {
    this.#layout = layout
    this.#widthOf = widthOf
  }

  flow(flow: readonly Flow[], width: number): readonly Measured[] {
    return flow.map(each => this.#element(each, width))
  }

  #element(flow: Flow, width: number): Measured {
    switch (flow.kind) {
      case 'text':
        return this.#text(flow, width)
      case 'rule':
        return { kind: 'rule', length: pointsOf(flow.length), height: 7 }
      case 'space':
        return { kind: 'space', height: flow.height }
      case 'grid':
        return this.#grid(flow, width)
      case 'table':
        return this.#table(flow, width)
    }
  }

  #text({ style, runs, keepNext }: FlowText, width: number): MeasuredText {
    const measured = this.words(style, runs, width)
    return keepNext === true ? { ...measured, keepNext } : measured
  }

  words(name: PaperStyleName, runs: readonly PaperRun[], width: number, bold = false): MeasuredText {
    const style = this.#layout.styles[name]
    const step = style.size * lineHeight * style.line
    const lines = breakLines(runs, style.bold || bold, style.italic, width, pointsOf(style.firstLine), this.#widthOf(style.size))
    return { kind: 'text', name, style, lines, step, height: style.before + lines.length * step + style.after, keepNext: style.keepNext }
  }

  #grid({ shares, rows }: FlowGrid, width: number): MeasuredGrid {
    const widths = shares.map(share => share * width)
    const measured = rows.map(row => {
      const cells = row.map((cell, at) => this.flow(cell, widths[at] ?? width))
      return { cells, height: Math.max(0, ...cells.map(heightOf)) }
    })
    return { kind: 'grid', widths, rows: measured, height: heightsOf(measured) }
  }

  #table(table: FlowTable, width: number): MeasuredTable {
    const widths = table.shares.map(share => share * width)
    const head = spanned(table.head.map(row => this.#row(row, widths)))
    const rows = table.rows.map(row => this.#row(row, widths))
    return { kind: 'table', widths, head, rows, height: heightsOf(head) + heightsOf(rows) }
  }

  #row(row: readonly FlowCell[], widths: readonly number[]): MeasuredRow {
    let left = 0
    let column = 0
    const cells = row.map(({ style, text, bold, columns, rows }): MeasuredCell => {
      const width = widths.slice(column, column + columns).reduce((sum, each) => sum + each, 0)
      const cell = { text: this.words(style, text === '' ? [] : [{ text }], width - 2 * cellPadding, bold), left, width, columns, rows }
      left += width
      column += columns
      return cell
    })
    return { cells, height: Math.max(...cells.filter(({ rows }) => rows === 1).map(({ text }) => text.height), 0) }
  }
}

const heightsOf = (rows: readonly { readonly height: number }[]): number => rows.reduce((sum, { height }) => sum + height, 0)

/** Cells that reach down through all heading rows may need more height than these; the last one gives it. */
function spanned(rows: readonly MeasuredRow[]): readonly MeasuredRow[] {
  const needed = Math.max(0, ...(rows[0]?.cells ?? []).filter(cell => cell.rows > 1).map(({ text }) => text.height))
  const lacking = needed - heightsOf(rows)
  return lacking <= 0 ? rows : rows.map((row, at) => (at === rows.length - 1 ? { ...row, height: row.height + lacking } : row))
}
