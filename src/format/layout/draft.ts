import type { Paragraph } from '../../core/text/block.ts'
import type { LinePlace } from '../../core/text/page-map.ts'

/** What the XML says, before it has a place in the text. */
export type Draft = ParagraphDraft | TableDraft

export interface ParagraphDraft {
  readonly kind: 'paragraph'
  /** As numbering prints it, without the gap behind. */
  readonly label: string
  /** Line feeds are soft breaks, form feeds edges of a page. */
  readonly text: string
  readonly align: NonNullable<Paragraph['align']> | null
  readonly bold: boolean
  readonly italic: boolean
  readonly place: NonNullable<Paragraph['place']> | null
  /** Its lines on their pages, with spans of `text`. */
  readonly lines?: readonly LinePlace[]
}

export interface TableDraft {
  readonly kind: 'table'
  readonly ruled: boolean
  readonly rows: readonly RowDraft[]
}

export interface RowDraft {
  readonly header: boolean
  readonly cells: readonly CellDraft[]
}

export interface CellDraft {
  readonly column: number
  readonly columns: number
  /** `start`: cells below may belong to it; `on`: belongs to the cell above. */
  readonly merge: 'start' | 'on' | null
  readonly content: readonly Draft[]
}
