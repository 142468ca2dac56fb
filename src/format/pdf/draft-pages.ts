import type { CellDraft, Draft } from '../layout/draft.ts'
import { continueTable, type TablePart } from './continue-table.ts'
import { draftParagraph, draftParagraphs } from './draft-paragraph.ts'
import { draftRows } from './draft-table.ts'
import { findAligned } from './find-aligned.ts'
import { type Columns, findColumns } from './find-columns.ts'
import { measureSetting, type PlacedLine, type Setting } from './join-lines.ts'
import { type Frame, isCentred, type Line } from './line.ts'
import { framesOf } from './page-frame.ts'
import type { GridTable, Sheet } from './sheet.ts'

/** The pages as paragraphs and tables, over the edges of pages. */
export function draftPages(sheets: readonly Sheet[]): Draft[] {
  const frames = framesOf(sheets)
  const placed = sheets.flatMap(sheet => sheet.lines.map(line => placeLine(line, sheet, frames.get(sheet.page))))
  const desk = new Desk(measureSetting(placed))
  for (const sheet of sheets) addSheet(desk, sheet, frames.get(sheet.page) ?? { left: 0, right: sheet.width })
  return desk.take()
}

const placeLine = (line: Line, { page, width }: Pick<Sheet, 'page' | 'width'>, frame: Frame | undefined): PlacedLine => ({
  ...line,
  page,
  frame: frame ?? { left: 0, right: width },
})

function addSheet(desk: Desk, sheet: Sheet, frame: Frame): void {
  const tables = [...sheet.tables].sort((a, b) => topOf(a) - topOf(b))
  let from = 0
  for (const table of [...tables, null]) {
    const end = table === null ? sheet.lines.length : sheet.lines.findIndex(line => line.y > topOf(table))
    const until = end < 0 ? sheet.lines.length : Math.max(from, end)
    addLines(desk, sheet, sheet.lines.slice(from, until), frame)
    if (table !== null) desk.addTable({ xs: table.grid.xs, page: sheet.page, rows: draftRows(table, sheet.page) })
    from = until
  }
}

const topOf = ({ grid }: GridTable): number => grid.ys[0] ?? 0

function addLines(desk: Desk, sheet: Sheet, lines: readonly Line[], frame: Frame): void {
  for (let i = 0; i < lines.length; ) {
    const aligned = findAligned(lines, i, frame, sheet.page)
    if (aligned !== null) {
      desk.addTable({ xs: aligned.xs, page: sheet.page, rows: aligned.rows })
      i += aligned.count
      continue
    }
    const columns = findColumns(lines, i, frame)
    if (columns !== null) {
      desk.addColumns(columns, sheet)
      i += columns.count
      continue
    }
    const line = lines[i++]
    if (line !== undefined) desk.addLine(placeLine(line, sheet, frame))
  }
}

/** Gathers lines until something else comes between, and parts of tables until something else follows. */
class Desk {
  readonly #drafts: Draft[] = []
  readonly #setting: Setting
  #lines: PlacedLine[] = []
  #table: TablePart | null = null

  constructor(setting: Setting) {
    this.#setting = setting
  }

  addLine(line: PlacedLine): void {
    this.#closeTable()
    const before = this.#lines.at(-1)
    // A page turned on its side continues nothing.
    if (before !== undefined && before.page !== line.page && widthOf(before) * 1.15 < widthOf(line)) this.#closeLines()
    this.#lines.push(line)
  }

  addColumns({ left, right }: Columns, sheet: Sheet): void {
    this.#closeLines()
    this.#closeTable()
    const cells = [left, right].map(
      (lines, column): CellDraft => ({ column, columns: 1, merge: null, content: this.#column(lines, sheet) }),
    )
    this.#drafts.push({ kind: 'table', ruled: false, rows: [{ header: false, cells }] })
  }

  /** What is centred in its column stands line by line; lists are put together. */
  #column(lines: readonly Line[], sheet: Sheet): Draft[] {
    const frame = { left: Math.min(...lines.map(line => line.x0)), right: Math.max(...lines.map(line => line.x1)) }
    const placed = lines.map(line => placeLine(line, sheet, frame))
    if (placed.some(line => isCentred(line, frame))) return placed.map(line => draftParagraph([line]))
    return draftParagraphs(placed, { ...this.#setting, indented: false }, 'cell')
  }

  addTable(part: TablePart): void {
    this.#closeLines()
    const whole = this.#table === null ? null : continueTable(this.#table, part)
    if (whole === null) this.#closeTable()
    this.#table = whole ?? part
  }

  #closeLines(): void {
    this.#drafts.push(...draftParagraphs(this.#lines, this.#setting, 'page'))
    this.#lines = []
  }

  #closeTable(): void {
    if (this.#table !== null) this.#drafts.push({ kind: 'table', ruled: true, rows: this.#table.rows })
    this.#table = null
  }

  take(): Draft[] {
    this.#closeLines()
    this.#closeTable()
    return this.#drafts
  }
}

const widthOf = ({ frame }: PlacedLine): number => frame.right - frame.left
