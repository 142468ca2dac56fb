import type { OutlineNode } from '../outline/build-tree.ts'
import type { DocumentParts } from '../outline/read-parts.ts'
import type { Span } from '../text/span.ts'
import type { PartTree } from './part-tree.ts'
import type { Line } from './plan.ts'

/** Says of each line of the text what became of it. */
export function readLines(parts: DocumentParts, trees: readonly PartTree[], items: ReadonlyArray<{ readonly span: Span }>): Line[] {
  const known: Span[] = [...parts.notes]
  for (const { part, nodes } of trees) {
    if (part.titleSpan) known.push(part.titleSpan)
    addSpans(nodes, known)
  }
  const uses = [
    new Cursor('task', sorted(items.map(item => item.span))),
    new Cursor('boilerplate', sorted(parts.boilerplate)),
    new Cursor('unread', sorted(parts.unread)),
    new Cursor('context', sorted(known)),
  ]
  return parts.lines.map(({ start, end }) => ({ span: [start, end], use: useOf(uses, start, end) }))
}

function useOf(uses: readonly Cursor[], start: number, end: number): Line['use'] {
  for (const cursor of uses) if (cursor.meets(start, end)) return cursor.use
  return 'unread'
}

/** Goes along spans in order, as the lines do. */
class Cursor {
  readonly use: Line['use']
  readonly #spans: readonly Span[]
  #at = 0

  constructor(use: Line['use'], spans: readonly Span[]) {
    this.use = use
    this.#spans = spans
  }

  meets(start: number, end: number): boolean {
    let span = this.#spans[this.#at]
    while (span !== undefined && span[1] <= start) span = this.#spans[++this.#at]
    return span !== undefined && span[0] < end
  }
}

function addSpans(nodes: readonly OutlineNode[], spans: Span[]): void {
  for (const node of nodes) {
    spans.push([node.start, node.end])
    addSpans(node.children, spans)
  }
}

/** Most come in order, and are not sorted again. */
const inOrder = (spans: readonly Span[]): readonly Span[] =>
  spans.every((span, i) => i === 0 || (spans[i - 1]?.[0] ?? 0) <= span[0]) ? spans : spans.toSorted((a, b) => a[0] - b[0])

/** In order and without overlaps, so that one pass over the lines suffices. */
function sorted(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of inOrder(spans)) {
    const last = merged.at(-1)
    if (last && span[0] <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], span[1])]
    else merged.push(span)
  }
  return merged
}
