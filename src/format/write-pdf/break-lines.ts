import type { PaperRun } from '../../core/paper/paper.ts'
import { faceOf, type PdfFace } from './pdf-faces.ts'

/** A stretch of a line in one face. */
export interface LinePiece {
  readonly text: string
  readonly face: PdfFace
  readonly width: number
}

export interface Line {
  readonly pieces: readonly LinePiece[]
  readonly width: number
  /** The paragraph, or a line that its writer broke, ends here: it is not drawn out. */
  readonly ends: boolean
}

/** Width of a text in points. */
export type Measure = (text: string, face: PdfFace) => number

interface Word {
  readonly pieces: readonly LinePiece[]
  readonly width: number
  readonly breaks: boolean
}

/** Cuts a paragraph into lines that fit; `first` is what the first line is shorter by. A word too long for a line is cut where it must be. */
export function breakLines(
  runs: readonly PaperRun[],
  bold: boolean,
  italic: boolean,
  width: number,
  first: number,
  measure: Measure,
): readonly Line[] {
  const lines: Line[] = []
  let words: Word[] = []
  let filled = 0
  const space = measure(' ', faceOf(bold, italic))
  const close = (ends: boolean): void => {
    lines.push(lineOf(words, space, ends))
    words = []
    filled = 0
  }
  const room = (): number => width - (lines.length === 0 ? first : 0)
  for (const word of wordsOf(runs, bold, italic, measure).flatMap(each => fitting(each, width - first, measure))) {
    if (words.length > 0 && filled + space + word.width > room() + 0.01) close(false)
    filled += (words.length > 0 ? space : 0) + word.width
    words.push(word)
    if (word.breaks) close(true)
  }
  if (words.length > 0 || lines.length === 0) close(true)
  const last = lines.at(-1)
  if (last !== undefined && !last.ends) lines[lines.length - 1] = { ...last, ends: true }
  return lines
}

function wordsOf(runs: readonly PaperRun[], bold: boolean, italic: boolean, measure: Measure): Word[] {
  const words: Word[] = []
  let pieces: LinePiece[] = []
  const close = (breaks: boolean): void => {
    if (pieces.length > 0 || breaks) words.push({ pieces, width: pieces.reduce((sum, piece) => sum + piece.width, 0), breaks })
    pieces = []
  }
  for (const run of runs) {
    const face = faceOf(bold || run.bold === true, italic || run.italic === true)
    for (const part of run.text.split(/([ \t]+|\r?\n)/)) {
      if (part === '') continue
      if (/^[ \t]/.test(part)) close(false)
      else if (part.endsWith('\n')) close(true)
      else pieces.push({ text: part, face, width: measure(part, face) })
    }
  }
  close(false)
  return words
}

function fitting(word: Word, width: number, measure: Measure): readonly Word[] {
  if (word.width <= width) return [word]
  const cut: Word[] = []
  for (const { text, face } of word.pieces) {
    let from = 0
    for (let to = 1; to <= text.length; to++) {
      if (to < text.length && (measure(text.slice(from, to + 1), face) <= width || to === from)) continue
      const part = { text: text.slice(from, to), face, width: measure(text.slice(from, to), face) }
      cut.push({ pieces: [part], width: part.width, breaks: false })
      from = to
    }
  }
  const last = cut.pop()
  return last === undefined ? [word] : [...cut, { ...last, breaks: word.breaks }]
}

/** Neighbours of one face are one piece, with the spaces between them. */
function lineOf(words: readonly Word[], space: number, ends: boolean): Line {
  const pieces: LinePiece[] = []
  words.forEach((word, at) => {
    word.pieces.forEach((piece, within) => {
      const gap = within === 0 && at > 0
      const last = pieces.at(-1)
      if (last === undefined || last.face !== piece.face) {
        if (gap && last !== undefined) pieces[pieces.length - 1] = { ...last, text: `${last.text} `, width: last.width + space }
        pieces.push(piece)
      } else
        pieces[pieces.length - 1] = {
          face: last.face,
          text: `${last.text}${gap ? ' ' : ''}${piece.text}`,
          width: last.width + (gap ? space : 0) + piece.width,
        }
    })
  })
  return { pieces, width: pieces.reduce((sum, piece) => sum + piece.width, 0), ends }
}
