import type { OutlineNode } from '../outline/build-tree.ts'
import type { DocumentParts } from '../outline/read-parts.ts'
import { linesBetween } from '../outline/text-line.ts'
import type { Span } from '../text/span.ts'
import type { PartTree } from './part-tree.ts'
import type { Line } from './plan.ts'

/** Says of each line of the text what became of it. */
export function readLines(
  text: string,
  parts: DocumentParts,
  trees: readonly PartTree[],
  items: ReadonlyArray<{ readonly span: Span }>,
): Line[] {
  const known: Span[] = [
    ...parts.notes,
    ...trees.flatMap(({ part, nodes }) => [...(part.titleSpan ? [part.titleSpan] : []), ...nodes.flatMap(spansOf)]),
  ]
  const uses: ReadonlyArray<readonly [Line['use'], readonly Span[]]> = [
    ['task', sorted(items.map(item => item.span))],
    ['boilerplate', sorted(parts.boilerplate)],
    ['unread', sorted(parts.unread)],
    ['context', sorted(known)],
  ]
  const cursors = uses.map(() => 0)
  return linesBetween(text, 0, text.length, null).map(({ start, end }) => {
    const use = uses.find(([, spans], i) => {
      let at = cursors[i] ?? 0
      while (at < spans.length && (spans[at]?.[1] ?? 0) <= start) at++
      cursors[i] = at
      return (spans[at]?.[0] ?? Number.POSITIVE_INFINITY) < end
    })
    return { span: [start, end], use: use?.[0] ?? 'unread' }
  })
}

const spansOf = (node: OutlineNode): Span[] => [[node.start, node.end], ...node.children.flatMap(spansOf)]

/** In order and without overlaps, so that one pass over the lines suffices. */
function sorted(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && span[0] <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], span[1])]
    else merged.push(span)
  }
  return merged
}
