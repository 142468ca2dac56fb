import type { FileNote } from '../../core/text/file-note.ts'
import { refuseFile } from '../file/file-refusal.ts'
import type { FileText } from '../file/file-text.ts'
import { Layout } from '../layout/lay-out.ts'
import { isLegacy } from '../legacy/font-decoder.ts'
import { draftPages } from './draft-pages.ts'
import { draftParagraphs } from './draft-paragraph.ts'
import { dropMargins } from './drop-margins.ts'
import type { Ink } from './ink.ts'
import { measureLeading } from './join-lines.ts'
import { type Line, textOf } from './line.ts'
import { readSheet } from './sheet.ts'
import { takeNotes } from './take-notes.ts'

/** The text of a PDF and, beside it, words of its pages that are not of its text. */
export interface PdfText extends FileText {
  readonly margins: readonly string[]
  readonly boxes: readonly string[]
}

export function layOutPdf(inks: readonly Ink[], found: readonly FileNote[]): PdfText {
  const { sheets, margins } = dropMargins(inks.map(readSheet))
  const noted = takeNotes(sheets, commonSize(sheets.flatMap(sheet => sheet.lines)))
  const layout = new Layout()
  layout.add(draftPages(noted.sheets))
  for (const { page, lines } of noted.notes) {
    const frame = { left: Math.min(...lines.map(line => line.x0)), right: Math.max(...lines.map(line => line.x1)) }
    const placed = lines.map(line => ({ ...line, page, frame }))
    layout.add(draftParagraphs(placed, { leading: measureLeading([lines]), indented: false }, 'cell', 'note'))
  }
  if (makesNoWords(layout.text)) refuseFile('file-letters')
  const legacy = inks.some(ink => ink.glyphs.some(glyph => isLegacy(glyph.face.family)))
  const notes: readonly FileNote[] = legacy ? [...found, 'legacy-encoding'] : found
  const { text, blocks } = layout
  const map = {
    pages: inks.map(({ width, height, lean }) => ({ width, height, ...(lean === undefined ? {} : { lean }) })),
    lines: layout.lines,
  }
  return { format: 'pdf', text, blocks, notes, map, margins, boxes: inks.flatMap(ink => ink.askew) }
}

/** The size that most letters have. */
function commonSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>()
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2
    letters.set(size, (letters.get(size) ?? 0) + textOf(line).length)
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12
}

/** Signs read by their numbers in the font make long words, for the blank is one of them, and few of them are letters. */
function makesNoWords(text: string): boolean {
  const words = text.split(/\s+/).filter(word => word !== '')
  const signs = words.reduce((sum, word) => sum + word.length, 0)
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return signs > 40 && (signs > words.length * 16 || letters < signs * 0.35)
}

/** The letters that a file gives out for its signs make no words: its tables are of another font. */
export const isGarbled = (inks: readonly Ink[]): boolean =>
  makesNoWords(inks.flatMap((ink, page) => readSheet(ink, page).lines.map(textOf)).join('\n'))
