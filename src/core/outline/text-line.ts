import type { Block, Paragraph, Table } from '../text/block.ts'
import type { Source } from '../text/source.ts'

/** A line that is not empty, without the spaces around it. */
export interface TextLine {
  readonly kind: 'line'
  readonly start: number
  readonly end: number
  /** An empty line stands before it. */
  readonly afterBlank: boolean
  /** The file itself says that a paragraph begins here. */
  readonly opens: boolean
  readonly look: Paragraph | null
}

/** A table that the file holds as such. */
export interface TablePiece {
  readonly kind: 'table'
  readonly start: number
  readonly end: number
  readonly table: Table
}

export type Piece = TextLine | TablePiece

/** Lines and ruled tables in the order of the text; what stands in notes and text boxes comes apart. */
export interface Pieces {
  readonly main: readonly Piece[]
  readonly boxes: readonly TextLine[]
  readonly notes: readonly TextLine[]
  /** The lines of the text as such, whatever the file makes of them. */
  readonly lines: readonly TextLine[]
}

export function readPieces(source: Source): Pieces {
  const lines = linesBetween(source.text, 0, source.text.length, null)
  if (source.blocks === null) return { main: lines, boxes: [], notes: [], lines }
  const main: Piece[] = []
  const boxes: TextLine[] = []
  const notes: TextLine[] = []
  for (const block of source.blocks) addBlock(source.text, block, main, boxes, notes)
  return { main, boxes, notes, lines }
}

function addBlock(text: string, block: Block, main: Piece[], boxes: TextLine[], notes: TextLine[]): void {
  if (block.kind === 'paragraph') {
    const target: Piece[] = block.place === 'box' ? boxes : block.place === 'note' ? notes : main
    target.push(...linesBetween(text, block.span[0], block.span[1], block))
  } else if (block.ruled) {
    main.push({ kind: 'table', start: block.span[0], end: block.span[1], table: block })
  } else {
    for (const row of block.rows)
      for (const cell of row.cells)
        for (const paragraph of cell.paragraphs) main.push(...linesBetween(text, paragraph.span[0], paragraph.span[1], paragraph))
  }
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0d || code === 0xa0 || code === 0xfeff

/** The lines of a stretch of text; `look` is the paragraph that the stretch is, or null for a plain text. */
export function linesBetween(text: string, from: number, to: number, look: Paragraph | null): TextLine[] {
  const lines: TextLine[] = []
  let afterBlank = from === 0
  let at = from
  while (at < to) {
    const found = text.indexOf('\n', at)
    const stop = found < 0 || found > to ? to : found
    let start = at
    let end = stop
    while (start < end && isBlank(text.charCodeAt(start))) start++
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    if (end > start) {
      lines.push({ kind: 'line', start, end, afterBlank, opens: look !== null && lines.length === 0, look })
      afterBlank = false
    } else afterBlank = true
    at = stop + 1
  }
  return lines
}
