import type { FileNote } from '../../core/text/file-note.ts'
import { refuseFile } from '../file/file-refusal.ts'
import type { FileText } from '../file/file-text.ts'
import type { Draft } from '../layout/draft.ts'
import { Layout } from '../layout/lay-out.ts'
import { CLOSE, END, OPEN, XmlScanner } from '../xml/xml-scanner.ts'
import type { Zip } from '../zip/open-zip.ts'
import { Lists } from './lists.ts'
import { type OdtStory, openTarget, readBlocks } from './odt-story.ts'
import { OdtStyles } from './odt-styles.ts'
import { openOdt } from './open-odt.ts'
import { readBlock } from './read-block.ts'

/** The text of an OpenDocument file and, beside it, words that are on its pages but not of its text. */
export interface OdtText extends FileText {
  readonly margins: readonly string[]
  readonly boxes: readonly string[]
}

export function readOdt(zip: Zip): OdtText {
  const { content, styles: named } = openOdt(zip)
  const styles = new OdtStyles(named, content)
  const notes = new Set<FileNote>()
  const open = (xml: Buffer): OdtStory => ({
    scanner: new XmlScanner(xml),
    styles,
    lists: new Lists(styles),
    notes,
    footnotes: [],
    readBlock,
  })
  const story = open(content)
  const body = readBody(story)
  const margins = named === null ? [] : readMargins(open(named))
  const layout = new Layout()
  layout.add(body)
  layout.add(story.footnotes)
  return { format: 'odt', text: layout.text, blocks: layout.blocks, notes: [...notes], margins, boxes: wordsOf(body, 'box') }
}

function readBody(story: OdtStory): Draft[] {
  const { scanner } = story
  const target = openTarget(null)
  let found = false
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN || scanner.name !== 'office:text') continue
    found = true
    readBlocks(story, target)
  }
  return found ? target.blocks : refuseFile('file-damaged')
}

/** All words of the headers and footers of pages, those drawn there among them. */
function readMargins(story: OdtStory): string[] {
  const { scanner } = story
  const target = openTarget(null)
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN || !/^style:(?:header|footer)(?:-left|-first)?$/.test(scanner.name)) continue
    while (scanner.next() !== CLOSE) story.readBlock(story, target)
  }
  return wordsOf(target.blocks, null)
}

/** The lines of all paragraphs, or of those in one kind of place. */
const wordsOf = (drafts: readonly Draft[], place: 'box' | null): string[] =>
  drafts.flatMap(draft =>
    draft.kind === 'table'
      ? draft.rows.flatMap(({ cells }) => cells.flatMap(({ content }) => wordsOf(content, place)))
      : place === null || draft.place === place
        ? draft.text.split('\n')
        : [],
  )
