import type { Block } from '../../../core/text/block.ts'
import { overlaps } from '../../../core/text/span.ts'
import type { SourceMark } from './source-mark.ts'

/** For each block the marks that touch it. Both come in the order of the text, so one walk is enough for a plan of any length. */
export function marksByBlock(blocks: readonly Block[], marks: readonly SourceMark[]): (readonly SourceMark[])[] {
  const sorted = [...marks].sort((a, b) => a.span[0] - b.span[0])
  let next = 0
  let live: SourceMark[] = []
  return blocks.map(block => {
    for (let mark = sorted[next]; mark && mark.span[0] < block.span[1]; mark = sorted[++next]) live.push(mark)
    live = live.filter(mark => mark.span[1] > block.span[0])
    return live.filter(mark => overlaps(mark.span, block.span))
  })
}
