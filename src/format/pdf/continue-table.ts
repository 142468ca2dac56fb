import type { CellDraft, ParagraphDraft, RowDraft } from '../layout/draft.ts'
import { gapBetween } from './join-lines.ts'

/** A table, or its part on one page. */
export interface TablePart {
  readonly xs: readonly number[]
  readonly page: number
  readonly rows: readonly RowDraft[]
}

const sameEdge = 4
const mostHeaderRows = 4

/** The table with its next part, which stands at the head of the next page; null where that is another table. */
export function continueTable(table: TablePart, next: TablePart): TablePart | null {
  if (next.page !== table.page + 1 || next.xs.length !== table.xs.length) return null
  if (next.xs.some((x, i) => Math.abs(x - (table.xs[i] ?? 0)) > sameEdge)) return null
  const header = countHeader(table.rows, next.rows)
  const rows = table.rows.map((row, i) => (i < header ? { ...row, header: true } : row))
  return { ...next, rows: appendRows(rows, next.rows.slice(header)) }
}

/** How many rows at the head are printed again. */
function countHeader(rows: readonly RowDraft[], next: readonly RowDraft[]): number {
  let count = 0
  while (
    count < Math.min(mostHeaderRows, rows.length, next.length) &&
    wordsOf(rows[count]) === wordsOf(next[count]) &&
    wordsOf(rows[count]) !== ''
  )
    count++
  return count
}

const cellWords = ({ content }: CellDraft): string => content.map(draft => (draft.kind === 'paragraph' ? draft.text : '')).join('\n')
const wordsOf = (row: RowDraft | undefined): string => row?.cells.map(cellWords).join('\t').trim() ?? ''

function appendRows(rows: readonly RowDraft[], more: readonly RowDraft[]): RowDraft[] {
  const [last, first] = [rows.at(-1), more[0]]
  if (last === undefined || first === undefined) return [...rows, ...more]
  if (isRest(last, first)) return [...rows.slice(0, -1), joinRows(last, first), ...more.slice(1)]
  const merged = last.cells.map(cell => (isCovered(cell, first) && cell.merge === null ? { ...cell, merge: 'start' as const } : cell))
  const covered = first.cells.map(cell => {
    const above = last.cells.find(other => other.column === cell.column)
    return above !== undefined && isCovered(above, first) ? { ...cell, merge: 'on' as const } : cell
  })
  return [...rows.slice(0, -1), { ...last, cells: merged }, { ...first, cells: covered }, ...more.slice(1)]
}

/** A cell merged downwards goes on over the edge of the page: an empty one of the same width, merged itself or under a merged one. */
function isCovered(above: CellDraft, first: RowDraft): boolean {
  const below = first.cells.find(cell => cell.column === above.column && cell.columns === above.columns)
  return below !== undefined && cellWords(below) === '' && (below.merge === 'start' || above.merge !== null)
}

/** A row cut by the edge of the page: without a number below, and what goes on begins small. */
function isRest(last: RowDraft, first: RowDraft): boolean {
  if (last.cells.length !== first.cells.length || first.cells.some((cell, i) => cell.column !== last.cells[i]?.column)) return false
  const [number, ...others] = first.cells
  if (number === undefined || cellWords(number) !== '') return false
  return others.some((cell, i) => goesOn(last.cells[i + 1], cell))
}

const goesOn = (above: CellDraft | undefined, cell: CellDraft): boolean =>
  above !== undefined && cellWords(above) !== '' && !/[.;:!?]$/.test(cellWords(above)) && /^[\p{Ll}\d(]/u.test(cellWords(cell))

const joinRows = (last: RowDraft, first: RowDraft): RowDraft => ({
  ...last,
  cells: last.cells.map((cell, i) => ({
    ...cell,
    merge: cell.merge ?? first.cells[i]?.merge ?? null,
    content: joinContent(cell, first.cells[i]),
  })),
})

function joinContent(cell: CellDraft, rest: CellDraft | undefined): CellDraft['content'] {
  const above = cell.content.at(-1)
  const [below, ...others] = rest?.content ?? []
  if (below === undefined) return cell.content
  if (above?.kind !== 'paragraph' || below.kind !== 'paragraph' || !goesOn(cell, rest ?? cell)) return [...cell.content, below, ...others]
  const text = above.text + gapBetween(above.text, below.text)
  const moved = (below.lines ?? []).map(line => ({ ...line, span: [text.length + line.span[0], text.length + line.span[1]] as const }))
  const joined: ParagraphDraft = { ...above, text: text + below.text, lines: [...(above.lines ?? []), ...moved] }
  return [...cell.content.slice(0, -1), joined, ...others]
}
