import { refuseFile } from '../file/file-refusal.ts'
import type { Letters, ParagraphText } from '../layout/paragraph-text.ts'
import { symbolGlyph } from '../legacy/symbol-glyph.ts'
import { CLOSE, OPEN } from '../xml/xml-scanner.ts'
import { isContents, isReachingOut } from './field-stack.ts'
import { type RunProperties, readRunProperties } from './properties.ts'
import type { LikeRun } from './run-shapes.ts'
import { lettersOver, type Story } from './story.ts'

/** Where the words of a paragraph go, and what is done with the content of a text box met among them. */
export interface RunTarget {
  readonly text: ParagraphText
  readonly letters: Letters
  readonly readBox: () => void
}

/** Of alternatives for newer and older programs the first counts; the other one says the same again. */
export function readChoice(story: Story, read: () => void): void {
  const { scanner } = story
  let chosen = false
  while (scanner.next() !== CLOSE) {
    if (chosen || (scanner.name !== 'mc:Choice' && scanner.name !== 'mc:Fallback')) scanner.skip()
    else {
      chosen = true
      read()
    }
  }
}

/** Reads the content of a paragraph, or of an element within one, just opened, to its end. */
export function readInline(story: Story, target: RunTarget): void {
  for (;;) {
    const like = story.shapes.take()
    if (like !== null) addLikeRun(story, target, like)
    else if (story.scanner.next() === CLOSE) return
    else readInlineElement(story, target)
  }
}

/** The words of a run that is written like one before. */
export function addLikeRun(story: Story, target: RunTarget, { words, properties }: LikeRun): void {
  add(story, target, words, properties === null ? target.letters : lettersOver(target.letters, properties, story))
}

export function readInlineElement(story: Story, target: RunTarget): void {
  const { scanner } = story
  switch (scanner.name) {
    case 'w:r':
      readRun(story, target)
      break
    case 'w:ins':
    case 'w:moveTo':
      story.notes.add('tracked-changes')
      readInline(story, target)
      break
    case 'w:hyperlink':
    case 'w:smartTag':
    case 'w:customXml':
    case 'w:sdt':
    case 'w:sdtContent':
    case 'w:dir':
    case 'w:bdo':
    case 'w:rt':
    case 'w:rubyBase':
      readInline(story, target)
      break
    case 'w:fldSimple':
      if (isContents(scanner.attribute('instr') ?? '')) scanner.skip()
      else readInline(story, target)
      break
    case 'w:del':
    case 'w:moveFrom':
      story.notes.add('tracked-changes')
      scanner.skip()
      break
    case 'mc:AlternateContent':
      readChoice(story, () => readInline(story, target))
      break
    case 'm:oMath':
    case 'm:oMathPara':
      readMath(story, target)
      break
    default:
      scanner.skip()
      break
  }
}

function readRun(story: Story, target: RunTarget): void {
  const { scanner } = story
  const start = scanner.openedAt
  let letters = target.letters
  let properties: RunProperties | null = null
  /** Where the run's only text begins. */
  let from = 0
  let isPlain = true
  while (scanner.next() !== CLOSE) {
    if (scanner.name === 'w:rPr') {
      isPlain &&= from === 0
      properties = scanner.remembered(story.memory.runs, () => readRunProperties(scanner))
      letters = lettersOver(target.letters, properties, story)
    } else {
      isPlain &&= from === 0 && scanner.name === 'w:t'
      from = scanner.at
      readRunElement(story, target, letters)
    }
  }
  if (isPlain && from > 0) story.shapes.learn(start, from, properties)
}

function add(story: Story, { text }: RunTarget, words: string, letters: Letters): void {
  if (letters.hidden) story.notes.add('hidden-text')
  else if (!story.fields.silent) text.add(words, letters)
}

/** Signs that have an element of their own in a run. */
const signs: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:ptab': '\t', 'w:cr': '\n', 'w:noBreakHyphen': '-' }

function readRunElement(story: Story, target: RunTarget, letters: Letters): void {
  const { scanner } = story
  switch (scanner.name) {
    case 'w:t':
      add(story, target, scanner.content(), letters)
      break
    case 'w:br': {
      const type = scanner.attribute('type')
      add(story, target, type === 'page' || type === 'column' ? '\f' : '\n', letters)
      scanner.skip()
      break
    }
    case 'w:softHyphen':
      // Typed in a TCVN3 font it is the code of ư, which Word takes for its optional hyphen; elsewhere it is dropped with its like.
      add(story, target, '\u00ad', letters)
      scanner.skip()
      break
    case 'w:sym': {
      const code = Number.parseInt(scanner.attribute('char') ?? '', 16)
      if (!Number.isNaN(code)) add(story, target, symbolGlyph(code, scanner.attribute('font') ?? ''), { ...letters, family: 'unicode' })
      scanner.skip()
      break
    }
    case 'w:fldChar':
      story.fields.mark(scanner.attribute('fldCharType'))
      if (isReachingOut(story.fields.instruction)) refuseFile('file-external', { what: 'DDE' })
      scanner.skip()
      break
    case 'w:instrText':
      story.fields.instruct(scanner.content())
      break
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      if (!letters.hidden) story.noteMarks.push(`${scanner.name.slice(2, -9)} ${scanner.attribute('id') ?? ''}`)
      scanner.skip()
      break
    case 'w:ruby':
      readRuby(story, target)
      break
    case 'mc:AlternateContent':
      readChoice(story, () => {
        while (scanner.next() !== CLOSE) readRunElement(story, target, letters)
      })
      break
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      readDrawing(story, target)
      break
    default: {
      const sign = signs[scanner.name]
      if (sign !== undefined) add(story, target, sign, letters)
      scanner.skip()
      break
    }
  }
}

/** A reading above a word is not part of the line. */
function readRuby(story: Story, target: RunTarget): void {
  while (story.scanner.next() !== CLOSE) {
    if (story.scanner.name === 'w:rubyBase') readInline(story, target)
    else story.scanner.skip()
  }
}

function readMath(story: Story, target: RunTarget): void {
  const { scanner } = story
  const depth = scanner.depth
  for (let token = scanner.next(); token !== CLOSE || scanner.depth >= depth; token = scanner.next())
    if (token === OPEN && scanner.name === 'm:t') add(story, target, scanner.content(), target.letters)
}

/** Looks for text boxes at any depth of a drawing; what else is drawn holds no words of the document. */
function readDrawing(story: Story, target: RunTarget): void {
  const { scanner } = story
  while (scanner.next() !== CLOSE) {
    switch (scanner.name) {
      case 'w:txbxContent':
        target.readBox()
        break
      case 'mc:AlternateContent':
        readChoice(story, () => readDrawing(story, target))
        break
      case 'o:OLEObject':
        // A "Package" is a whole file of any kind wrapped up for a double click; equations and charts are pictures to us.
        if (/^package/i.test(scanner.attribute('ProgID') ?? '')) refuseFile('file-embeds', { what: 'OLE' })
        scanner.skip()
        break
      case 'v:textpath':
        story.drawn.push(scanner.attribute('string') ?? '')
        scanner.skip()
        break
      default:
        readDrawing(story, target)
    }
  }
}
