import type { FileNote } from '../../core/text/file-note.ts'
import type { Letters } from '../layout/paragraph-text.ts'
import { type FontFamily, familyOf } from '../legacy/font-decoder.ts'
import type { XmlScanner } from '../xml/xml-scanner.ts'
import { FieldStack } from './field-stack.ts'
import type { Numbering } from './numbering.ts'
import type { ParagraphProperties, RunProperties } from './properties.ts'
import { RunShapes } from './run-shapes.ts'
import type { Styles } from './styles.ts'

/** One part of the document being read from its beginning to its end, and what is met on the way. */
export interface Story {
  readonly scanner: XmlScanner
  readonly styles: Styles
  readonly numbering: Numbering
  readonly fields: FieldStack
  readonly notes: Set<FileNote>
  /** `footnote 3`, in the order of their marks. */
  readonly noteMarks: string[]
  /** Words drawn as a shape, as watermarks are. */
  readonly drawn: string[]
  readonly memory: Memory
  readonly shapes: RunShapes
}

/** Properties by the characters they were read from, and what they make of the letters of a paragraph. */
export interface Memory {
  readonly runs: Map<string, RunProperties>
  readonly paragraphs: Map<string, ParagraphProperties>
  readonly letters: Map<Letters, Map<RunProperties, Letters>>
}

export const openStory = (scanner: XmlScanner, styles: Styles, numbering: Numbering, notes: Set<FileNote>): Story => ({
  scanner,
  styles,
  numbering,
  fields: new FieldStack(),
  notes,
  noteMarks: [],
  drawn: [],
  memory: { runs: new Map(), paragraphs: new Map(), letters: new Map() },
  shapes: new RunShapes(scanner),
})

const families = new Map<string, FontFamily>()

/** Fonts repeat on every run; a hostile file may name as many as it likes, so only so many are remembered. */
function rememberFamily(font: string | null): FontFamily {
  if (font === null) return 'unicode'
  const known = families.get(font)
  if (known !== undefined) return known
  if (families.size > 1000) families.clear()
  const family = familyOf(font)
  families.set(font, family)
  return family
}

export const lettersOf = (run: RunProperties): Letters => ({
  family: rememberFamily(run.font),
  font: run.font,
  bold: run.bold === true,
  italic: run.italic === true,
  caps: run.caps === true,
  hidden: run.hidden === true,
})

/** What a run says itself, over its own style, over what its paragraph gives. */
export function lettersOver(base: Letters, run: RunProperties, { styles, memory }: Story): Letters {
  const over = memory.letters.get(base) ?? new Map<RunProperties, Letters>()
  const known = over.get(run)
  if (known !== undefined) return known
  const letters = mixLetters(base, run, run.style === null ? null : styles.of(run.style).run)
  memory.letters.set(base, over.set(run, letters))
  return letters
}

function mixLetters(base: Letters, run: RunProperties, style: RunProperties | null): Letters {
  const font = run.font ?? style?.font ?? base.font
  return {
    family: font === base.font ? base.family : rememberFamily(font),
    font,
    bold: run.bold ?? style?.bold ?? base.bold,
    italic: run.italic ?? style?.italic ?? base.italic,
    caps: run.caps ?? style?.caps ?? base.caps,
    hidden: run.hidden ?? style?.hidden ?? base.hidden,
  }
}
