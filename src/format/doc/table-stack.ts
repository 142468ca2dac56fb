import { refuseFile } from '../file/file-refusal.ts'
import type { CellDraft, Draft, RowDraft, TableDraft } from '../layout/draft.ts'
import type { ParagraphLook } from './paragraph-look.ts'
import { type RowShape, readRowShape } from './row-shape.ts'

interface Row {
  readonly shape: RowShape
  readonly cells: readonly (readonly Draft[])[]
}

interface OpenTable {
  readonly rows: Row[]
  cells: Draft[][]
  open: Draft[]
}

const deepest = 20
/** Edges nearer than this are one, in twentieths of a point. */
const near = 30

/** Puts paragraphs together to tables: a Word file says of each how deep it stands, and which ends a cell or a row. */
export class TableStack {
  readonly #body: Draft[] = []
  readonly #tables: OpenTable[] = []

  /** The drafts before a paragraph that ends a row are the row's cells; it has no words itself. */
  add(drafts: readonly Draft[], { depth, rowEnd, cellEnd, row }: ParagraphLook, cellMark: boolean): void {
    if (depth > deepest) refuseFile('file-too-deep')
    while (this.#tables.length > depth) this.#close()
    while (this.#tables.length < depth) this.#tables.push({ rows: [], cells: [], open: [] })
    const table = this.#tables.at(-1)
    if (table === undefined) this.#body.push(...drafts)
    else if (rowEnd) {
      table.rows.push({ shape: readRowShape(row), cells: table.cells })
      table.cells = []
      table.open = []
    } else {
      table.open.push(...drafts)
      if (cellMark || cellEnd) {
        table.cells.push(table.open)
        table.open = []
      }
    }
  }

  take(): Draft[] {
    while (this.#tables.length > 0) this.#close()
    return this.#body
  }

  #close(): void {
    const table = this.#tables.pop()
    if (table === undefined) return
    const into = this.#tables.at(-1)?.open ?? this.#body
    if (table.rows.length > 0) into.push(draftTable(table.rows))
    // What no row's end follows is no cell.
    into.push(...table.cells.flat(), ...table.open)
  }
}

function draftTable(rows: readonly Row[]): TableDraft {
  const edges = mergeEdges(rows.flatMap(({ shape }) => shape.edges))
  return { kind: 'table', ruled: isRuled(rows), rows: rows.map(row => draftRow(row, edges)).filter(({ cells }) => cells.length > 0) }
}

/** The columns that the rows of a table have in common. */
function mergeEdges(edges: readonly number[]): number[] {
  const merged: number[] = []
  for (const edge of [...edges].sort((a, b) => a - b)) if (edge - (merged.at(-1) ?? Number.NEGATIVE_INFINITY) > near) merged.push(edge)
  return merged
}

const columnAt = (edges: readonly number[], edge: number): number => {
  const found = edges.findIndex(each => Math.abs(each - edge) <= near)
  return Math.max(0, found)
}

function draftRow({ shape, cells }: Row, edges: readonly number[]): RowDraft {
  const drafts: CellDraft[] = []
  for (const [i, content] of cells.entries()) {
    const of = shape.cells[i]
    const [left, right] = [shape.edges[i], shape.edges[i + 1]]
    const column = left === undefined ? i : columnAt(edges, left)
    const columns = left === undefined || right === undefined ? 1 : Math.max(1, columnAt(edges, right) - column)
    const before = drafts.at(-1)
    if (of?.joined === true && before !== undefined)
      drafts[drafts.length - 1] = { ...before, columns: before.columns + columns, content: [...before.content, ...content] }
    else drafts.push({ column, columns, merge: of?.merge ?? null, content })
  }
  return { header: shape.header, cells: drafts }
}

/** As in newer Word files: the table's own rules count, else those of most cells. */
function isRuled(rows: readonly Row[]): boolean {
  const cells = rows.flatMap(({ shape }) => shape.cells)
  const speaking = cells.flatMap(({ rules }) => (rules === null ? [] : [rules]))
  if (rows.some(({ shape }) => (shape.rules ?? 0) >= 2)) return speaking.filter(rules => rules === 0).length < cells.length
  return speaking.filter(rules => rules >= 2).length * 2 > cells.length
}
