import type { Cell, Table } from '../text/block.ts'
import type { TextLine } from './text-line.ts'

/** How the columns of a line are parted; null where it is no row. */
type Divider = '\t' | '|'

const dividerOf = (line: string): Divider | null => {
  if (line.startsWith('|') ? line.split('|').length > 3 : line.split(' | ').length > 2) return '|'
  return line.split('\t').length > 2 ? '\t' : null
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
  const divider = dividerOf(text.slice(first.start, first.end))
  if (divider === null) return null
  const rows: Table['rows'][number][] = []
  let next = from
  for (; next < lines.length; next++) {
    const line = lines[next]
    if (line === undefined) break
    const written = text.slice(line.start, line.end)
    if (isRule(written) && divider === '|') continue
    if (dividerOf(written) !== divider && !(divider === '\t' && written.includes('\t'))) break
    rows.push({ span: [line.start, line.end], cells: cellsOf(written, line.start, divider) })
  }
  const last = rows.at(-1)
  if (last === undefined || rows.length < 2) return null
  return { table: { kind: 'table', span: [first.start, last.span[1]], ruled: true, rows }, next }
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
