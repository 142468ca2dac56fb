import type { Span } from '../text/span.ts'
import type { FieldKind } from './read-field.ts'

/** A table whose rows are tasks, however it came: a Word table, rows of tabs or pipes, or cells one under the other. */
export interface TaskTable {
  readonly kind: 'table'
  readonly start: number
  readonly end: number
  readonly rows: readonly TaskRow[]
}

export interface TaskRow {
  readonly span: Span
  /** `1`, `II`: what stands in the number column. */
  readonly label: string | null
  readonly cells: readonly TaskCell[]
  /** A row that only names the group of rows under it. */
  readonly isHeading: boolean
}

export interface TaskCell {
  readonly kind: FieldKind
  readonly span: Span
}

/** A table that holds no tasks (figures, forms). */
export interface OtherTable {
  readonly kind: 'other-table'
  readonly start: number
  readonly end: number
}

/** Rows are tasks where one column says what and another who or until when. */
export const holdsTasks = (columns: readonly (FieldKind | null)[]): boolean =>
  columns.includes('content') && (columns.includes('lead') || columns.includes('due') || columns.includes('support'))
