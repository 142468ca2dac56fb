import type { FileNote } from '../../core/text/file-note.ts'
import type { Draft, ParagraphDraft } from '../layout/draft.ts'
import { CLOSE, type XmlScanner } from '../xml/xml-scanner.ts'
import type { ListPlace, Lists } from './lists.ts'
import type { OdtStyles } from './odt-styles.ts'

/** One part being read from its beginning to its end, and what is met on the way. */
export interface OdtStory {
  readonly scanner: XmlScanner
  readonly styles: OdtStyles
  readonly lists: Lists
  readonly notes: Set<FileNote>
  /** The texts of foot- and endnotes, in the order of their marks. */
  readonly footnotes: Draft[]
  /** Reads the block just opened: paragraphs hold notes and boxes, which hold blocks. */
  readonly readBlock: (story: OdtStory, target: OdtTarget) => void
}

/** Where blocks go. */
export interface OdtTarget {
  readonly place: ParagraphDraft['place']
  readonly blocks: Draft[]
  readonly list: OpenItem | null
}

/** The item that paragraphs stand in: the first one bears its label. */
export interface OpenItem {
  readonly place: ListPlace
  readonly start: number | null
  labelled: boolean
}

export const openTarget = (place: ParagraphDraft['place']): OdtTarget => ({ place, blocks: [], list: null })

/** Reads a container of blocks, just opened, to its end. */
export function readBlocks(story: OdtStory, target: OdtTarget): void {
  while (story.scanner.next() !== CLOSE) story.readBlock(story, target)
}
