import type { Reading } from '../reading/reading.ts'
import { overlaps, type Span } from '../text/span.ts'
import { findPersonalData } from './find-personal-data.ts'
import { covered, maskText } from './mask-text.ts'

/**
 * A reading with what it tells of private persons covered, in its text and in every field that quotes it; spans stay as they are, and
 * `masked` says what was covered. Whoever signs and whoever is to receive the document acts in office and is left. To be called on what
 * the rules have seen: a name that is covered holds nothing any more.
 */
export function maskReading(reading: Reading): Reading {
  const offices = officeSpans(reading)
  const masked = findPersonalData(reading.text).filter(each => !offices.some(span => overlaps(span, each.span)))
  if (masked.length === 0) return reading
  const quotes = new Quotes(masked.map(({ span }) => reading.text.slice(...span)))
  const { text, blocks, lines, ...fields } = reading
  return {
    ...(quotes.coverAll(fields) as typeof fields),
    text: maskText(
      text,
      masked.map(each => each.span),
    ),
    blocks,
    lines,
    masked,
  }
}

function officeSpans({ text, document }: Reading): Span[] {
  const { signatory } = document.spans
  const signed = signatory === undefined ? [] : [[signatory[0], Math.min(text.length, signatory[1] + AROUND_SIGNATURE)] as const]
  return [...signed, ...document.recipients.map(recipient => recipient.span)]
}

/** The name stands some empty lines below the words that say in whose place is signed. */
const AROUND_SIGNATURE = 120

/** The words that are covered, to be found again where fields quote them with other blanks between. */
class Quotes {
  readonly #pattern: RegExp | null
  readonly #short: readonly string[]

  constructor(words: readonly string[]) {
    const all = [...new Set(words.map(each => each.replace(/\s+/gu, ' ').trim()))].sort((a, b) => b.length - a.length)
    const long = all.filter(isTelling)
    this.#pattern = long.length === 0 ? null : new RegExp(long.map(each => escaped(each).replaceAll(' ', '\\s+')).join('|'), 'gu')
    this.#short = all.filter(each => !isTelling(each))
  }

  coverAll(value: unknown): unknown {
    if (typeof value === 'string') return this.#cover(value)
    if (Array.isArray(value)) return value.map(each => this.coverAll(each))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.coverAll(each)]))
  }

  #cover(text: string): string {
    const covering = this.#pattern === null ? text : text.replace(this.#pattern, covered)
    if (!this.#short.some(each => covering.includes(each))) return covering
    return maskText(
      covering,
      findPersonalData(covering).map(each => each.span),
    )
  }
}

/** A single short word may be any other word elsewhere; it is covered only where it is found to be a name again. */
const isTelling = (words: string): boolean => words.includes(' ') || words.length > 7

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')
