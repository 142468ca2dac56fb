import { foldKey } from '../text/fold.ts'
import { readNumber } from './document-number.ts'
import { findDocumentType, isCapitals, typeOfSymbol } from './document-types.ts'
import { readSegments, type Segment } from './head-segments.ts'
import { readIssuer } from './issuer.ts'
import type { Letterhead, Placed } from './letterhead.ts'
import { readPlaceAndDate } from './place-date.ts'
import { readLetterSubject, readSubject } from './subject.ts'
import type { Piece } from './text-line.ts'

const mottoes = new Set(['cong hoa xa hoi chu nghia viet nam', 'doc lap tu do hanh phuc', 'dang cong san viet nam'])
const mostMottoLines = 4

/** The segment after the country's name or motto, which may be wrapped; `i` where neither stands. */
function afterMotto(segments: readonly Segment[], i: number): number {
  let joined = ''
  for (let count = 0; count < mostMottoLines; count++) {
    const segment = segments[i + count]
    if (segment === undefined || segment.text.length > 60) return i
    joined = `${joined} ${mottoKey(segment.text)}`.trim()
    if (mottoes.has(joined)) return i + count + 1
  }
  return i
}

const mottoKey = (line: string): string =>
  foldKey(line)
    .replace(/[^a-z]+/g, ' ')
    .trim()

/** True for the country's name or the motto on a line of their own. */
export const isMotto = (line: string): boolean => line.length < 60 && mottoes.has(mottoKey(line))

/** A rule drawn with signs: `--------`, `______`, `* * *`. */
export const isRule = (line: string): boolean => !isWordCode(line.charCodeAt(0)) && /^[\s\-–—_=*.…·~]{3,}$/.test(line)
const isWordCode = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

const marks =
  /^(toi mat|tuyet mat|mat|hoa toc|thuong khan|khan|du thao|du thao lan.*|luu hanh noi bo|sao y|ban sao|ky boi.*|\(du thao\)|hoa toc ha gio)$/

/** Reads the letterhead: see `Letterhead`. Whatever order the columns were flattened in, each part is known by its own look. */
export function readLetterhead(text: string, pieces: readonly Piece[]): Letterhead {
  const segments = readSegments(text, pieces)
  const state: State = {
    text,
    segments,
    issuer: [],
    bodyAt: -1,
    number: null,
    symbol: null,
    place: null,
    date: null,
    type: null,
    subject: null,
  }
  let i = 0
  while (i < segments.length && state.bodyAt < 0) {
    const next = readNext(state, i)
    if (next < 0) break
    i = next
  }
  if (state.bodyAt >= 0) i = state.bodyAt
  const issuer = readIssuer(state.issuer)
  const type = state.type ?? typeFromSymbol(state.symbol, state.subject)
  return {
    issuer,
    number: state.number,
    symbol: state.symbol,
    place: state.place,
    date: state.date,
    type,
    subject: state.subject,
    end: endPiece(segments, i, pieces.length),
  }
}

/** Where the body begins in the midst of a piece, that piece is still the head's. */
function endPiece(segments: readonly Segment[], at: number, count: number): number {
  const last = segments[at]
  if (last === undefined) return Math.min(count, (segments.at(-1)?.piece ?? -1) + 1)
  return segments[at - 1]?.piece === last.piece ? last.piece + 1 : last.piece
}

interface State {
  readonly text: string
  readonly segments: readonly Segment[]
  readonly issuer: Segment[]
  /** The segment at which the body begins, once the subject is read. */
  bodyAt: number
  number: Placed | null
  symbol: Placed | null
  place: Placed | null
  date: Placed | null
  type: Placed | null
  subject: Placed | null
}

/** Takes what begins at segment `i`; returns the next one, or -1 where the body begins. */
function readNext(state: State, i: number): number {
  const segment = state.segments[i]
  if (segment === undefined) return -1
  const key = foldKey(segment.text)
  if (isRule(segment.text) || marks.test(key)) return i + 1
  const pastMotto = afterMotto(state.segments, i)
  if (pastMotto > i) return pastMotto
  const afterNumber = takeNumber(state, i) ?? takeLetterSubject(state, i, key) ?? takePlace(state, i)
  if (afterNumber !== null) return afterNumber
  if (opensBody(key, segment.text)) return -1
  const type = findDocumentType(segment.text)
  if (type && (type.whole || state.number !== null || state.date !== null)) return takeType(state, i, type)
  if (state.number === null && state.date === null && isIssuerLine(segment.text)) {
    state.issuer.push(segment)
    return i + 1
  }
  if (state.number !== null && state.date !== null) return -1
  return i < 40 && segment.text.length < 90 && !/[.;:]$/.test(segment.text) ? i + 1 : -1
}

function takeNumber(state: State, i: number): number | null {
  if (state.symbol !== null) return null
  const hit = readNumber(state.segments, i)
  if (hit === null) return null
  state.number = hit.number
  state.symbol = hit.symbol
  return hit.next
}

function takePlace(state: State, i: number): number | null {
  if (state.date !== null) return null
  const hit = readPlaceAndDate(state.text, state.segments, i)
  if (hit === null) return null
  state.place = hit.place
  state.date = hit.date
  return hit.next
}

function takeLetterSubject(state: State, i: number, key: string): number | null {
  if (state.type !== null || state.subject !== null || !/^(v\/v|v\/ v|ve viec\b)/.test(key)) return null
  const hit = readLetterSubject(state.text, state.segments, i)
  state.subject = hit.subject
  return hit.next
}

function takeType(state: State, i: number, type: { abbreviation: string; whole: boolean; length: number }): number {
  const segment = state.segments[i]
  if (segment === undefined) return -1
  state.type = { value: type.abbreviation, span: [segment.start, segment.start + (type.whole ? segment.text.length : type.length)] }
  const hit = readSubject(
    state.text,
    state.segments,
    type.whole ? i + 1 : i,
    type.whole ? 0 : type.length,
    readIssuer(state.issuer)?.value ?? null,
  )
  state.subject = hit.subject
  state.bodyAt = hit.next
  return -1
}

const isIssuerLine = (line: string): boolean => line.length < 120 && isCapitals(line) && !/\d{3}/.test(line)

const opensBody = (key: string, line: string): boolean =>
  /^(kinh gui|can cu|thuc hien|xet|theo de nghi|dieu \d|i\. |1\. )/.test(key) && !isCapitals(line.slice(0, 40))

/** Letters carry no type; their symbol begins with the office. */
function typeFromSymbol(symbol: Placed | null, subject: Placed | null): Placed | null {
  if (symbol === null) return null
  const named = typeOfSymbol(symbol.value)
  if (named !== null) return { value: named, span: symbol.span }
  return subject !== null ? { value: 'CV', span: symbol.span } : null
}
