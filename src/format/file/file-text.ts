import type { Block } from '../../core/text/block.ts'

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

/** A file as text. `blocks` holds offsets of `text`; null where the file has lines only. */
export interface FileText {
  readonly format: 'txt' | 'docx' | 'pdf' | 'odt'
  readonly text: string
  readonly blocks: readonly Block[] | null
  readonly notes: readonly FileNote[]
}
