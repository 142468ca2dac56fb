import type { CellDraft, ParagraphDraft, RowDraft } from '../layout/draft.ts'
import { draftParagraphs } from './draft-paragraph.ts'
import { measureLeading } from './join-lines.ts'
import type { Line } from './line.ts'
import type { GridTable } from './sheet.ts'

/** The room between the rules and the words, at most. */
const mostPadding = 9

/** The rows of a table with rules. */
export function draftRows({ grid, lines }: GridTable, page: number): RowDraft[] {
  const setting = { leading: measureLeading([...lines.values()]), indented: false }
  return grid.boxes.map((numbers, r) => ({ header: false, cells: rowCells(numbers, r) }))

  function rowCells(numbers: readonly number[], r: number): CellDraft[] {
    const cells: CellDraft[] = []
    for (let c = 0; c < numbers.length; ) {
      const number = numbers[c] ?? 0
      let columns = 1
      while (numbers[c + columns] === number) columns++
      const fromAbove = grid.boxes[r - 1]?.includes(number) === true
      const below = grid.boxes[r + 1]?.includes(number) === true
      const merge = fromAbove ? 'on' : below ? 'start' : null
      cells.push({ column: c, columns, merge, content: fromAbove ? [] : content(number, c, columns) })
      c += columns
    }
    return cells
  }

  function content(number: number, column: number, columns: number): ParagraphDraft[] {
    const own: readonly Line[] = lines.get(number) ?? []
    const [left = 0, right = 0] = [grid.xs[column], grid.xs[column + columns]]
    const padding = Math.max(0, Math.min(mostPadding, ...own.map(line => Math.min(line.x0 - left, right - line.x1))))
    const frame = { left: left + padding, right: right - padding }
    return draftParagraphs(
      own.map(line => ({ ...line, page, frame })),
      setting,
      'cell',
    )
  }
}
