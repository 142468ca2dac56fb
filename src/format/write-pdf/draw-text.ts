import type { Line } from './break-lines.ts'
import { pointsOf } from './measure-flow.ts'
import type { MeasuredText } from './measured.ts'
import { ascent, lineHeight } from './pdf-faces.ts'
import { type PdfPages, spacesIn } from './pdf-pages.ts'

/** Lines of a paragraph from `top` on, within `width` points from `x`; `first` is the number of the first of them in the paragraph. */
export function drawLines(
  pages: PdfPages,
  text: MeasuredText,
  lines: readonly Line[],
  first: number,
  x: number,
  width: number,
  top: number,
): void {
  const { style, step } = text
  const lead = step - style.size * lineHeight
  for (const [at, line] of lines.entries()) {
    const indent = first + at === 0 ? pointsOf(style.firstLine) : 0
    const free = width - indent - line.width
    const spaces = line.pieces.reduce((sum, { text: words }) => sum + spacesIn(words), 0)
    const gap = style.align === 'justify' && !line.ends && spaces > 0 ? Math.max(0, free / spaces) : 0
    const shift = style.align === 'centre' ? free / 2 : style.align === 'right' ? free : 0
    pages.line(line, style.size, x + indent + shift, top + at * step + lead + style.size * ascent, gap)
  }
}

/** How many lines go on this page: never one alone at its foot, nor one alone on the next. */
export function linesThatFit({ lines, step, style }: MeasuredText, room: number): number {
  const fit = Math.floor((room - style.before + 0.01) / step)
  if (fit >= lines.length) return lines.length
  if (fit < 2) return 0
  return lines.length - fit === 1 ? (fit > 2 ? fit - 1 : 0) : fit
}
