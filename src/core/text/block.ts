import type { Span } from './span.ts'

/**
 * How a document is laid out, where its file says so (.docx). Offsets point into the text of the same `Source`; a plain text comes
 * without blocks, and the outline recognises them from the lines.
 */
export type Block = Paragraph | Table

export interface Paragraph {
  readonly kind: 'paragraph'
  /** Without the line break that ends it. */
  readonly span: Span
  /** The label that automatic numbering printed, with its trailing space: part of `span` and of the text. */
  readonly label?: Span
  readonly align?: 'left' | 'center' | 'right' | 'justify'
  readonly bold?: boolean
  readonly italic?: boolean
  /** `note`: the text of a foot- or endnote; `box`: of a text box. */
  readonly place?: 'note' | 'box'
}

export interface Table {
  readonly kind: 'table'
  readonly span: Span
  /** Letterheads and signature blocks are tables without rules. */
  readonly ruled: boolean
  readonly rows: readonly Row[]
}

export interface Row {
  readonly span: Span
  /** Marked in the file as repeated on each page. */
  readonly header?: boolean
  readonly cells: readonly Cell[]
}

/** A cell merged downwards stands once, in its first row, with the number of rows it covers. */
export interface Cell {
  readonly span: Span
  /** From 0. */
  readonly column: number
  readonly columns: number
  readonly rows: number
  readonly paragraphs: readonly Paragraph[]
}
