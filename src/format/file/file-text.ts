import type { Block } from '../../core/text/block.ts'
import type { Span } from '../../core/text/span.ts'

/** What the reader passed over or changed, for whoever compares the text with the page. */
export type FileNote =
  | 'tracked-changes'
  | 'comments'
  | 'hidden-text'
  | 'table-of-contents'
  | 'legacy-encoding'
  /** Parts of the file are damaged; what could be read is there. */
  | 'damaged-parts'
  /** Some pages hold no letters: pictures, or nothing. */
  | 'pages-without-text'

/** Where the words of a file stand on its pages. Lengths are points; places are counted from the top left corner of the page. */
export interface PageMap {
  readonly pages: readonly { readonly width: number; readonly height: number }[]
  /** In the order of the text. */
  readonly lines: readonly LinePlace[]
}

/** A line as it is printed, or the part of it that stands in one cell or column. */
export interface LinePlace {
  /** Of the file's text. */
  readonly span: Span
  /** From 0. */
  readonly page: number
  readonly box: readonly [left: number, top: number, right: number, bottom: number]
}

/** A file as text. `blocks` holds offsets of `text`; null where the file has lines only. */
export interface FileText {
  readonly format: 'txt' | 'docx' | 'pdf' | 'odt'
  readonly text: string
  readonly blocks: readonly Block[] | null
  readonly notes: readonly FileNote[]
  /** Where the file says on which page each line stands (.pdf). */
  readonly map?: PageMap
}
