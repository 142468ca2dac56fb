import type { Span } from '../text/span.ts'

/** Covers letters and digits of the places, one sign for each code unit, so that all offsets hold. */
export function maskText(text: string, spans: readonly Span[]): string {
  let masked = ''
  let at = 0
  for (const [start, end] of spans) {
    if (start < at) continue
    masked += text.slice(at, start) + covered(text.slice(start, end))
    at = end
  }
  return masked + text.slice(at)
}

export const covered = (words: string): string => words.replace(/[\p{L}\p{N}\p{M}]/gu, letter => COVER.repeat(letter.length))

const COVER = '█'
