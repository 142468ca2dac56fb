import { keyOfWord } from './word-key.ts'

/** What stands between a word and the one before it. */
export const gap = {
  comma: 1,
  semicolon: 2,
  /** A full stop, question or exclamation mark that ends something: `quý I.` but not `12.500`. */
  stop: 4,
  colon: 8,
  open: 16,
  close: 32,
  dash: 64,
  slash: 128,
  quote: 256,
  line: 512,
  other: 1024,
} as const

/**
 * The words of a whole text with their places, made once and read by every recogniser. Words are runs of letters and digits, `&` inside
 * a word included (`KH&CN`).
 */
export class WordTable {
  readonly text: string
  readonly count: number
  readonly #starts: Int32Array
  readonly #ends: Int32Array
  readonly #keys: Uint16Array
  readonly #gaps: Uint16Array

  constructor(text: string) {
    this.text = text
    const room = (text.length >> 1) + 2
    const starts = new Int32Array(room)
    const ends = new Int32Array(room)
    const gaps = new Uint16Array(room)
    let count = 0
    let flags = 0
    let i = 0
    while (i < text.length) {
      const kind = kindOf(text.charCodeAt(i))
      if (kind !== letter) {
        if (kind !== space) flags |= flagOf(text, i)
        i++
        continue
      }
      const start = i
      i = endOfWord(text, i + 1)
      starts[count] = start
      ends[count] = i
      gaps[count] = flags
      count++
      flags = 0
    }
    gaps[count] = flags
    this.count = count
    this.#starts = starts.subarray(0, count)
    this.#ends = ends.subarray(0, count)
    this.#gaps = gaps.subarray(0, count + 1)
    const keys = new Uint16Array(count)
    for (let n = 0; n < count; n++) keys[n] = keyOfWord(text.slice(starts[n], ends[n]))
    this.#keys = keys
  }

  startOf(word: number): number {
    return this.#starts[word] ?? this.text.length
  }

  endOf(word: number): number {
    return this.#ends[word] ?? this.text.length
  }

  keyOf(word: number): number {
    return this.#keys[word] ?? 0
  }

  /** What stands before the word; for `count`, what stands at the end of the text. */
  gapBefore(word: number): number {
    return this.#gaps[word] ?? 0
  }

  wordOf(word: number): string {
    return this.text.slice(this.startOf(word), this.endOf(word))
  }

  startsUpper(word: number): boolean {
    return isUpperCode(this.text.charCodeAt(this.startOf(word)))
  }

  /** The first word that starts at or after the offset. */
  firstFrom(offset: number): number {
    let low = 0
    let high = this.count
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.startOf(middle) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

const other = 0
const space = 1
const letter = 2

function kindOf(code: number): number {
  if (code < 0x80) return asciiKind[code] ?? other
  if (code === 0xa0) return space
  if (code < 0xc0) return code === 0xaa || code === 0xba ? letter : other
  if (code === 0xd7 || code === 0xf7) return other
  return code < 0x2000 || (code >= 0x2c00 && code < 0xd800) || (code >= 0xf900 && code < 0xfe00) ? letter : other
}

const asciiKind = new Uint8Array(128)
for (const [from, to] of [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
] as const) {
  for (let code = from; code <= to; code++) asciiKind[code] = letter
}
for (const code of [0x20, 0x09, 0x0d, 0x0b, 0x0c]) asciiKind[code] = space

function endOfWord(text: string, from: number): number {
  let i = from
  while (i < text.length) {
    const code = text.charCodeAt(i)
    if (kindOf(code) === letter) i++
    else if (code === 0x26 && i + 1 < text.length && kindOf(text.charCodeAt(i + 1)) === letter) i += 2
    else break
  }
  return i
}

function flagOf(text: string, at: number): number {
  switch (text.charCodeAt(at)) {
    case 0x0a:
      return gap.line
    case 0x2c:
      return gap.comma
    case 0x3b:
      return gap.semicolon
    case 0x3a:
      return gap.colon
    case 0x2e:
    case 0x21:
    case 0x3f:
      return kindOf(text.charCodeAt(at + 1)) === letter ? gap.other : gap.stop
    case 0x2026:
      return gap.stop
    case 0x28:
    case 0x5b:
      return gap.open
    case 0x29:
    case 0x5d:
      return gap.close
    case 0x2d:
    case 0x2013:
    case 0x2014:
      return gap.dash
    case 0x2f:
      return gap.slash
    case 0x22:
    case 0x27:
    case 0x201c:
    case 0x201d:
      return gap.quote
    default:
      return gap.other
  }
}

/** Capital letters of Latin scripts, the Vietnamese ones among them, without a call to the Unicode tables. */
export function isUpperCode(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7
  if (code < 0x180) return code === 0x110 || ((code & 1) === 0 && code < 0x138)
  if (code === 0x1a0 || code === 0x1af) return true
  return code >= 0x1e00 && code <= 0x1eff && (code & 1) === 0
}
