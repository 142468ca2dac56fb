import type { Cell, Row, Table } from '../text/block.ts'
import type { TextLine } from './text-line.ts'

/** How the columns of a line are parted; null where it is no row. */
type Divider = '\t' | '|'

const dividerOf = (line: string): Divider | null => {
  if (line.startsWith('|') ? line.split('|').length > 3 : line.split(' | ').length > 2) return '|'
  return line.split('\t').length > 2 ? '\t' : null
}

/** Nearly all lines have neither. */
function hasDivider(text: string, { start, end }: TextLine): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x09 || code === 0x7c) return true
  }
  return false
}

const isRule = (line: string): boolean => /^[\s|:+=-]+$/.test(line)

/**
 * Finds a table drawn with tabs or pipes that begins at line `from`, and gives it cells:
 *
 *   TT ⇥ Nội dung ⇥ Cơ quan chủ trì ⇥ Thời gian          | TT | Nội dung | Cơ quan chủ trì |
 */
export function readDrawnTable(text: string, lines: readonly TextLine[], from: number): { table: Table; next: number } | null {
  const first = lines[from]
  if (first === undefined) return null
  if (!hasDivider(text, first)) return null
  const divider = dividerOf(text.slice(first.start, first.end))
  if (divider === null) return null
  const rows: Row[] = []
  let next = from
  for (; next < lines.length; next++) {
    const line = lines[next]
    if (line === undefined) break
    const written = text.slice(line.start, line.end)
    if (isRule(written) && divider === '|') continue
    if (namesGroup(text, lines, next, divider)) {
      rows.push(groupRow(line, rows[0]?.cells.length ?? 1))
      continue
    }
    if (dividerOf(written) !== divider && !(divider === '\t' && written.includes('\t')) && !breaksCell(rows, written)) break
    const cells = cellsOf(written, line.start, divider)
    const open = rows.at(-1)
    const anew = divider === '\t' && lacksNumber(text, rows, cells)
    const merged = open && rows.length > 1 && !anew ? mergeBroken(text, open, cells, rows[0]?.cells.length ?? 0) : null
    if (merged) rows[rows.length - 1] = merged
    else rows.push({ span: [line.start, line.end], cells: anew ? cells.map(cell => ({ ...cell, column: cell.column + 1 })) : cells })
  }
  const last = rows.at(-1)
  if (last === undefined || rows.length < 2) return null
  return { table: { kind: 'table', span: [first.start, last.span[1]], ruled: true, rows }, next }
}

/** `II. Nền tảng, dữ liệu` between rows: a cell over all columns, which has no divider in it. */
function namesGroup(text: string, lines: readonly TextLine[], at: number, divider: Divider): boolean {
  const line = lines[at]
  const next = lines[at + 1]
  if (line === undefined || next === undefined || line.end - line.start > 200) return false
  if (!/^(?:[IVX]{1,5}|[A-H])[.)]?\s+\p{L}[^\t|]*$/u.test(text.slice(line.start, line.end))) return false
  const after = text.slice(next.start, next.end)
  return dividerOf(after) === divider && /^\|?\s*\d/.test(after)
}

function groupRow({ start, end }: TextLine, columns: number): Row {
  const span = [start, end] as const
  return { span, cells: [{ span, column: 0, columns, rows: 1, paragraphs: [{ kind: 'paragraph', span }] }] }
}

/** The last row lacks cells that the head has; a line that begins anew goes on with it only where most of them are still to come. */
const breaksCell = (rows: readonly Row[], written: string): boolean => {
  const lacking = (rows[0]?.cells.length ?? 0) - (rows.at(-1)?.cells.length ?? 0)
  return rows.length > 1 && lacking > 0 && (lacking > 2 || !/^\p{Lu}/u.test(written))
}

const rowNumber = /^(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5}|[A-H])\.?$/
const numberHead = /^(?:s?tt|số tt|số thứ tự)\.?$/i
const isSentence = (text: string): boolean => /^\p{Lu}/u.test(text) && /[.;]$/.test(text) && text.split(' ').length > 5

/**
 * A second piece of work under the same number, whose cell was merged: the line begins with a whole sentence, and what follows it are the
 * columns after it.
 *
 *   1 ⇥ Xây dựng hạ tầng … ⇥ Sở A ⇥ Quý IV/2026
 *   Lưu dữ liệu dự phòng ở nơi khác. ⇥ Sở B
 */
function lacksNumber(text: string, rows: readonly Row[], cells: readonly Cell[]): boolean {
  const head = rows[0]
  const above = rows.at(-1)
  const first = cells[0]
  if (rows.length < 2 || !head || !above || !first || cells.length < 2 || cells.length >= head.cells.length) return false
  const start = head.cells[0]
  if (start === undefined || !numberHead.test(text.slice(...start.span)) || above.cells.length < Math.min(4, head.cells.length))
    return false
  const written = text.slice(...first.span)
  return !rowNumber.test(written) && isSentence(written)
}

/** A row that was broken inside a cell goes on in the next line: that one has no number, and the first has too few cells. */
function mergeBroken(text: string, open: Row, cells: readonly Cell[], columns: number): Row | null {
  const [first, ...rest] = cells
  const last = open.cells.at(-1)
  if (first === undefined || last === undefined || open.cells.length + rest.length > columns) return null
  if (rowNumber.test(text.slice(...first.span))) return null
  const span = [last.span[0], first.span[1]] as const
  const joined: Cell = { ...last, span, paragraphs: [{ kind: 'paragraph', span }] }
  const shifted = rest.map((cell, i) => ({ ...cell, column: open.cells.length + i }))
  return {
    span: [open.span[0], Math.max(first.span[1], rest.at(-1)?.span[1] ?? 0)],
    cells: [...open.cells.slice(0, -1), joined, ...shifted],
  }
}

function cellsOf(line: string, offset: number, divider: Divider): Cell[] {
  const cells: Cell[] = []
  let from = divider === '|' && line.startsWith('|') ? 1 : 0
  const stop = divider === '|' && line.endsWith('|') ? line.length - 1 : line.length
  for (let column = 0; from <= stop; column++) {
    const found = line.indexOf(divider, from)
    const to = found < 0 || found > stop ? stop : found
    let start = from
    let end = to
    while (start < end && line.charCodeAt(start) <= 0x20) start++
    while (end > start && line.charCodeAt(end - 1) <= 0x20) end--
    const span = [offset + start, offset + end] as const
    cells.push({ span, column, columns: 1, rows: 1, paragraphs: [{ kind: 'paragraph', span }] })
    from = to + 1
  }
  return cells
}
