import { gapCode } from '../form/sequence.ts'

/** The plain letters of the syllables of a text, with what stands before each: see `gapCode`. A `Sequence` is one. */
export interface PlainText {
  readonly bases: readonly string[]
  readonly gaps: ArrayLike<number>
  readonly count: number
}

/** From here on no phrase goes over a gap. */
export const breakFrom = gapCode.clause

/** Figures are all alike. */
export const figure = '#'
export function isFigure(base: string): boolean {
  for (let at = 0; at < base.length; at++) if (base.charCodeAt(at) > 0x39 || base.charCodeAt(at) < 0x30) return false
  return base !== ''
}

/** The words of a text, and every two and three of them that stand together in a clause, each as often as it stands there. */
export function phrasesOf({ bases, gaps, count }: PlainText): string[] {
  const words = Array.from({ length: count }, (_, at) => plain(bases[at] ?? ''))
  const found: string[] = []
  for (let at = 0; at < count; at++) {
    found.push(words[at] ?? '')
    if (at === 0 || (gaps[at] ?? 0) >= breakFrom) continue
    found.push(`${words[at - 1]} ${words[at]}`)
    if (at > 1 && (gaps[at - 1] ?? 0) < breakFrom) found.push(`${words[at - 2]} ${words[at - 1]} ${words[at]}`)
  }
  return found
}

const plain = (base: string): string => (isFigure(base) ? figure : base)
