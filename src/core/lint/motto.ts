import { foldKey, toneKey } from '../text/fold.ts'
import type { Span } from '../text/span.ts'

/** The country's name and the motto, as Decree 30/2020, Annex I, II.1 has them. */
export const mottoLines = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const
export type MottoLine = (typeof mottoLines)[number]

export interface FoundMotto {
  readonly line: MottoLine
  readonly span: Span
  readonly isRight: boolean
}

/**
 * Where a line stands in the letterhead, be it broken over lines; with two words of it wrong it is still that line.
 *
 *     CỘNG HÒA XÃ HỘI        Độc lập - Tư do - Hạnh phúc
 *     CHỦ NGHĨA VIỆT NAM
 */
export function findMotto(text: string, line: MottoLine): FoundMotto | null {
  const head = text.slice(0, lowest)
  const whole = head.indexOf(line)
  if (whole >= 0) return { line, span: [whole, whole + line.length], isRight: true }
  const wanted = wordsOf(line)
  const given = wordsOf(head)
  let best: { at: number; right: number } | null = null
  for (let at = 0; at + wanted.length <= given.length; at++) {
    const right = wanted.filter((word, place) => word.key === given[at + place]?.key).length
    if (right >= wanted.length - mostWrong && right > (best?.right ?? 0)) best = { at, right }
  }
  const [first, last] = best ? [given[best.at], given[best.at + wanted.length - 1]] : []
  if (!first || !last) return null
  const span: Span = [first.span[0], last.span[1]]
  return { line, span, isRight: sameWords(text.slice(...span), line) }
}

/** Both stand beside or right below the issuer. */
const lowest = 800

/** A wrong tone is still looked for: `Tư do`. */
const mostWrong = 2

interface Word {
  readonly key: string
  readonly span: Span
}

const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(/\p{L}+/gu), ({ index, 0: word }) => ({ key: foldKey(word), span: [index, index + word.length] }))

/** Dashes of any length, in capitals or not: that is of the layout. */
const sameWords = (written: string, line: string): boolean => toneKey(written.replaceAll(/[–—]/g, '-')) === toneKey(line)
