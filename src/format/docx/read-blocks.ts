import type { Draft, ParagraphDraft } from '../layout/draft.ts'
import { type Letters, ParagraphText } from '../layout/paragraph-text.ts'
import { decodeByFont, familyOf } from '../legacy/font-decoder.ts'
import { CLOSE } from '../xml/xml-scanner.ts'
import { noParagraphProperties, type ParagraphProperties, readParagraphProperties } from './properties.ts'
import { addLikeRun, type RunTarget, readChoice, readInlineElement } from './read-runs.ts'
import { readTable } from './read-table.ts'
import { lettersOf, type Story } from './story.ts'
import type { ResolvedStyle } from './styles.ts'

/** A run of paragraphs and tables: the body, a cell, a box, a note. */
export interface BlockTarget {
  readonly place: ParagraphDraft['place']
  readonly blocks: Draft[]
  /** Words of a paragraph whose mark was deleted: they belong to the next paragraph. */
  carried: ParagraphText | null
  /** Boxes that float beside a list: "Nơi nhận:" with its lines on the left, the signature in a box on the right. */
  beside: Draft[]
}

export const openTarget = (place: ParagraphDraft['place']): BlockTarget => ({ place, blocks: [], carried: null, beside: [] })

/** Reads a container of blocks, just opened, to its end. */
export function readBlocks(story: Story, target: BlockTarget): void {
  while (story.scanner.next() !== CLOSE) readBlock(story, target)
}

/** The blocks of a whole container; words carried to its end make a paragraph of their own. */
export function closeTarget(target: BlockTarget): Draft[] {
  const text = target.carried?.take() ?? ''
  if (text !== '') target.blocks.push({ kind: 'paragraph', label: '', text, align: null, bold: false, italic: false, place: target.place })
  target.carried = null
  flushBeside(target)
  return target.blocks
}

function flushBeside(target: BlockTarget): void {
  target.blocks.push(...target.beside)
  target.beside = []
}

const bullet = /^\s*[-–+•*]/
const isItem = ({ label, text }: ParagraphDraft): boolean => bullet.test(label === '' ? text : label)

/** Boxes follow the paragraph they hang on; one that hangs on a list follows the list, for it is read after it. */
function placeBoxes(target: BlockTarget, boxes: readonly Draft[]): void {
  const anchor = target.blocks.at(-1)
  if (boxes.length > 0 && anchor?.kind === 'paragraph' && (isItem(anchor) || anchor.text.trimEnd().endsWith(':')))
    target.beside.push(...boxes)
  else target.blocks.push(...boxes)
}

export function readBlock(story: Story, target: BlockTarget): void {
  const { scanner } = story
  switch (scanner.name) {
    case 'w:p':
      readParagraph(story, target)
      break
    case 'w:tbl': {
      const table = readTable(story, () => {
        const cell = openTarget(target.place)
        return { read: () => readBlock(story, cell), close: () => closeTarget(cell) }
      })
      flushBeside(target)
      if (table.rows.length > 0) target.blocks.push(table)
      return
    }
    case 'w:sdt':
      readControl(story, target)
      break
    case 'w:ins':
    case 'w:moveTo':
    case 'w:customXml':
      readBlocks(story, target)
      break
    case 'mc:AlternateContent':
      readChoice(story, () => readBlocks(story, target))
      break
    default:
      scanner.skip()
      break
  }
}

/** A content control; the one that Word makes for a table of contents repeats the headings and is passed. */
function readControl(story: Story, target: BlockTarget): void {
  const { scanner } = story
  let contents = false
  while (scanner.next() !== CLOSE) {
    if (scanner.name === 'w:sdtPr') contents = readGallery(story) === 'Table of Contents'
    else if (scanner.name === 'w:sdtContent' && !contents) readBlocks(story, target)
    else scanner.skip()
  }
  if (contents) story.notes.add('table-of-contents')
}

/** The name of the gallery that a control's properties, just opened, say it comes from. */
function readGallery(story: Story): string | null {
  const { scanner } = story
  let gallery: string | null = null
  while (scanner.next() !== CLOSE) {
    if (scanner.name === 'w:docPartObj') gallery = readGallery(story) ?? gallery
    else {
      if (scanner.name === 'w:docPartGallery') gallery = scanner.attribute('val')
      scanner.skip()
    }
  }
  return gallery
}

interface Look {
  readonly properties: ParagraphProperties
  readonly style: ResolvedStyle
  readonly letters: Letters
}

function lookOf(story: Story, properties: ParagraphProperties): Look {
  const style = story.styles.ofParagraph(properties.style)
  return { properties, style, letters: plainLetters(style) }
}

const lettersByStyle = new WeakMap<ResolvedStyle, Letters>()
function plainLetters(style: ResolvedStyle): Letters {
  const known = lettersByStyle.get(style) ?? lettersOf(style.run)
  lettersByStyle.set(style, known)
  return known
}

const plainProperties = noParagraphProperties()

function readParagraph(story: Story, target: BlockTarget): void {
  const { scanner, fields } = story
  const text = target.carried ?? new ParagraphText()
  let boxes: BlockTarget | null = null
  const silentBefore = fields.silent
  let look = lookOf(story, plainProperties)
  let runs: RunTarget | null = null
  target.carried = null
  const readBox = (): void => {
    boxes ??= openTarget('box')
    readBlocks(story, boxes)
  }
  const into = (): RunTarget => {
    runs ??= { text, letters: look.letters, readBox }
    return runs
  }
  for (;;) {
    const like = story.shapes.take()
    if (like !== null) addLikeRun(story, into(), like)
    else if (scanner.next() === CLOSE) break
    else if (scanner.name === 'w:pPr')
      look = lookOf(
        story,
        scanner.remembered(story.memory.paragraphs, () => readParagraphProperties(scanner)),
      )
    else readInlineElement(story, into())
  }
  fields.endParagraph()
  if (look.properties.markDeleted) {
    story.notes.add('tracked-changes')
    target.carried = text
  } else pushParagraph(story, target, look, text, silentBefore)
  if (boxes !== null) placeBoxes(target, closeTarget(boxes))
}

function pushParagraph(story: Story, target: BlockTarget, look: Look, source: ParagraphText, silentBefore: boolean): void {
  const { bold, italic } = source.look()
  const text = source.take()
  if (source.legacy) story.notes.add('legacy-encoding')
  if (text === '' && (silentBefore || look.properties.markHidden)) return
  const label = labelOf(story, look)
  const align = look.properties.align ?? look.style.align
  const paragraph: ParagraphDraft = { kind: 'paragraph', label, text, align, bold, italic, place: target.place }
  if (!isItem(paragraph)) flushBeside(target)
  target.blocks.push(paragraph)
}

/** A paragraph is numbered by what it says itself, else by its style; a list numbered 0 takes an inherited number away. */
function labelOf({ numbering }: Story, { properties, style, letters }: Look): string {
  const numId = properties.numId ?? style.numId
  if (numId === null || numId === '0') return ''
  const ofStyle = properties.numId === null && style.numberedBy !== null ? numbering.levelOfStyle(numId, style.numberedBy) : null
  const label = numbering.next(numId, properties.level ?? ofStyle ?? style.level ?? 0)
  if (label === null) return ''
  const font = label.font ?? letters.font
  return decodeByFont(label.text, familyOf(font), font).trim()
}
