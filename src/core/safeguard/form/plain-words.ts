import { type Gap, gapOf, letterRuns } from './letter-runs.ts'
import { BREAK, letterCode, OTHER, SIGN, SPACE } from './letters.ts'
import { isFragment, type Piece, piecesOf } from './mend.ts'

/**
 * The short way for the texts that come nearly always: whole words between spaces and plain punctuation. A word's pieces are made once and
 * kept. Anything that could hide something (invisible characters, signs in words, parts of words) sends the whole text the long way.
 */
export function plainPieces(text: string, known: (word: string) => boolean): Piece[] | null {
  const memory = memoryOf(known)
  const pieces: Piece[] = []
  let single = 0
  let end = 0
  for (let at = 0; at < text.length; ) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === TROUBLE) return null
    if (kind === GAP) {
      at++
      continue
    }
    let next = at + 1
    while (next < text.length && kindOf(text.charCodeAt(next)) === LETTER) next++
    const made = wordOf(text.slice(at, next), known, memory)
    if (made === null || (made === LABEL && text[next] !== ')')) return null
    single = next - at === 1 && made !== LABEL && kindOf(text.charCodeAt(at)) === LETTER && text.charCodeAt(at) > 57 ? single + 1 : 0
    if (single > 2) return null
    addWord(pieces, made === LABEL ? [{ ...label, letters: text.slice(at, next).toLowerCase(), end: next - at }] : made, at, text, end)
    end = next
    at = next
  }
  return pieces
}

/** True where a code unit parts words and hides nothing; `letter`: where it is a letter and nothing else. */
export const isPlainGap = (unit: number): boolean => kindOf(unit) === GAP
export const isPlainLetter = (unit: number): boolean => kindOf(unit) === LETTER

const LETTER = 1
const GAP = 2
const TROUBLE = 3
const kinds = new Uint8Array(0x10000)

function kindOf(unit: number): number {
  const known = kinds[unit] ?? 0
  if (known !== 0) return known
  const code = unit >= 0xd800 && unit <= 0xdfff ? 0 : letterCode(unit)
  const isGap = code === SPACE || code === BREAK || (code === OTHER && unit !== 38)
  const kind = code > 0 && code < SIGN ? LETTER : isGap ? GAP : TROUBLE
  kinds[unit] = kind
  return kind
}

/** `b)`: an onset alone, which is no part of a word where a bracket follows. */
export const LABEL = 'label'
const label: Piece = { letters: '', marks: 0, start: 0, end: 1, form: 'lower', gap: 'space', between: '', cutShort: false }

export type Made = readonly Piece[] | typeof LABEL | null
type Memory = Map<string, Made>
const memories = new WeakMap<(word: string) => boolean, Memory>()
const MOST_WORDS = 50_000

function memoryOf(known: (word: string) => boolean): Memory {
  const memory: Memory = memories.get(known) ?? new Map()
  if (!memories.has(known)) memories.set(known, memory)
  return memory
}

/** The pieces of a word by itself: see `wordOf`. */
export const piecesOfWord = (word: string, known: (word: string) => boolean): Made => wordOf(word, known, memoryOf(known))

/** The pieces of a word as if it stood at offset 0; null where it may be a part of a word. */
function wordOf(word: string, known: (word: string) => boolean, memory: Memory): Made {
  const kept = memory.get(word)
  if (kept !== undefined) return kept
  const [run, ...others] = letterRuns(word)
  const whole = run !== undefined && others.length === 0
  const made = !whole ? null : isFragment(run) ? (word.length === 1 ? LABEL : null) : piecesOf(run, known)
  if (memory.size < MOST_WORDS) memory.set(word, made)
  return made
}

function addWord(pieces: Piece[], made: readonly Piece[], at: number, text: string, end: number): void {
  const [first] = made
  if (first === undefined) return
  const [gap, between] = gapBefore(text, end, at)
  if (made.length === 1) {
    pieces.push({ ...first, start: at, end: at + first.end, gap, between })
    return
  }
  made.forEach((piece, index) => {
    pieces.push({ ...piece, start: at + piece.start, end: at + piece.end, ...(index === 0 ? { gap, between } : {}) })
  })
}

const space: readonly [Gap, string] = ['space', '']

const MOST_GAPS = 500
const gaps = new Map<number, readonly [Gap, string]>()

/** What two signs between words are is kept: nearly all are `, `, `; ` and the like. */
export function gapBefore(text: string, from: number, to: number): readonly [Gap, string] {
  if (to - from === 1 && text.charCodeAt(from) === 32) return space
  if (to - from !== 2) return readGap(text, from, to)
  const signs = text.charCodeAt(from) * 0x1_0000 + text.charCodeAt(from + 1)
  const known = gaps.get(signs)
  if (known !== undefined) return known
  const made = readGap(text, from, to)
  if (gaps.size < MOST_GAPS) gaps.set(signs, made)
  return made
}

function readGap(text: string, from: number, to: number): readonly [Gap, string] {
  let between = ''
  let spaces = 0
  let breaks = 0
  let hyphenated = false
  for (let at = from; at < to; at++) {
    const code = letterCode(text.charCodeAt(at))
    if (code === SPACE) {
      spaces++
      if (text[at] === '\t') between += '\t'
    } else if (code === BREAK) {
      if (text[at] !== '\r' || text[at + 1] !== '\n') breaks++
      hyphenated = breaks === 1 && spaces === 0 && /^[-‐]$/.test(between)
    } else between += text[at] ?? ''
  }
  return [gapOf(between, spaces, breaks, hyphenated), between]
}
