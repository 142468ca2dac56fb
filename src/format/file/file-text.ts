import type { Block } from '../../core/text/block.ts'
import type { FileNote } from '../../core/text/file-note.ts'
import type { PageMap } from '../../core/text/page-map.ts'

/** A file as text. `blocks` holds offsets of `text`; null where the file has lines only. */
export interface FileText {
  readonly format: 'txt' | 'doc' | 'docx' | 'pdf' | 'odt' | 'png' | 'jpg'
  readonly text: string
  readonly blocks: readonly Block[] | null
  readonly notes: readonly FileNote[]
  /** Where the file says on which page each line stands (.pdf). */
  readonly map?: PageMap
}
