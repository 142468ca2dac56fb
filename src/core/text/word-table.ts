import { hashWith, keyOfWord, landmarksOfWord, makeRoomForWords, numberOfWord, trait, traitsOfWord } from './vocabulary.ts'

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
  /** Some sign that is no plain punctuation: it may stand for a letter, or may not be seen. */
  sign: 2048,
} as const

/**
 * The words of a whole text with their places, made once and read by every recogniser. Words are runs of letters and digits, `&` inside
 * a word included (`KH&CN`).
 */
export class WordTable {
  readonly text: string
  readonly count: number
  /** The columns themselves, for what goes over many words; the methods below ask them of one word, past the last one, too. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly numbers: Int32Array
  readonly keys: Uint16Array
  readonly traits: Int32Array
  readonly gaps: Uint16Array
  #lastFound = 0
  readonly #marked: readonly number[]
  #landmarks: readonly (readonly number[])[] | null = null

  constructor(text: string) {
    makeRoomForWords()
    const room = roomFor(text.length)
    const count = scan(text, room)
    this.text = text
    this.count = count
    this.starts = room.starts.slice(0, count)
    this.ends = room.ends.slice(0, count)
    this.numbers = room.numbers.slice(0, count)
    this.gaps = room.gaps.slice(0, count + 1)
    this.keys = new Uint16Array(count)
    this.traits = new Int32Array(count)
    this.#marked = describeWords(this.numbers, this.keys, this.traits)
  }

  startOf(word: number): number {
    return word < this.count ? (this.starts[word] ?? this.text.length) : this.text.length
  }

  endOf(word: number): number {
    return word < this.count ? (this.ends[word] ?? this.text.length) : this.text.length
  }

  keyOf(word: number): number {
    return this.keys[word] ?? 0
  }

  /** The number of the word in the vocabulary: equal words have equal numbers as long as this text is being read. */
  numberOf(word: number): number {
    return this.numbers[word] ?? 0
  }

  /** What stands before the word; for `count`, what stands at the end of the text. */
  gapBefore(word: number): number {
    return this.gaps[word] ?? 0
  }

  wordOf(word: number): string {
    return this.text.slice(this.startOf(word), this.endOf(word))
  }

  startsUpper(word: number): boolean {
    return ((this.traits[word] ?? 0) & trait.upper) !== 0
  }

  /** The traits of one word. */
  traitsOf(word: number): number {
    return this.traits[word] ?? 0
  }

  /** All traits that words from `from` up to `to` have. */
  traitsBetween(from: number, to: number): number {
    const end = Math.min(to, this.count)
    let traits = 0
    for (let word = from; word < end; word++) traits |= this.traits[word] ?? 0
    return traits
  }

  /** The words that are the landmark, in order: all landmarks of a text are found in one pass, when the first is asked for. */
  wordsWith(landmark: number): readonly number[] {
    this.#landmarks ??= landmarksIn(this.numbers, this.#marked)
    return this.#landmarks[landmark] ?? []
  }

  /** The first word that starts at or after the offset. */
  firstFrom(offset: number): number {
    const from = Math.min(this.#lastFound, this.count)
    this.#lastFound = from < this.count && (this.starts[from] ?? 0) < offset ? this.#behind(from, offset) : this.#before(from, offset)
    return this.#lastFound
  }

  /** Looked for from where the last one was found, in steps that grow: most are asked for in a row. */
  #behind(from: number, offset: number): number {
    let low = from + 1
    let step = 8
    while (low + step < this.count && (this.starts[low + step] ?? 0) < offset) {
      low += step + 1
      step *= 2
    }
    return this.#between(low, Math.min(this.count, low + step), offset)
  }

  #before(from: number, offset: number): number {
    let high = from
    let step = 8
    while (high - step > 0 && (this.starts[high - step] ?? 0) >= offset) {
      high -= step
      step *= 2
    }
    return this.#between(Math.max(0, high - step), high, offset)
  }

  #between(from: number, to: number, offset: number): number {
    let low = from
    let high = to
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.starts[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

function landmarksIn(numbers: Int32Array, marked: readonly number[]): number[][] {
  const found: number[][] = Array.from({ length: 31 }, () => [])
  for (const word of marked)
    for (let bits = landmarksOfWord(numbers[word] ?? 0); bits !== 0; bits &= bits - 1) found[31 - Math.clz32(bits & -bits)]?.push(word)
  return found
}

/** Where the words of a text are laid down before it is known how many there are; kept from text to text, as they are much of one size. */
interface Room {
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly numbers: Int32Array
  readonly gaps: Uint16Array
}

const newRoom = (words: number): Room => ({
  starts: new Int32Array(words),
  ends: new Int32Array(words),
  numbers: new Int32Array(words),
  gaps: new Uint16Array(words),
})
const mostKept = 1 << 20
let kept = newRoom(1 << 10)

/** A word has a letter and stands at least one character from the next. */
function roomFor(length: number): Room {
  const words = (length >> 1) + 2
  if (words > mostKept) return newRoom(words)
  if (words > kept.starts.length) kept = newRoom(Math.min(mostKept, words * 2))
  return kept
}

/** One pass over the letters; returns how many words there are. */
function scan(text: string, { starts, ends, numbers, gaps }: Room): number {
  const { length } = text
  let count = 0
  let flags = 0
  let i = 0
  while (i < length) {
    let code = text.charCodeAt(i)
    const kind = kinds[code] ?? 0
    if (kind !== letter) {
      flags |= kind === mark ? flagOfStop(text, i) : kind
      i++
      continue
    }
    const start = i
    let hash = 0
    do {
      hash = hashWith(hash, code)
      i++
      code = i < length ? text.charCodeAt(i) : 0
      if (code === ampersand && joins(text, i)) {
        hash = hashWith(hash, code)
        i++
        code = text.charCodeAt(i)
      }
    } while (kinds[code] === letter)
    starts[count] = start
    ends[count] = i
    numbers[count] = numberOfWord(text, start, i, hash)
    gaps[count] = flags
    count++
    flags = 0
  }
  gaps[count] = flags
  return count
}

/** Returns the words that are some landmark. */
function describeWords(numbers: Int32Array, keys: Uint16Array, traits: Int32Array): number[] {
  const marked: number[] = []
  for (let word = 0; word < numbers.length; word++) {
    const number = numbers[word] ?? 0
    keys[word] = keyOfWord(number)
    traits[word] = traitsOfWord(number)
    if (landmarksOfWord(number) !== 0) marked.push(word)
  }
  return marked
}

/** What a code unit is: `letter` of a word, `space`, `mark` to be asked of `flagOfStop`, else the gap that it makes. */
const space = 0
const letter = 0x8000
const mark = 0x4000
const ampersand = 0x26
/** Signs that part words, mean nothing else, and are seen. */
const plainSigns = '%+<>=^`~{}#\\_•§°«»·●▪‘’'
const kinds = new Uint16Array(0x10000)
for (let code = 0; code < 0x10000; code++) kinds[code] = kindOf(code)

function kindOf(code: number): number {
  if (isLetter(code)) return letter
  if (code === 0xa0 || code === 0x20 || code === 0x09 || code === 0x0d || code === 0x0b || code === 0x0c) return space
  return code === 0x2e || code === 0x21 || code === 0x3f ? mark : flagOfCode(code)
}

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
  if (code < 0xc0) return code === 0xaa || code === 0xba
  if (code === 0xd7 || code === 0xf7) return false
  return code < 0x2000 || (code >= 0x2c00 && code < 0xd800) || (code >= 0xf900 && code < 0xfe00)
}

const letterAt = (text: string, at: number): boolean => at < text.length && kinds[text.charCodeAt(at)] === letter
/** `KH&CN` */
const joins = (text: string, at: number): boolean => letterAt(text, at + 1)
/** A stop that ends something, not one inside a number or a symbol, nor that of `TP. Hoa Lộc`. */
const flagOfStop = (text: string, at: number): number => (letterAt(text, at + 1) || isOfCity(text, at) ? gap.other : gap.stop)
const isOfCity = (text: string, at: number): boolean =>
  (text.charCodeAt(at - 1) | 0x20) === 0x70 && text.charCodeAt(at - 2) === 0x54 && !letterAt(text, at - 3)

function flagOfCode(code: number): number {
  switch (code) {
    case 0x0a:
      return gap.line
    case 0x2c:
      return gap.comma
    case 0x3b:
      return gap.semicolon
    case 0x3a:
      return gap.colon
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
      return plainSigns.includes(String.fromCharCode(code)) ? gap.other : gap.other | gap.sign
  }
}
