import type { Span } from '../../../core/text/span.ts'

/** A word of an item; `cut`: a new item may well begin here, for the words before end a clause. */
export interface Word {
  readonly at: number
  readonly text: string
  readonly cut: boolean
}

const endsClause = /[;.:]["”’)]*\s*$|\n\s*$/u
const label = /^(?:[-–—+•*·▪]|\(?[a-zđ]\)|\d{1,2}(?:\.\d{1,2})*[.)]|[IVX]{1,4}\.)$/u

/** The words of a place in the text, each with its offset, blanks kept with the word before them. */
export function wordsOf(text: string, span: Span): Word[] {
  const words: Word[] = []
  const part = text.slice(span[0], span[1])
  for (const match of part.matchAll(/\S+\s*/gu)) {
    const before = words.at(-1)
    const afterLabel = words.length === 1 && before !== undefined && label.test(before.text.trim())
    words.push({ at: span[0] + match.index, text: match[0], cut: before !== undefined && !afterLabel && endsClause.test(before.text) })
  }
  return words
}

/** The item cut at some places, as spans. */
export function partsOf(span: Span, at: readonly number[]): Span[] {
  const edges = [span[0], ...[...at].sort((a, b) => a - b), span[1]]
  return edges.slice(1).map((end, index) => [edges[index] ?? span[0], end])
}
