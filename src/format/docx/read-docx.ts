import type { FileNote } from '../../core/text/file-note.ts'
import { refuseFile } from '../file/file-refusal.ts'
import type { FileText } from '../file/file-text.ts'
import type { Draft } from '../layout/draft.ts'
import { Layout } from '../layout/lay-out.ts'
import { END, OPEN, XmlScanner } from '../xml/xml-scanner.ts'
import { Zip } from '../zip/open-zip.ts'
import { Numbering } from './numbering.ts'
import { openPackage, type WordPackage } from './open-package.ts'
import { closeTarget, openTarget, readBlocks } from './read-blocks.ts'
import { openStory, type Story } from './story.ts'
import { Styles } from './styles.ts'

/** The text of a Word document and, beside it, words that are on its pages but not of its text: a mark of secrecy may be among them. */
export interface DocxText extends FileText {
  readonly margins: readonly string[]
  readonly boxes: readonly string[]
}

/** Word's own separator lines are kept in the part of notes too, under these types. */
const separators = /separator|continuationNotice/i

function readBody(story: Story): Draft[] {
  const { scanner } = story
  const target = openTarget(null)
  let found = false
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN || scanner.name !== 'w:body') continue
    found = true
    readBlocks(story, target)
  }
  return found ? closeTarget(target) : refuseFile('file-damaged')
}

/** Notes by `footnote 3`. */
function readNotes(xml: Buffer | null, kind: 'footnote' | 'endnote', open: (xml: Buffer) => Story): Map<string, Draft[]> {
  const notes = new Map<string, Draft[]>()
  if (xml === null) return notes
  const story = open(xml)
  const { scanner } = story
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN || scanner.name !== `w:${kind}`) continue
    const id = scanner.attribute('id') ?? ''
    if (separators.test(scanner.attribute('type') ?? '')) scanner.skip()
    else {
      const target = openTarget('note')
      readBlocks(story, target)
      notes.set(`${kind} ${id}`, closeTarget(target).map(trimNote))
    }
  }
  return notes
}

/** Those of each kind that the words refer to. */
function readAllNotes(parts: WordPackage, marks: readonly string[], open: (xml: Buffer) => Story): ReadonlyMap<string, Draft[]> {
  const of = (kind: 'footnote' | 'endnote', part: () => Buffer | null) =>
    marks.some(mark => mark.startsWith(kind)) ? [...readNotes(part(), kind, open)] : []
  return new Map([...of('footnote', parts.footnotes), ...of('endnote', parts.endnotes)])
}

/** The note's own mark is followed by a blank. */
const trimNote = (draft: Draft): Draft => (draft.kind === 'paragraph' ? { ...draft, text: draft.text.trimStart() } : draft)

/** All words of a page's header or footer, paragraph by paragraph, and those drawn there as a watermark. */
function readMargin(story: Story): string[] {
  const { scanner } = story
  const target = openTarget(null)
  while (scanner.next() === OPEN) readBlocks(story, target)
  return [...wordsOf(closeTarget(target)), ...story.drawn]
}

const wordsOf = (drafts: readonly Draft[]): string[] =>
  drafts.flatMap(draft =>
    draft.kind === 'paragraph'
      ? draft.text.split('\n')
      : draft.rows.flatMap(({ cells }) => cells.flatMap(({ content }) => wordsOf(content))),
  )

function boxesOf(drafts: readonly Draft[]): string[] {
  const inBox = (draft: Draft): string[] =>
    draft.kind === 'table'
      ? draft.rows.flatMap(({ cells }) => cells.flatMap(({ content }) => content.flatMap(inBox)))
      : draft.place === 'box'
        ? draft.text.split('\n')
        : []
  return drafts.flatMap(inBox)
}

function layOut(body: readonly Draft[], marks: readonly string[], notes: ReadonlyMap<string, readonly Draft[]>): Layout {
  const layout = new Layout()
  layout.add(body)
  for (const mark of new Set(marks)) layout.add(notes.get(mark) ?? [])
  return layout
}

function readPackage(parts: WordPackage): DocxText {
  const styles = new Styles(parts.styles)
  const numbering = new Numbering(parts.numbering, styles)
  const found = new Set<FileNote>(parts.hasComments ? ['comments'] : [])
  const open = (xml: Buffer): Story => openStory(new XmlScanner(xml), styles, numbering, found)
  const story = open(parts.document)
  const body = readBody(story)
  const notes = readAllNotes(parts, story.noteMarks, open)
  const margins = parts.margins.flatMap(xml => readMargin(open(xml)))
  const layout = layOut(body, story.noteMarks, notes)
  if (story.fields.sawContents) found.add('table-of-contents')
  return { format: 'docx', text: layout.text, blocks: layout.blocks, notes: [...found], margins, boxes: [...boxesOf(body), ...story.drawn] }
}

export const readDocx = (file: Uint8Array | Zip): DocxText => readPackage(openPackage(file instanceof Zip ? file : new Zip(file)))
