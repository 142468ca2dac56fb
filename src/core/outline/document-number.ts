import type { Segment } from './head-segments.ts'
import type { Placed } from './letterhead.ts'

interface NumberHit {
  readonly number: Placed | null
  readonly symbol: Placed | null
  readonly next: number
}

const shape = /^(\d*)[a-zđ]?[./_…\s]*(?:-\s*)?((?:\d{4}\s*\/\s*)?)([\p{Lu}][\p{L}\d&.]*(?:\s?[-–/&]\s?[\p{L}\d&.]+)*)/u

/**
 * Reads `Số: 159/KH-UBND` at segment `i`, the symbol perhaps on the next line, the number perhaps left blank:
 *
 *   Số: 15/KH-UBND     Số: ……/KH-UBND     Số 328-KH/TU     Số: 12/2026/QĐ-UBND
 *       ^^ ^^^^^^^                ^^^^^^^     ^^^ ^^^^^         ^^      ^^^^^^^
 */
export function readNumber(segments: readonly Segment[], i: number): NumberHit | null {
  const segment = segments[i]
  if (segment === undefined) return null
  const opening = /^s[ốó]\s*:?\s*/i.exec(segment.text)
  if (opening === null || !/^s[ốó]\s*(:|\d|\/|\.|…|$)/i.test(segment.text)) return null
  const rest = segment.text.slice(opening[0].length)
  const here = readShape(rest, segment.start + opening[0].length)
  if (here) return { ...here, next: i + 1 }
  const following = segments[i + 1]
  if (following === undefined || following.text.length > 40) return { number: null, symbol: null, next: i + 1 }
  const joined = readAcross(rest, segment.start + opening[0].length, following)
  return joined ? { ...joined, next: i + 2 } : { number: null, symbol: null, next: i + 1 }
}

function readShape(text: string, offset: number): { number: Placed | null; symbol: Placed } | null {
  const hit = shape.exec(text)
  if (hit === null || !/[-/]/.test(hit[0])) return null
  const [all, digits = '', , symbol = ''] = hit
  const symbolStart = offset + all.length - symbol.length
  return {
    number: digits === '' ? null : { value: digits, span: [offset, offset + digits.length] },
    symbol: { value: symbol.replace(/\s+/g, '').replace(/[.]+$/, ''), span: [symbolStart, symbolStart + symbol.length] },
  }
}

/** The number on this line, the symbol (or both) on the next. */
function readAcross(rest: string, offset: number, following: Segment): { number: Placed | null; symbol: Placed } | null {
  const next = readShape(following.text, following.start)
  if (next === null) return null
  const digits = /^\d+/.exec(rest)?.[0]
  return digits === undefined ? next : { ...next, number: { value: digits, span: [offset, offset + digits.length] } }
}
