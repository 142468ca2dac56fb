import { faceOf } from '../pdf/face.ts'
import type { Glyph } from '../pdf/ink.ts'
import type { ScanWord } from './scan-word.ts'

/** How far words reach, in parts of the size of their letters, by the letters in them. */
const small = 0.46
const tall = 0.7
const marked = 0.88
const below = 0.22

const hangs = /[gpqyjọụịẹạậặộợựệỵ,;()]/
const isTall = /[\p{Lu}\dbdđfhklt()/%“”"]/u
const isMarked = /\p{Lu}[\u0300-\u036f]/u
/** A word of one size within so much of the page's own is of that size. */
const alike = 0.18
const face = faceOf('')

/** Recognised words as a page's signs, each in one: a word's box tells of its size and of the line that it stands on. */
export function wordGlyphs(words: readonly ScanWord[], pixelsPerPoint: number): Glyph[] {
  const sizes = words.map(sizeOf).sort((a, b) => a - b)
  const common = sizes[sizes.length >> 1] ?? 12 * pixelsPerPoint
  return [...Map.groupBy(words, word => word.line).values()].flatMap(line => lineGlyphs(line, common, pixelsPerPoint))
}

function lineGlyphs(line: readonly ScanWord[], common: number, pixelsPerPoint: number): Glyph[] {
  const own = middleOf(line.map(sizeOf)) ?? common
  const size = Math.abs(own - common) < common * alike ? common : own
  const baseline = baselineOf(line)
  return line.map(({ text, box, confidence }) => ({
    text,
    x: box[0] / pixelsPerPoint,
    y: baseline / pixelsPerPoint,
    width: (box[2] - box[0]) / pixelsPerPoint,
    size: size / pixelsPerPoint,
    face,
    confidence,
  }))
}

function sizeOf({ text, box }: ScanWord): number {
  const above = isMarked.test(text.normalize('NFD'))
    ? marked
    : isTall.test(text)
      ? tall
      : /[\u0300-\u036f]/.test(text.normalize('NFD'))
        ? tall
        : small
  return (box[3] - box[1]) / (above + (hangs.test(text) ? below : 0))
}

/** Words without hanging letters stand on it. */
function baselineOf(line: readonly ScanWord[]): number {
  const standing = line.filter(({ text }) => !hangs.test(text) && /[\p{L}\d]/u.test(text)).map(({ box }) => box[3])
  return middleOf(standing) ?? middleOf(line.map(word => word.box[3] - (word.box[3] - word.box[1]) * below)) ?? 0
}

function middleOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? null
}
