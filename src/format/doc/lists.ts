import { type Label, LEVELS, ListCounts, type ListLevel } from '../layout/list-counts.ts'
import type { Octets } from '../ole/octets.ts'
import type { FileInformation } from './file-information.ts'
import { lookOver, plainLook } from './run-look.ts'

interface ListUse {
  readonly list: number
  readonly starts: readonly (number | null)[]
  readonly levels: readonly (ListLevel | null)[]
}

const listHead = 28
const useLength = 16
const plainLevel: ListLevel = { start: 1, format: 'decimal', text: '', legal: false, restart: null, font: null }

/** Number formats by Word's own numbers, [MS-OSHARED] 2.2.1.3. */
const formats: Readonly<Record<number, string>> = {
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'bullet',
  56: 'vietnameseCounting',
  57: 'numberInDash',
  255: 'none',
}

/** The lists of a Word file and how far they have counted ([MS-DOC] 2.9.131 and 2.9.132: LSTF, LFO). */
export class DocLists {
  readonly #lists = new Map<number, readonly ListLevel[]>()
  readonly #uses: readonly ListUse[]
  readonly #counts = new ListCounts()

  constructor(table: Octets, stretch: FileInformation['stretch'], fonts: readonly string[]) {
    const lists = stretch('lists')
    const uses = stretch('listUses')
    if (lists.length >= 2) this.#readLists(table, lists.at, fonts)
    this.#uses = uses.length >= 4 ? readUses(table, uses.at, fonts) : []
  }

  /** Counts one paragraph on. `use` counts from 1. */
  next(use: number, index: number): Label | null {
    const found = this.#uses[use - 1]
    const levels = found === undefined ? undefined : this.#lists.get(found.list)
    if (found === undefined || levels === undefined) return null
    return this.#counts.next(
      {
        id: String(use),
        list: String(found.list),
        level: i => found.levels[i] ?? levels[i] ?? plainLevel,
        start: i => found.starts[i] ?? null,
      },
      index,
    )
  }

  /** The heads of all lists come first, then their levels: nine of each, or one of a simple one. */
  #readLists(table: Octets, at: number, fonts: readonly string[]): void {
    const count = table.u16(at)
    let level = at + 2 + count * listHead
    for (let i = 0; i < count; i++) {
      const head = at + 2 + i * listHead
      const simple = (table.u8(head + 26) & 1) === 1
      const levels: ListLevel[] = []
      for (let n = 0; n < (simple ? 1 : LEVELS); n++) {
        const read = readLevel(table, level, fonts)
        levels.push(read.level)
        level = read.end
      }
      this.#lists.set(table.i32(head), levels)
    }
  }
}

function readLevel(table: Octets, at: number, fonts: readonly string[]): { readonly level: ListLevel; readonly end: number } {
  const code = table.u8(at + 4)
  const flags = table.u8(at + 5)
  const ofLetters = table.u8(at + 24)
  const ofParagraph = table.u8(at + 25)
  const letters = lookOver(plainLook, table.part(at + 28 + ofParagraph, ofLetters))
  const textAt = at + 28 + ofParagraph + ofLetters
  const count = table.u16(textAt)
  // The numbers of other levels stand in the label as signs below nine.
  const text = table
    .text(textAt + 2, count)
    .replace(/\p{Cc}/gu, sign => (sign.charCodeAt(0) < LEVELS ? `%${sign.charCodeAt(0) + 1}` : sign))
  const level: ListLevel = {
    start: Math.max(0, table.i32(at)),
    format: formats[code] ?? 'decimal',
    text: text.slice(0, 255),
    legal: (flags & 4) !== 0,
    restart: (flags & 8) !== 0 ? table.u8(at + 26) : null,
    font: letters.font === null ? null : (fonts[letters.font] ?? null),
  }
  return { level, end: textAt + 2 + count * 2 }
}

function readUses(table: Octets, at: number, fonts: readonly string[]): ListUse[] {
  const count = table.u32(at)
  const uses: ListUse[] = []
  let data = at + 4 + count * useLength
  for (let i = 0; i < count; i++) {
    const head = at + 4 + i * useLength
    const starts: (number | null)[] = []
    const levels: (ListLevel | null)[] = []
    // A place in the text, of no meaning, stands before what is said of levels.
    data += 4
    for (let n = 0; n < table.u8(head + 12); n++) {
      const flags = table.u8(data + 4)
      const index = flags & 0xf
      if ((flags & 0x10) !== 0) starts[index] = table.i32(data)
      data += 8
      if ((flags & 0x20) === 0) continue
      const read = readLevel(table, data, fonts)
      levels[index] = read.level
      if ((flags & 0x10) !== 0) starts[index] = read.level.start
      data = read.end
    }
    uses.push({ list: table.i32(head), starts, levels })
  }
  return uses
}
