import type { CellLook } from './cell-look.ts'

/** A workbook as data. Rows may come from anywhere and are written as they come: fifty thousand take no more memory than fifty. */
export interface Book {
  readonly sheets: readonly Sheet[]
}

export interface Sheet {
  readonly name: string
  /** Widths in characters. */
  readonly columns: readonly number[]
  readonly rows: Iterable<readonly SheetCell[]> | AsyncIterable<readonly SheetCell[]>
  /** So many rows stay in sight and are printed on each page; the filter sits in the last of them. */
  readonly headRows: number
  readonly filters: boolean
  /** What is typed into empty cells stays text too: codes keep their zeros. */
  readonly texts: boolean
  readonly landscape: boolean
  /** `A1:F1`. */
  readonly merges: readonly string[]
  /** Only cells whose look says `entry` can be changed. */
  readonly locked: boolean
  readonly checks: readonly CellCheck[]
  /** Not shown, and not offered to be shown. */
  readonly hidden: boolean
}

/** A text is always text, whatever it begins with. A formula is ours alone: nothing that people typed becomes one. */
export type SheetCell =
  | null
  | string
  | number
  | { readonly value: string | number | null; readonly look: CellLook }
  | { readonly formula: string; readonly value: number | null; readonly look: CellLook }

/** What may be typed into cells, and what is said where something else is. */
export interface CellCheck {
  /** `C5:C20`. */
  readonly cells: string
  readonly kind: 'whole' | 'decimal' | 'day' | 'list' | 'length'
  /** Bounds, both inclusive; days as serial numbers. */
  readonly least?: number
  readonly most?: number
  readonly choices?: readonly string[]
  readonly title: string
  readonly message: string
}

/** A sheet of texts under one heading row, as lists of codes are: zeros in front stay. */
export const textSheet = (
  name: string,
  rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]>,
  columns: readonly number[],
): Sheet => ({
  ...plainSheet(name, columns),
  rows: headed(rows),
  headRows: 1,
  filters: true,
  texts: true,
})

async function* headed(rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]>): AsyncGenerator<readonly SheetCell[]> {
  let isFirst = true
  for await (const row of rows) {
    yield isFirst ? row.map(value => ({ value, look: heading })) : row
    isFirst = false
  }
}

const heading: CellLook = { format: 'text', bold: true }

export const plainSheet = (name: string, columns: readonly number[]): Sheet => ({
  name,
  columns,
  rows: [],
  headRows: 0,
  filters: false,
  texts: false,
  landscape: false,
  merges: [],
  locked: false,
  checks: [],
  hidden: false,
})
