import type { CellDraft, Draft, RowDraft, TableDraft } from '../layout/draft.ts'
import { CLOSE } from '../xml/xml-scanner.ts'
import { type Borders, isRuled, noBorders, readBorders } from './borders.ts'
import type { Story } from './story.ts'

/** Takes the blocks of one cell as they come: cells hold what the body holds, tables too. */
export interface CellContent {
  readonly read: () => void
  readonly close: () => Draft[]
}

type OpenCell = () => CellContent

interface TableInMaking {
  readonly openCell: OpenCell
  readonly rows: RowDraft[]
  readonly cellBorders: Borders[]
}

interface RowInMaking {
  readonly cells: CellDraft[]
  header: boolean
  deleted: boolean
  column: number
}

/** Wrappers that may stand around rows and cells. */
const isWrapper = (name: string): boolean =>
  name === 'w:sdt' || name === 'w:sdtContent' || name === 'w:customXml' || name === 'w:ins' || name === 'w:moveTo'

const count = (value: string | null): number => (value !== null && /^\d{1,3}$/.test(value) ? Math.max(1, Number(value)) : 1)

/** Reads `w:tbl`, just opened, to its end. Rows and cells deleted under tracking are left out. */
export function readTable(story: Story, openCell: OpenCell): TableDraft {
  const table: TableInMaking = { openCell, rows: [], cellBorders: [] }
  const borders = { style: noBorders, own: noBorders }
  readRows(story, table, borders)
  return { kind: 'table', ruled: isRuled(borders.style, borders.own, table.cellBorders), rows: table.rows }
}

function readRows(story: Story, table: TableInMaking, borders: { style: Borders; own: Borders }): void {
  const { scanner } = story
  while (scanner.next() !== CLOSE) {
    if (scanner.name === 'w:tr') readRow(story, table)
    else if (isWrapper(scanner.name)) readRows(story, table, borders)
    else if (scanner.name === 'w:tblPr') readTableProperties(story, borders)
    else scanner.skip()
  }
}

function readTableProperties({ scanner, styles }: Story, borders: { style: Borders; own: Borders }): void {
  while (scanner.next() !== CLOSE) {
    if (scanner.name === 'w:tblBorders') borders.own = readBorders(scanner)
    else {
      if (scanner.name === 'w:tblStyle') borders.style = styles.of(scanner.attribute('val') ?? '').borders
      scanner.skip()
    }
  }
}

function readRow(story: Story, table: TableInMaking): void {
  const row: RowInMaking = { cells: [], header: false, deleted: false, column: 0 }
  readCells(story, table, row)
  if (row.deleted) story.notes.add('tracked-changes')
  else if (row.cells.length > 0) table.rows.push({ header: row.header, cells: row.cells })
}

function readCells(story: Story, table: TableInMaking, row: RowInMaking): void {
  const { scanner } = story
  while (scanner.next() !== CLOSE) {
    if (scanner.name === 'w:tc') readCell(story, table, row)
    else if (isWrapper(scanner.name)) readCells(story, table, row)
    else if (scanner.name === 'w:trPr') readRowProperties(story, row)
    else scanner.skip()
  }
}

function readRowProperties({ scanner }: Story, row: RowInMaking): void {
  while (scanner.next() !== CLOSE) {
    const value = scanner.attribute('val')
    if (scanner.name === 'w:tblHeader') row.header = value !== '0' && value !== 'false' && value !== 'off'
    else if (scanner.name === 'w:del' || scanner.name === 'w:moveFrom') row.deleted = true
    else if (scanner.name === 'w:gridBefore') row.column = count(value)
    scanner.skip()
  }
}

interface CellProperties {
  columns: number
  merge: CellDraft['merge']
  /** Belongs to the cell on its left. */
  joined: boolean
  deleted: boolean
  borders: Borders
}

function readCellProperties({ scanner }: Story): CellProperties {
  const properties: CellProperties = { columns: 1, merge: null, joined: false, deleted: false, borders: noBorders }
  while (scanner.next() !== CLOSE) {
    const value = scanner.attribute('val')
    if (scanner.name === 'w:tcBorders') {
      properties.borders = readBorders(scanner)
      continue
    }
    if (scanner.name === 'w:gridSpan') properties.columns = count(value)
    else if (scanner.name === 'w:vMerge') properties.merge = value === 'restart' ? 'start' : 'on'
    else if (scanner.name === 'w:hMerge') properties.joined = value !== 'restart'
    else if (scanner.name === 'w:cellDel') properties.deleted = true
    scanner.skip()
  }
  return properties
}

function readCell(story: Story, table: TableInMaking, row: RowInMaking): void {
  const { scanner } = story
  const content = table.openCell()
  let properties: CellProperties | null = null
  while (scanner.next() !== CLOSE) {
    if (scanner.name === 'w:tcPr') properties = readCellProperties(story)
    else content.read()
  }
  const { columns, merge, joined, deleted, borders } = properties ?? {
    columns: 1,
    merge: null,
    joined: false,
    deleted: false,
    borders: noBorders,
  }
  if (deleted) return
  table.cellBorders.push(borders)
  const left = row.cells.at(-1)
  if (joined && left !== undefined) row.cells[row.cells.length - 1] = { ...left, columns: left.columns + columns }
  else row.cells.push({ column: row.column, columns, merge, content: content.close() })
  row.column += columns
}
