import type { RowDraft } from '../layout/draft.ts'
import { draftParagraphs } from './draft-paragraph.ts'
import { measureLeading, type PlacedLine } from './join-lines.ts'
import { isLabel } from './label.ts'
import { type Frame, type Line, lineOf, textOf, type Word } from './line.ts'

/** Rows whose cells stand in columns without any rule drawn. */
export interface Aligned {
  readonly rows: readonly RowDraft[]
  /** Where the columns begin, and where the last one ends. */
  readonly xs: readonly number[]
  readonly count: number
}

/** Parts of the size of the letters. */
const wideGap = 1.2
const narrowest = 0.6
/** Two columns are a letterhead or a signature. */
const fewestColumns = 3
const fewestLines = 3
/** From one line to the next within a table. */
const nextLine = 3.2

/**
 * Finds a table without rules that begins at line `from`:
 *
 *     TT   Nhiệm vụ                 Cơ quan chủ trì   Thời hạn
 *     1    Rà soát phương án        Sở Xây dựng       Quý I/2026
 *          và lập danh mục
 *        ^^                       ^^                ^^            white from the first line to the last
 */
export function findAligned(lines: readonly Line[], from: number, frame: Frame, page: number): Aligned | null {
  const head = lines[from]
  if (head === undefined) return null
  let gutters = wideGaps(head)
  if (gutters.length + 1 < fewestColumns) return null
  const taken: Line[] = []
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]
    const before = taken.at(-1)
    if (line === undefined || (before !== undefined && line.y - before.y > line.size * nextLine)) break
    const narrowed = gutters.map(gutter => narrow(gutter, line))
    if (narrowed.some(gutter => gutter === null)) break
    gutters = narrowed.filter(gutter => gutter !== null)
    taken.push(line)
  }
  const parts = taken.map(line => split(line, gutters))
  const full = parts.filter(cells => cells.filter(cell => cell !== null).length >= fewestColumns).length
  if (taken.length < fewestLines || full < 2) return null
  const xs = [frame.left, ...gutters.map(({ left, right }) => (left + right) / 2), frame.right]
  return { rows: rowsOf(parts, xs, page), xs, count: taken.length }
}

function wideGaps({ words, size }: Line): Frame[] {
  const gaps = words.slice(1).map((word, i): Frame => ({ left: words[i]?.x1 ?? 0, right: word.x0 }))
  const widths = gaps.map(({ left, right }) => right - left).sort((a, b) => a - b)
  const usual = widths[widths.length >> 2] ?? 0
  // A label before its words is no column, and in a line stretched to both margins all gaps are wide.
  return gaps.filter(
    ({ left, right }, i) =>
      right - left > size * wideGap && right - left > usual * 1.5 && !(i === 0 && isLabel(words[0]?.text ?? '') && gaps.length < 3),
  )
}

/** What a line leaves of the gutter; null where it runs across. */
function narrow(gutter: Frame, line: Line): Frame | null {
  let best: Frame | null = null
  let left = gutter.left
  for (const word of [...line.words, { x0: gutter.right, x1: gutter.right }]) {
    const right = Math.min(gutter.right, word.x0)
    if (right - left > line.size * narrowest && (best === null || right - left > best.right - best.left)) best = { left, right }
    left = Math.max(left, word.x1)
  }
  return best
}

function split(line: Line, gutters: readonly Frame[]): (Line | null)[] {
  const edges = [Number.NEGATIVE_INFINITY, ...gutters.map(({ left, right }) => (left + right) / 2), Number.POSITIVE_INFINITY]
  return edges.slice(0, -1).map((edge, i) => {
    const words: Word[] = line.words.filter(word => word.x0 >= edge && word.x0 < (edges[i + 1] ?? 0))
    return words.length === 0 ? null : lineOf(words, line.y, line.size)
  })
}

/** Where the first column numbers the rows, each number begins one; else each line that has words in the first column. */
function rowsOf(parts: readonly (readonly (Line | null)[])[], xs: readonly number[], page: number): RowDraft[] {
  const groups: (Line | null)[][][] = []
  for (const [i, cells] of parts.entries()) {
    if (i === 0 || begins(cells, parts)) groups.push([])
    groups.at(-1)?.push([...cells])
  }
  return groups.map((group, i) => ({
    header: i === 0,
    cells: xs.slice(0, -1).map((left, column) => cellOf(group, column, left, xs[column + 1] ?? left, page)),
  }))
}

function begins(cells: readonly (Line | null)[], all: readonly (readonly (Line | null)[])[]): boolean {
  const [first = null] = cells
  if (first === null) return false
  const numbered = all.filter(([each = null]) => each !== null && isLabel(textOf(each))).length
  return numbered < 2 || isLabel(textOf(first))
}

function cellOf(
  group: readonly (readonly (Line | null)[])[],
  column: number,
  left: number,
  right: number,
  page: number,
): RowDraft['cells'][number] {
  const lines = group.flatMap(cells => cells[column] ?? [])
  const placed: PlacedLine[] = lines.map(line => ({ ...line, page, frame: { left: Math.min(left, line.x0), right } }))
  return {
    column,
    columns: 1,
    merge: null,
    content: draftParagraphs(placed, { leading: measureLeading([lines]), indented: false }, 'cell'),
  }
}
