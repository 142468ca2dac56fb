import { isUpperCode } from '../text/vocabulary.ts'

/** What a paragraph of an outline begins with. */
export interface Label {
  readonly kind: LabelKind
  /** As written, without closing stop: `III`, `2.1`, `a)`, `Điều 3`, `-`. */
  readonly text: string
  /** Place in the order of its kind; 0 for bullets. */
  readonly value: number
  /** How many numbers it has: `2.1` two; 1 for the others. */
  readonly depth: number
  /** Offset where the label begins and where the words after it begin. */
  readonly start: number
  readonly end: number
}

export type LabelKind =
  | 'part'
  | 'chapter'
  | 'division'
  | 'article'
  | 'roman'
  | 'capital'
  | 'number'
  | 'letter'
  | 'bracketed'
  | 'small-roman'
  | 'dash'
  | 'plus'
  | 'dot'

const bullets = new Map<string, LabelKind>([
  ...[...'-–—−‑'].map((sign): [string, LabelKind] => [sign, 'dash']),
  ...[...'+✓➢⮚\uf02b\uf0d8\uf0fc'].map((sign): [string, LabelKind] => [sign, 'plus']),
  ...[...'•●▪■◦○·∙*\uf0b7\uf0a7'].map((sign): [string, LabelKind] => [sign, 'dot']),
  ['\uf02d', 'dash'],
])

/** Points of a list follow the Vietnamese alphabet: a b c d đ e g h i k l m n o p q r s t u v x y. */
const points = 'abcdđeghiklmnopqrstuvxy'
const romanDigits: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/**
 * Reads the label that stands at `start`, before `end`:
 *
 *   2.1. Sở Y tế …      b) Tổ chức …      Điều 3. Chánh Văn phòng …      + Rà soát …
 *   ^^^^                ^^                ^^^^^^^                        ^
 */
export function readLabel(text: string, start: number, end: number): Label | null {
  const code = text.charCodeAt(start)
  if (code >= 0x30 && code <= 0x39) return readNumber(text, start, end)
  if (code === 0x28) return readBracketed(text, start, end)
  if (mayBeLetter[code] === 1) return readLetters(text, start, end)
  const bullet = bullets.get(text.charAt(start))
  return bullet ? readBullet(text, start, end, bullet) : null
}

/** Letters of points and numerals, and those that `Điều`, `Phần`, `Chương`, `Mục` begin with. */
const mayBeLetter = new Uint8Array(0x10000)
for (const letter of 'abcdefghijklmnopqrstuvwxyzđABCDEFGHIJKLMNOPQRSTUVWXYZĐ') mayBeLetter[letter.charCodeAt(0)] = 1

/** Most lines begin with a word, whose second letter is a letter: only numerals and the names of parts go on so. */
function readLetters(text: string, start: number, end: number): Label | null {
  const mark = text.charCodeAt(start + 1)
  const isPoint = mark === 0x29 || mark === 0x2e || mark === 0x2f
  const code = text.charCodeAt(start)
  const isNamed = code === 0x110 || code === 0x50 || code === 0x43 || code === 0x4d
  const isNumeral = code === 0x49 || code === 0x56 || code === 0x58 || code === 0x4c || code === 0x43
  return (
    (isNamed ? readWordLabel(text, start, end) : null) ??
    (isNumeral ? readRoman(text, start, end) : null) ??
    (isPoint ? readLetter(text, start, end) : null)
  )
}

const isSpace = (char: string): boolean => char === ' ' || char === '\t' || char === '\n' || char === '\r' || char === '\u00a0'

function skipSpace(text: string, at: number, end: number): number {
  let i = at
  while (i < end && isSpace(text.charAt(i))) i++
  return i
}

function readBullet(text: string, start: number, end: number, kind: LabelKind): Label | null {
  const next = text.charAt(start + 1)
  const glued = start + 1 < end && !isSpace(next)
  if (glued && (kind === 'dot' || !isUpperCode(next.charCodeAt(0)))) return null
  return {
    kind,
    text: kind === 'dash' ? '-' : kind === 'plus' ? '+' : '•',
    value: 0,
    depth: 1,
    start,
    end: skipSpace(text, start + 1, end),
  }
}

function readBracketed(text: string, start: number, end: number): Label | null {
  const close = text.indexOf(')', start)
  if (close < 0 || close - start > 5 || close >= end) return null
  const inside = text.slice(start + 1, close)
  const rest = skipSpace(text, close + 1, end)
  if (/^\d{1,2}$/.test(inside)) return { kind: 'bracketed', text: `(${inside})`, value: Number(inside), depth: 1, start, end: rest }
  const small = romanValue(inside.toUpperCase())
  if (small > 0 && inside === inside.toLowerCase())
    return { kind: 'small-roman', text: `(${inside})`, value: small, depth: 1, start, end: rest }
  return null
}

function readNumber(text: string, start: number, end: number): Label | null {
  let i = start
  let depth = 0
  let value = 0
  let after = start
  for (;;) {
    const from = i
    while (i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9') i++
    if (i === from || i - from > 2 + (depth === 0 ? 1 : 0)) break
    value = Number(text.slice(from, i))
    depth++
    after = i
    if (text.charAt(i) !== '.' || depth > 4) break
    i++
  }
  const mark = text.charAt(after)
  const closed = mark === '.' || mark === ')' || mark === '/' || (mark === '-' && closesWithHyphen(text, after, end))
  const rest = after + (closed ? 1 : 0)
  if (depth === 0 || (depth === 1 && !closed) || value === 0 || (depth === 1 && value > 199)) return null
  if (!isSpace(text.charAt(rest)) && rest < end && !(mark === '.' && startsWord(text, rest))) return null
  if (mark === '/' && !isSpace(text.charAt(rest))) return null
  if (depth > 1 && !closed && !startsWord(text, skipSpace(text, rest, end))) return null
  return {
    kind: 'number',
    text: text.slice(start, after) + (mark === ')' ? ')' : ''),
    value,
    depth,
    start,
    end: skipSpace(text, rest, end),
  }
}

const startsWord = (text: string, at: number): boolean => isUpperCode(text.charCodeAt(at))

/** `1- Kiểm tra …`, `I- MỤC ĐÍCH`: how documents of the Party close a number; `16- 22/11` is a range. */
const closesWithHyphen = (text: string, at: number, end: number): boolean => {
  const rest = skipSpace(text, at + 1, end)
  return rest > at + 1 && rest < end && startsWord(text, rest)
}

const wordLabels: ReadonlyArray<readonly [word: string, kind: LabelKind]> = [
  ['Điều', 'article'],
  ['ĐIỀU', 'article'],
  ['Phần', 'part'],
  ['PHẦN', 'part'],
  ['Chương', 'chapter'],
  ['CHƯƠNG', 'chapter'],
  ['Mục', 'division'],
  ['MỤC', 'division'],
]

const ordinals: Record<string, number> = { nhất: 1, hai: 2, ba: 3, tư: 4, bốn: 4, năm: 5, sáu: 6, bảy: 7 }

function readWordLabel(text: string, start: number, end: number): Label | null {
  for (const [word, kind] of wordLabels) {
    if (!text.startsWith(word, start) || !isSpace(text.charAt(start + word.length))) continue
    const from = skipSpace(text, start + word.length, end)
    let i = from
    while (i < end && i - from < 16 && !isSpace(text.charAt(i)) && !'.:'.includes(text.charAt(i))) i++
    let number = text.slice(from, i)
    if (number.toLowerCase() === 'thứ') {
      const next = skipSpace(text, i, end)
      i = next
      while (i < end && i - next < 8 && !isSpace(text.charAt(i)) && !'.:'.includes(text.charAt(i))) i++
      number = text.slice(next, i)
    }
    const value = /^\d{1,3}[a-zđ]?$/.test(number) ? Number.parseInt(number, 10) : romanValue(number) || ordinals[number.toLowerCase()] || 0
    const mark = text.charAt(i)
    const closed = mark === '.' || mark === ':'
    if (value === 0 || !(closed || i >= end || kind !== 'article' || mark === '\n')) return null
    const rest = closed ? i + 1 : i
    return { kind, text: text.slice(start, i).replace(/\s+/g, ' '), value, depth: 1, start, end: skipSpace(text, rest, end) }
  }
  return null
}

/** `XIV` → 14; 0 where it is no numeral. */
export function romanValue(numeral: string): number {
  if (numeral === '' || numeral.length > 6) return 0
  let sum = 0
  for (let i = 0; i < numeral.length; i++) {
    const value = romanDigits[numeral.charAt(i)]
    if (value === undefined) return 0
    sum += value < (romanDigits[numeral.charAt(i + 1)] ?? 0) ? -value : value
  }
  return sum
}

function readRoman(text: string, start: number, end: number): Label | null {
  let i = start
  while (i < end && i - start < 6 && romanDigits[text.charAt(i)] !== undefined) i++
  const value = romanValue(text.slice(start, i))
  const mark = text.charAt(i)
  if (value === 0 || value > 40) return null
  const closed = mark === '.' || mark === ')' || mark === '/' || (mark === '-' && closesWithHyphen(text, i, end))
  if (!closed && !(isSpace(mark) && /^\s*[-–]\s/.test(text.slice(i, i + 4)))) return null
  const rest = closed ? i + 1 : skipSpace(text, i, end) + 1
  if (closed && rest < end && !isSpace(text.charAt(rest)) && !startsWord(text, rest)) return null
  return { kind: 'roman', text: text.slice(start, i), value, depth: 1, start, end: skipSpace(text, rest, end) }
}

function readLetter(text: string, start: number, end: number): Label | null {
  const letter = text.charAt(start)
  const mark = text.charAt(start + 1)
  if (mark !== ')' && mark !== '.' && !(mark === '/' && isSpace(text.charAt(start + 2)) && letter === letter.toLowerCase())) return null
  const inner = mark === '.' ? innerNumber(text, start + 2, end) : 0
  const rest = inner > 0 ? inner : start + 2
  if (rest < end && !isSpace(text.charAt(rest)) && !(mark === ')' || startsWord(text, rest))) return null
  const small = letter.toLowerCase()
  // f, j, w and z are no points of the alphabet, but writers slip; they count after e, i, v and y.
  const place = points.indexOf(small) >= 0 ? points.indexOf(small) + 1 : 'fjwz'.includes(small) && small !== '' ? 90 : 0
  if (place === 0) return null
  const kind: LabelKind = letter === small ? 'letter' : 'capital'
  if (kind === 'capital' && (mark === ')' || place > 12)) return null
  if (inner > 0) {
    if (kind === 'letter') return null
    const own = text.slice(start, inner - 1)
    return { kind, text: own, value: Number.parseInt(own.slice(2), 10), depth: 2, start, end: skipSpace(text, rest, end) }
  }
  return { kind, text: mark === ')' ? `${letter})` : letter, value: place, depth: 1, start, end: skipSpace(text, rest, end) }
}

/** `B.1. Hoàn thiện thể chế`: the offset behind the stop of the number under a letter; 0 where none stands there. */
function innerNumber(text: string, at: number, end: number): number {
  let i = at
  while (i < end && i - at < 2 && text.charCodeAt(i) >= 0x30 && text.charCodeAt(i) <= 0x39) i++
  return i > at && text.charAt(i) === '.' && isSpace(text.charAt(i + 1)) ? i + 1 : 0
}
