import { refuseFile } from '../file/file-refusal.ts'
import { type Letters, ParagraphText } from '../layout/paragraph-text.ts'
import { CLOSE } from '../xml/xml-scanner.ts'
import { type OdtStory, type OdtTarget, openTarget, readBlocks } from './odt-story.ts'

const mostBlanks = 1000

/** The words of one paragraph being gathered. */
interface Words {
  readonly text: ParagraphText
  readonly boxes: OdtTarget
  /** Blanks run together, and vanish at the beginning. */
  open: boolean
}

/** Reads `text:p` or `text:h`, just opened, to its end. */
export function readParagraph(story: OdtStory, target: OdtTarget): void {
  const { scanner, styles, lists } = story
  const style = scanner.attribute('style-name')
  const level = scanner.name === 'text:h' ? Number(scanner.attribute('outline-level') ?? '1') - 1 : -1
  const isListHeader = scanner.attribute('is-list-header') === 'true'
  const words: Words = { text: new ParagraphText(), boxes: openTarget('box'), open: false }
  readInline(story, words, styles.lettersOfParagraph(style))
  const { bold, italic } = words.text.look()
  const text = words.text.take()
  if (words.text.legacy) story.notes.add('legacy-encoding')
  let label = ''
  const item = target.list
  if (item !== null) {
    if (!item.labelled) label = lists.next(item.place, styles.listOfParagraph(style), item.start)
    item.labelled = true
  } else if (level >= 0 && level < 10 && !isListHeader) label = lists.nextHeading(level)
  target.blocks.push({ kind: 'paragraph', label, text, align: styles.align(style), bold, italic, place: target.place })
  target.blocks.push(...words.boxes.blocks)
}

function readInline(story: OdtStory, words: Words, letters: Letters): void {
  const { scanner } = story
  for (;;) {
    addText(story, words, scanner.text(), letters)
    if (scanner.next() === CLOSE) return
    readElement(story, words, letters)
  }
}

function addText(story: OdtStory, words: Words, text: string, letters: Letters): void {
  if (text === '') return
  if (letters.hidden) {
    story.notes.add('hidden-text')
    return
  }
  const run = text.replace(/[ \t\r\n]+/g, ' ').replace(/[\u2010\u2011]/g, '-')
  add(words, !words.open && run.startsWith(' ') ? run.slice(1) : run, letters)
}

function add(words: Words, text: string, letters: Letters): void {
  if (text === '') return
  words.text.add(text, letters)
  words.open = !text.endsWith(' ')
}

function readElement(story: OdtStory, words: Words, letters: Letters): void {
  const { scanner, styles } = story
  switch (scanner.name) {
    case 'text:span':
      readInline(story, words, styles.lettersOver(letters, scanner.attribute('style-name')))
      return
    case 'text:s':
      words.text.add(' '.repeat(Math.min(mostBlanks, Number(scanner.attribute('c') ?? '1') || 1)), letters)
      break
    case 'text:tab':
      words.text.add('\t', letters)
      words.open = true
      break
    case 'text:line-break':
      words.text.add('\n', letters)
      words.open = false
      break
    case 'text:note':
      readNote(story)
      return
    case 'office:annotation':
      story.notes.add('comments')
      break
    case 'text:dde-connection':
      refuseFile('file-external', { what: 'DDE' })
      break
    case 'text:ruby-text':
    case 'text:change':
    case 'text:change-start':
    case 'text:change-end':
    case 'text:soft-page-break':
    case 'office:annotation-end':
    case 'text:script':
      break
    default:
      if (scanner.name.startsWith('draw:')) readDrawing(story, words.boxes)
      else if (scanner.name.startsWith('text:')) readInline(story, words, letters)
      else scanner.skip()
      return
  }
  scanner.skip()
}

/** A note's own mark is not of its text. */
function readNote(story: OdtStory): void {
  const { scanner } = story
  while (scanner.next() !== CLOSE) {
    if (scanner.name !== 'text:note-body') scanner.skip()
    else {
      const note = openTarget('note')
      readBlocks(story, note)
      story.footnotes.push(...note.blocks)
    }
  }
}

/** Frames and shapes hold text boxes, pictures, or each other. What a picture shows is not read; one from elsewhere is refused. */
export function readDrawing(story: OdtStory, target: OdtTarget): void {
  const { scanner } = story
  const link = scanner.attribute('href')
  if (scanner.name === 'draw:image' && link !== null && /^(?:[a-z]{2,}:|\/\/|\\\\)/i.test(link))
    refuseFile('file-external', { what: 'image' })
  if (/^draw:(?:object|object-ole|plugin|applet|image)$/.test(scanner.name)) {
    scanner.skip()
    return
  }
  while (scanner.next() !== CLOSE) {
    if (scanner.name.startsWith('draw:')) readDrawing(story, target)
    else if (/^(?:text|table):(?:p|h|list|table|section)$/.test(scanner.name)) story.readBlock(story, target)
    else scanner.skip()
  }
}
