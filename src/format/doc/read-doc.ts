import type { FileNote } from '../../core/text/file-note.ts'
import type { FileText } from '../file/file-text.ts'
import type { Draft } from '../layout/draft.ts'
import { Layout } from '../layout/lay-out.ts'
import type { CompoundFile } from '../ole/compound-file.ts'
import { type Anchors, readAnchors, type Stretch } from './anchors.ts'
import { type DocFile, openDoc } from './doc-file.ts'
import { type Findings, noAnchors, StoryReader } from './read-story.ts'

/** The text of a Word file of 1997–2003 and, beside it, words that are on its pages but not of its text. */
export interface DocText extends FileText {
  readonly margins: readonly string[]
  readonly boxes: readonly string[]
}

export function readDoc(compound: CompoundFile): DocText {
  const file = openDoc(compound)
  const anchors = readAnchors(file)
  const found: Findings = { notes: new Set<FileNote>(), marked: [] }
  const { text, footnotes, headers, comments } = file.lengths
  if (comments > 0) found.notes.add('comments')
  const read = (stretch: Stretch, place: 'note' | null, hung: Anchors): Draft[] => new StoryReader(file, hung, found, place).read(stretch)
  const body = read({ from: 0, to: text }, null, anchors)
  const layout = new Layout()
  layout.add(body)
  for (const note of found.marked.splice(0)) layout.add(read(note, 'note', noAnchors).map(trimNote))
  const margins = wordsOf(read({ from: text + footnotes, to: text + footnotes + headers }, null, noAnchors))
  return {
    format: 'doc',
    text: layout.text,
    blocks: layout.blocks,
    notes: [...found.notes],
    margins: [...margins, ...headerBoxWords(file)],
    boxes: wordsOf(body, 'box'),
  }
}

/** The note's own mark is followed by a blank. */
const trimNote = (draft: Draft): Draft => (draft.kind === 'paragraph' ? { ...draft, text: draft.text.trimStart() } : draft)

/** Watermarks and the like, drawn into headers: the last story. */
function headerBoxWords(file: DocFile): string[] {
  const { text, footnotes, headers, comments, endnotes, boxes, headerBoxes } = file.lengths
  const from = text + footnotes + headers + comments + endnotes + boxes
  return wordsOf(new StoryReader(file, noAnchors, { notes: new Set(), marked: [] }, null).read({ from, to: from + headerBoxes }))
}

/** The lines of all paragraphs, or of those in boxes. */
const wordsOf = (drafts: readonly Draft[], place: 'box' | null = null): string[] =>
  drafts.flatMap(draft =>
    draft.kind === 'table'
      ? draft.rows.flatMap(({ cells }) => cells.flatMap(({ content }) => wordsOf(content, place)))
      : place === null || draft.place === place
        ? draft.text.split('\n')
        : [],
  )
