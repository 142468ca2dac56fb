import { refuseFile } from '../file/file-refusal.ts'
import type { Octets } from '../ole/octets.ts'
import type { Stretch } from './file-information.ts'
import { readPlex } from './plex.ts'

/** A stretch of the text and the bytes it stands in. */
export interface Piece {
  readonly from: number
  readonly to: number
  /** Of its first character in the file's main stream. */
  readonly at: number
  /** Bytes of a character. */
  readonly width: 1 | 2
}

/** The text of a Word file, all its stories in a row, and where each character lies. */
export interface PiecedText {
  readonly text: string
  readonly pieces: readonly Piece[]
}

const compressed = 0x40000000
const windows = new TextDecoder('windows-1252')

/** Reads the table of pieces ([MS-DOC] 2.4.1): what was typed late may stand far from its neighbours. */
export function readPieces(stream: Octets, table: Octets, { at, length }: Stretch): PiecedText {
  const clx = table.part(at, length)
  let open = 0
  // Stretches of properties that pieces share come first.
  while (clx.u8(open) === 1) open += 3 + clx.u16(open + 1)
  if (clx.u8(open) !== 2) return refuseFile('file-damaged')
  const { places, data } = readPlex(clx, { at: open + 5, length: clx.u32(open + 1) }, 8)
  const parts: string[] = []
  const pieces: Piece[] = []
  for (const [i, each] of data.entries()) {
    const [from = 0, to = 0] = [places[i], places[i + 1]]
    // Pieces follow each other, and no two stand on the same bytes: all together are no longer than the file.
    if (to < from || from !== (pieces.at(-1)?.to ?? 0) || to > stream.length) return refuseFile('file-damaged')
    const place = each.u32(2)
    const piece: Piece =
      (place & compressed) === 0 ? { from, to, at: place, width: 2 } : { from, to, at: (place & ~compressed) >>> 1, width: 1 }
    pieces.push(piece)
    const count = to - from
    parts.push(piece.width === 2 ? stream.text(piece.at, count) : windows.decode(stream.part(piece.at, count).bytes))
  }
  return { text: parts.join(''), pieces }
}

/** The piece that a character belongs to. */
export function pieceAt(pieces: readonly Piece[], place: number): Piece | null {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.to ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return pieces[low] ?? null
}
