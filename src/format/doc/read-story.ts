import type { FileNote } from '../../core/text/file-note.ts'
import { FieldStack, isReachingOut } from '../docx/field-stack.ts'
import { refuseFile } from '../file/file-refusal.ts'
import type { Draft, ParagraphDraft } from '../layout/draft.ts'
import { type Letters, ParagraphText } from '../layout/paragraph-text.ts'
import { decodeByFont, familyOf } from '../legacy/font-decoder.ts'
import { symbolGlyph } from '../legacy/symbol-glyph.ts'
import type { Anchors, Stretch } from './anchors.ts'
import type { DocFile } from './doc-file.ts'
import { type ParagraphLook, paragraphOver } from './paragraph-look.ts'
import { pieceAt } from './piece-table.ts'
import { runAt } from './property-pages.ts'
import { lookOver, type RunLook } from './run-look.ts'
import { TableStack } from './table-stack.ts'

const paragraphEnd = '\r'
const cellEnd = '\u0007'
const pageEnd = '\f'
/** Controls that a field is made of, [MS-DOC] 2.8.25. */
const fieldMarks: Readonly<Record<string, string>> = { '\u0013': 'begin', '\u0014': 'separate', '\u0015': 'end' }
/** Signs that stand for themselves in no alphabet. */
const signs: Readonly<Record<string, string>> = {
  '\t': '\t',
  '\u000b': '\n',
  '\u000c': '\f',
  '\u000e': '\f',
  '\u001e': '-',
  // Typed in a TCVN3 font it is the code of ư, which Word takes for its optional hyphen.
  '\u001f': '\u00ad',
}

/** What is found on the way through the stories. */
export interface Findings {
  readonly notes: Set<FileNote>
  /** Footnotes and endnotes, in the order of their marks. */
  readonly marked: Stretch[]
}

interface ParagraphInMaking {
  readonly text: ParagraphText
  readonly boxes: Draft[]
  deleted: boolean
}

/** Reads one stretch of the text of a Word file: its main story, a note, a box. */
export class StoryReader {
  readonly #file: DocFile
  readonly #anchors: Anchors
  readonly #found: Findings
  readonly #place: ParagraphDraft['place']
  readonly #fields = new FieldStack()
  readonly #tables = new TableStack()
  readonly #looks = new Map<unknown, Map<RunLook, RunLook>>()
  #carried: ParagraphText | null = null

  constructor(file: DocFile, anchors: Anchors, found: Findings, place: ParagraphDraft['place']) {
    this.#file = file
    this.#anchors = anchors
    this.#found = found
    this.#place = place
  }

  read({ from, to }: Stretch): Draft[] {
    const end = Math.min(to, this.#file.text.length)
    for (let at = from; at < end; ) {
      const next = this.#endOf(at, end)
      this.#readParagraph(at, next)
      at = next
    }
    if (this.#fields.sawContents) this.#found.notes.add('table-of-contents')
    return this.#tables.take()
  }

  /** Behind the mark that ends the paragraph. A page's end is one only where a section ends with it. */
  #endOf(from: number, end: number): number {
    for (let at = from; at < end; at++) {
      const sign = this.#file.text.charAt(at)
      if (sign === paragraphEnd || sign === cellEnd || (sign === pageEnd && this.#anchors.sections.has(at))) return at + 1
    }
    return end
  }

  #readParagraph(from: number, to: number): void {
    const last = to - 1
    const mark = this.#file.text.charAt(last)
    const ended = mark === paragraphEnd || mark === cellEnd || mark === pageEnd
    const { look, letters } = this.#lookOf(last)
    const made: ParagraphInMaking = { text: this.#carried ?? new ParagraphText(), boxes: [], deleted: false }
    const silentBefore = this.#fields.silent
    this.#carried = null
    this.#readRuns(from, ended ? last : to, letters, made)
    this.#fields.endParagraph()
    const markLook = this.#runLook(last, letters)
    if (markLook.deleted && mark === paragraphEnd && !look.rowEnd) {
      this.#found.notes.add('tracked-changes')
      this.#carried = made.text
      return
    }
    const paragraph = look.rowEnd ? null : this.#draft(made.text, look, letters, silentBefore || markLook.hidden)
    this.#tables.add([...(paragraph === null ? [] : [paragraph]), ...made.boxes], look, mark === cellEnd)
  }

  #draft(source: ParagraphText, look: ParagraphLook, letters: RunLook, mayVanish: boolean): ParagraphDraft | null {
    const { bold, italic } = source.look()
    const text = source.take()
    if (source.legacy) this.#found.notes.add('legacy-encoding')
    if (text === '' && mayVanish) return null
    return { kind: 'paragraph', label: this.#labelOf(look, letters), text, align: look.align, bold, italic, place: this.#place }
  }

  #labelOf({ list, level }: ParagraphLook, letters: RunLook): string {
    const label = list === 0 ? null : this.#file.lists.next(list, level)
    if (label === null) return ''
    const font = label.font ?? this.#fontOf(letters.font)
    return decodeByFont(label.text, familyOf(font), font).trim()
  }

  /** A paragraph is what its style and its mark say. */
  #lookOf(mark: number): { readonly look: ParagraphLook; readonly letters: RunLook } {
    const { paragraphs, styles, data } = this.#file
    const said = runAt(paragraphs, this.#byteOf(mark))?.said ?? null
    const style = styles.ofParagraph(said === null || said.length < 2 ? 0 : said.u16(0))
    const look = said === null || said.length < 2 ? style.paragraph : paragraphOver(style.paragraph, said.part(2, said.length - 2), data)
    return { look, letters: style.letters }
  }

  #byteOf(place: number): number {
    const piece = pieceAt(this.#file.pieces, place)
    return piece === null ? -1 : piece.at + (place - piece.from) * piece.width
  }

  #runLook(place: number, base: RunLook): RunLook {
    return this.#over(base, runAt(this.#file.runs, this.#byteOf(place))?.said ?? null)
  }

  #over(base: RunLook, said: Parameters<typeof lookOver>[1]): RunLook {
    const known = this.#looks.get(said) ?? new Map<RunLook, RunLook>()
    this.#looks.set(said, known)
    const look = known.get(base) ?? lookOver(base, said, (index, from) => this.#file.styles.ofLetters(index, from))
    known.set(base, look)
    return look
  }

  #readRuns(from: number, to: number, base: RunLook, made: ParagraphInMaking): void {
    for (let at = from; at < to; ) {
      const piece = pieceAt(this.#file.pieces, at)
      if (piece === null) return
      const byte = piece.at + (at - piece.from) * piece.width
      const run = runAt(this.#file.runs, byte)
      const inRun = run === null ? 1 : Math.max(1, Math.floor((run.to - byte) / piece.width))
      const end = Math.min(to, piece.to, at + inRun)
      this.#readRun(at, end, this.#over(base, run?.said ?? null), made)
      at = end
    }
  }

  #readRun(from: number, to: number, look: RunLook, made: ParagraphInMaking): void {
    if (look.deleted || look.inserted) this.#found.notes.add('tracked-changes')
    const font = this.#fontOf(look.font)
    const letters: Letters = {
      family: familyOf(font),
      font,
      bold: look.bold,
      italic: look.italic,
      caps: look.caps,
      hidden: look.hidden || look.deleted,
    }
    let words = ''
    const flush = (): void => {
      this.#put(words, letters, look, made)
      words = ''
    }
    for (let at = from; at < to; at++) {
      const sign = this.#file.text.charAt(at)
      const field = fieldMarks[sign]
      if (field !== undefined) {
        flush()
        this.#fields.mark(field)
        if (isReachingOut(this.#fields.instruction)) refuseFile('file-external', { what: 'DDE' })
      } else if (look.special && (sign < ' ' || look.symbol !== null)) {
        flush()
        this.#readSpecial(at, sign, look, letters, made)
      } else words += signs[sign] ?? (sign < ' ' ? '' : sign)
    }
    flush()
  }

  #put(words: string, letters: Letters, look: RunLook, made: ParagraphInMaking): void {
    if (words === '') return
    this.#fields.instruct(words)
    if (letters.hidden) {
      if (!look.deleted) this.#found.notes.add('hidden-text')
    } else if (!this.#fields.silent) made.text.add(words, letters)
  }

  #readSpecial(at: number, sign: string, look: RunLook, letters: Letters, made: ParagraphInMaking): void {
    if (letters.hidden) return
    const note = this.#anchors.notes.get(at)
    const box = this.#anchors.boxes.get(at)
    if (note !== undefined) this.#found.marked.push(note)
    else if (sign === '\u0008' && box !== undefined)
      made.boxes.push(...new StoryReader(this.#file, noAnchors, this.#found, 'box').read(box))
    else if (look.symbol !== null && sign === '(') {
      const glyph = symbolGlyph(look.symbol.code, this.#fontOf(look.symbol.font) ?? '')
      this.#put(glyph, { ...letters, family: 'unicode' }, look, made)
    }
  }

  #fontOf(index: number | null): string | null {
    return index === null ? null : (this.#file.fonts[index] ?? null)
  }
}

/** A box holds no notes, and a box in a box is drawn by no Word of that time. */
export const noAnchors: Anchors = { notes: new Map(), boxes: new Map(), sections: new Set() }
