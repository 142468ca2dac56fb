import type { CellDraft, RowDraft, TableDraft } from '../layout/draft.ts'
import { CLOSE } from '../xml/xml-scanner.ts'
import { type OdtStory, openTarget, readBlocks } from './odt-story.ts'

interface TableInMaking {
  readonly rows: RowDraft[]
  /** By first column: the cell that covers cells below, and until which row. */
  readonly covering: Map<number, { readonly columns: number; readonly until: number }>
  cells: number
  ruledCells: number
}

/** A row or cell said to come so many times over is written so often at most: blank ones reach to the end of the sheet. */
const mostRepeated = 100
const mostColumns = 200

const count = (value: string | null): number => (value !== null && /^\d{1,6}$/.test(value) ? Math.max(1, Number(value)) : 1)

/** Reads `table:table`, just opened, to its end. */
export function readTable(story: OdtStory): TableDraft {
  const table: TableInMaking = { rows: [], covering: new Map(), cells: 0, ruledCells: 0 }
  readRows(story, table, false)
  // Inner lines are drawn by one of two neighbours: a cell with rules draws two or more of its sides.
  return { kind: 'table', ruled: table.ruledCells * 2 > table.cells, rows: table.rows }
}

function readRows(story: OdtStory, table: TableInMaking, header: boolean): void {
  const { scanner } = story
  while (scanner.next() !== CLOSE) {
    if (scanner.name === 'table:table-row') readRow(story, table, header)
    else if (scanner.name === 'table:table-header-rows') readRows(story, table, true)
    else if (scanner.name === 'table:table-rows' || scanner.name === 'table:table-row-group') readRows(story, table, header)
    else scanner.skip()
  }
}

function readRow(story: OdtStory, table: TableInMaking, header: boolean): void {
  const { scanner } = story
  const repeated = Math.min(mostRepeated, count(scanner.attribute('number-rows-repeated')))
  const cells: CellDraft[] = []
  let column = 0
  while (scanner.next() !== CLOSE) {
    const times = Math.min(mostRepeated, count(scanner.attribute('number-columns-repeated')))
    if (scanner.name === 'table:table-cell') {
      const cell = readCell(story, table, column)
      for (let i = 0; i < times; i++) cells.push({ ...cell, column: column + i })
    } else {
      if (scanner.name === 'table:covered-table-cell') for (let i = 0; i < times; i++) cells.push(...coveredCell(table, column + i))
      scanner.skip()
    }
    column = Math.min(mostColumns, column + times)
  }
  for (let i = 0; i < repeated && cells.length > 0; i++) table.rows.push({ header, cells })
}

/** A cell covered from above goes on with that cell; one covered from the left is a part of its neighbour. */
function coveredCell({ covering, rows }: TableInMaking, column: number): CellDraft[] {
  const above = covering.get(column)
  return above === undefined || above.until <= rows.length ? [] : [{ column, columns: above.columns, merge: 'on', content: [] }]
}

function readCell(story: OdtStory, table: TableInMaking, column: number): CellDraft {
  const { scanner, styles } = story
  const columns = Math.min(mostColumns, count(scanner.attribute('number-columns-spanned')))
  const rows = count(scanner.attribute('number-rows-spanned'))
  table.cells++
  if (styles.ruledSides(scanner.attribute('style-name')) >= 2) table.ruledCells++
  if (rows > 1) table.covering.set(column, { columns, until: table.rows.length + rows })
  const content = openTarget(null)
  readBlocks(story, content)
  return { column, columns, merge: rows > 1 ? 'start' : null, content: content.blocks }
}
