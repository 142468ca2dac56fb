import type { Span } from '../../../core/text/span.ts'

/** A named stretch of the text. */
export interface Mark {
  readonly span: Span
  readonly name: string
}

export interface Segment<Of extends Mark> {
  readonly span: Span
  readonly marks: readonly Of[]
}

/**
 * Cuts a stretch of text where any mark begins or ends, so that marks may overlap and every character is shown once:
 * `giao [Sở Y tế [trước ngày 15/3]]` gives three segments, the last with two marks.
 */
export function segmentSpan<Of extends Mark>(whole: Span, marks: readonly Of[]): Segment<Of>[] {
  const [start, end] = whole
  const inside = marks.filter(mark => mark.span[0] < end && mark.span[1] > start && mark.span[0] < mark.span[1])
  const edges = new Set([start, end])
  for (const { span } of inside) {
    edges.add(Math.max(start, span[0]))
    edges.add(Math.min(end, span[1]))
  }
  const cuts = [...edges].sort((a, b) => a - b)
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? start
    return { span: [from, to], marks: inside.filter(mark => mark.span[0] <= from && mark.span[1] >= to) }
  })
}
