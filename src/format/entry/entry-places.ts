import { cellsOfTable, type ReportCell, sectionsOf, tablesOf } from '../../core/report/cells.ts'
import type { ReportTemplate, TemplateSection, TemplateTable } from '../../core/report/template.ts'
import { columnName } from '../sheet/sheet-names.ts'

/** Rows above the cells of a table: its title, whose it is, the heading. Columns before them: number, name, unit. */
export const headRows = 3
export const leadColumns = 3
export const keySheet = '_dondoc'
export const textColumn = 3

export interface EntrySheet {
  readonly name: string
  readonly table: TemplateTable
}

/** Sheets are named by the keys of their tables, which stay whatever the tables are called. */
export const entrySheets = (template: ReportTemplate, word: (key: string) => string): readonly EntrySheet[] =>
  tablesOf(template).map(table => ({ name: word(table.key), table }))

export interface EntryCell {
  readonly cell: ReportCell
  /** From 0, in the sheet. */
  readonly row: number
  readonly column: number
  /** `D7`. */
  readonly place: string
}

/** Each cell of a table with where it lies. */
export function entryCells(table: TemplateTable): readonly EntryCell[] {
  const rows = new Map(table.rows.map(({ key }, at) => [key, at + headRows]))
  const columns = new Map(table.columns.map(({ key }, at) => [key, at + leadColumns]))
  return cellsOfTable(table).map(cell => {
    const row = rows.get(cell.row.key) ?? 0
    const column = columns.get(cell.column.key) ?? 0
    return { cell, row, column, place: `${columnName(column)}${row + 1}` }
  })
}

export interface EntryText {
  readonly section: TemplateSection
  readonly row: number
  readonly place: string
}

export const entryTexts = (template: ReportTemplate): readonly EntryText[] =>
  sectionsOf(template).map((section, at) => {
    const row = at + headRows
    return { section, row, place: `${columnName(textColumn)}${row + 1}` }
  })
