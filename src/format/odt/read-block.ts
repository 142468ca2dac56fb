import { refuseFile } from '../file/file-refusal.ts'
import { CLOSE } from '../xml/xml-scanner.ts'
import type { ListPlace } from './lists.ts'
import { type OdtStory, type OdtTarget, type OpenItem, readBlocks } from './odt-story.ts'
import { readDrawing, readParagraph } from './read-paragraph.ts'
import { readTable } from './read-table.ts'

/** Reads the block just opened to its end. */
export function readBlock(story: OdtStory, target: OdtTarget): void {
  const { scanner, notes } = story
  switch (scanner.name) {
    case 'text:p':
    case 'text:h':
      readParagraph(story, target)
      break
    case 'text:list':
      readList(story, target, null)
      break
    case 'table:table': {
      const table = readTable(story)
      if (table.rows.length > 0) target.blocks.push(table)
      break
    }
    case 'text:section':
      readSection(story, target)
      break
    case 'text:numbered-paragraph':
      readBlocks(story, target)
      break
    case 'text:tracked-changes':
      // Words deleted under tracking are kept here, out of the text.
      notes.add('tracked-changes')
      scanner.skip()
      break
    case 'text:table-of-content':
      notes.add('table-of-contents')
      scanner.skip()
      break
    default:
      refuseOutside(story)
      if (scanner.name.startsWith('draw:')) readDrawing(story, target)
      else scanner.skip()
  }
}

function readSection(story: OdtStory, target: OdtTarget): void {
  const { scanner, styles, notes } = story
  const hidden = styles.isHiddenSection(scanner.attribute('style-name')) || scanner.attribute('display') === 'none'
  if (hidden) {
    notes.add('hidden-text')
    scanner.skip()
  } else readBlocks(story, target)
}

/** Sections may say that their words come from another file, or from a running program. */
function refuseOutside({ scanner }: OdtStory): void {
  if (scanner.name === 'text:section-source') refuseFile('file-external', { what: scanner.attribute('href') ?? 'section' })
  if (scanner.name === 'office:dde-source') refuseFile('file-external', { what: 'DDE' })
}

/** Reads `text:list`, just opened, to its end. */
function readList(story: OdtStory, target: OdtTarget, within: ListPlace | null): void {
  const { scanner, lists } = story
  const place = lists.begin(within, {
    style: scanner.attribute('style-name'),
    id: scanner.attribute('id'),
    goesOn: scanner.attribute('continue-numbering') === 'true',
    continues: scanner.attribute('continue-list'),
  })
  while (scanner.next() !== CLOSE) {
    if (scanner.name !== 'text:list-item' && scanner.name !== 'text:list-header') {
      scanner.skip()
      continue
    }
    const start = scanner.attribute('start-value')
    const item: OpenItem = {
      place,
      start: start !== null && /^\d{1,6}$/.test(start) ? Number(start) : null,
      labelled: scanner.name === 'text:list-header',
    }
    readItem(story, { ...target, list: item })
  }
}

function readItem(story: OdtStory, target: OdtTarget): void {
  const { scanner } = story
  while (scanner.next() !== CLOSE) {
    if (scanner.name === 'text:list') readList(story, target, target.list?.place ?? null)
    else if (scanner.name === 'text:number') scanner.skip()
    else readBlock(story, target)
  }
}
