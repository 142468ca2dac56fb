import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { create, type Font } from 'fontkit'

/** Tinos has the widths of Times New Roman and every Vietnamese letter; its faces go into the file as far as they are used. */
export type PdfFace = 'regular' | 'bold' | 'italic' | 'bold-italic'

const files: Readonly<Record<PdfFace, string>> = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  'bold-italic': '700Bold_Italic/Tinos_700Bold_Italic.ttf',
}
const opened = new Map<PdfFace, Font>()

export const faceOf = (bold: boolean, italic: boolean): PdfFace =>
  bold ? (italic ? 'bold-italic' : 'bold') : italic ? 'italic' : 'regular'

/** A face, opened once: to read its tables takes longer than to write a document with it. */
export function openFace(face: PdfFace): Font {
  const known = opened.get(face)
  if (known !== undefined) return known
  const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'))
  const font = create(readFileSync(join(folder, files[face])))
  if (!('layout' in font)) throw new Error('a face of Tinos is no single font')
  nameLetters(font)
  opened.set(face, font)
  return font
}

/**
 * A glyph keeps the letter by which it is first asked for, and for good. One that goes into a file only as a part of another (`e` in `ẻ`)
 * is asked for without any, and would be no letter in all files after that one: so each is asked for by its letter before.
 */
function nameLetters(font: Font): void {
  for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint)
}

/** Of the size of its letters: from the top of a line to its base, and from line to line. */
export const ascent = 0.891
export const lineHeight = 1.149
