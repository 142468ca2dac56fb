import type { Piece } from './text-line.ts'

/** A line of the letterhead, or one column of it. */
export interface Segment {
  readonly text: string
  readonly start: number
  readonly end: number
  /** The piece that it stands in. */
  readonly piece: number
  readonly afterBlank: boolean
  /** The file says that a paragraph begins here. */
  readonly opens: boolean
}

/** Letterheads are short; what stands far below is body. */
const longestHead = 70

/**
 * Cuts the first lines into what stands side by side, where two columns were flattened into one line:
 *
 *   ỦY BAN NHÂN DÂN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
 *   ^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function readSegments(text: string, pieces: readonly Piece[]): Segment[] {
  const segments: Segment[] = []
  for (let i = 0; i < pieces.length && i < longestHead; i++) {
    const piece = pieces[i]
    if (piece === undefined) break
    if (piece.kind === 'table') {
      addCells(text, piece, i, segments)
      continue
    }
    const line = text.slice(piece.start, piece.end)
    if (line.length > 600 || !hasColumns(line)) {
      segments.push({ text: line, start: piece.start, end: piece.end, piece: i, afterBlank: piece.afterBlank, opens: piece.opens })
    } else addColumns(line, piece.start, i, segments, piece.afterBlank)
  }
  return segments
}

const hasColumns = (line: string): boolean => line.includes('   ') || line.includes('\t') || line.includes('|')

function addColumns(line: string, offset: number, piece: number, segments: Segment[], afterBlank: boolean): void {
  const cut = line.includes('|') ? /\s*\|\s*|\t+| {3,}|\s+\/\s+/g : /\t+| {3,}/g
  let from = 0
  for (const match of [...line.matchAll(cut), null]) {
    const to = match ? match.index : line.length
    const part = line.slice(from, to)
    const lead = part.length - part.trimStart().length
    const trimmed = part.trim()
    if (trimmed !== '') {
      const start = offset + from + lead
      segments.push({ text: trimmed, start, end: start + trimmed.length, piece, afterBlank, opens: false })
    }
    if (match) from = match.index + match[0].length
  }
}

/** A letterhead in a table with rules: its cells one by one. */
function addCells(text: string, piece: Extract<Piece, { kind: 'table' }>, at: number, segments: Segment[]): void {
  for (const row of piece.table.rows.slice(0, 4))
    for (const cell of row.cells)
      for (const paragraph of cell.paragraphs)
        segments.push({
          text: text.slice(...paragraph.span).trim(),
          start: paragraph.span[0],
          end: paragraph.span[1],
          piece: at,
          afterBlank: false,
          opens: true,
        })
}
