import type { AggregateRule, ReportTemplate, TemplateColumn, TemplateRow, TemplateSection, TemplateTable } from './template.ts'

/** Names a figure in a whole report: `T1.B2`. */
export type CellKey = string

/** A cell of a table, with what its column and row say of it. */
export interface ReportCell {
  readonly key: CellKey
  readonly table: TemplateTable
  readonly column: TemplateColumn
  readonly row: TemplateRow
  /** The formula that works it out; null where it is typed in. */
  readonly formula: string | null
  readonly unit: string
  readonly aggregate: AggregateRule
}

export const cellKey = (table: string, column: string, row: number): CellKey => `${table}.${column}${row}`

export const tablesOf = ({ parts }: ReportTemplate): readonly TemplateTable[] => parts.filter(part => part.kind === 'table')
export const sectionsOf = ({ parts }: ReportTemplate): readonly TemplateSection[] => parts.filter(part => part.kind === 'section')

export const cellsOfTable = (table: TemplateTable): readonly ReportCell[] =>
  table.rows.flatMap(row => table.columns.map(column => cellOf(table, column, row)))

export const cellsOf = (template: ReportTemplate): readonly ReportCell[] => tablesOf(template).flatMap(cellsOfTable)

/** The column's formula comes before the row's: the rate of a total is worked out from the totals. Words are never worked out. */
const cellOf = (table: TemplateTable, column: TemplateColumn, row: TemplateRow): ReportCell => ({
  key: cellKey(table.key, column.key, row.key),
  table,
  column,
  row,
  formula: column.type === 'text' ? null : (column.formula ?? row.formula),
  unit: row.unit ?? column.unit,
  aggregate: column.type === 'text' ? 'none' : (row.aggregate ?? column.aggregate),
})
