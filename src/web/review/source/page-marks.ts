import type { LinePlace, WordPlace } from '../../../core/text/page-map.ts'
import { overlaps } from '../../../core/text/span.ts'
import type { SourceMark } from './source-mark.ts'

/** A mark over words of one line, in points of the page. */
export interface PageMark {
  readonly mark: SourceMark
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** Stands over the first words of what is marked. */
  readonly first: boolean
}

/** For each mark one box on each line that it touches, from its first word there to its last; larger marks come first, so that smaller lie on top. */
export function pageMarks(lines: readonly LinePlace[], marks: readonly SourceMark[]): PageMark[] {
  const found: PageMark[] = []
  const sorted = [...marks].sort((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]))
  for (const mark of sorted) {
    for (const { span, box, words } of lines) {
      if (!overlaps(span, mark.span)) continue
      const own = words.filter(word => overlaps(word.span, mark.span))
      if (!own.length) continue
      const left = Math.min(...own.map(word => word.left))
      const right = Math.max(...own.map(word => word.right))
      const first = own.some(word => word.span[0] <= mark.span[0])
      found.push({ mark, left, top: box[1], width: right - left, height: box[3] - box[1], first })
    }
  }
  return found
}

/** As the reader doubts them: a wrong digit leaves a word that looks right. */
const sure = 0.8

export interface UnsureWord extends WordPlace {
  readonly top: number
  readonly height: number
}

/** Words that were recognised and may be wrong. */
export const unsureWords = (lines: readonly LinePlace[]): UnsureWord[] =>
  lines.flatMap(({ box, words }) =>
    words
      .filter(({ confidence }) => confidence !== undefined && confidence < sure)
      .map(word => ({ ...word, top: box[1], height: box[3] - box[1] })),
  )
