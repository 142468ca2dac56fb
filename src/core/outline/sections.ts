import { collapse } from '../text/collapse.ts'
import type { Span } from '../text/span.ts'
import { isBullet, type OutlineNode } from './build-tree.ts'
import type { Section } from './section.ts'

const longestTitle = 200

/** The numbered parts of a tree; bullets and paragraphs belong to the part that they stand in. */
export function sectionsOf(text: string, nodes: readonly OutlineNode[], level: number): Section[] {
  return nodes.flatMap(node => {
    const children = sectionsOf(text, node.children, node.label && !isBullet(node.label) ? level + 1 : level)
    if (node.label === null || isBullet(node.label)) return children
    return [{ label: node.label.text, level, title: titleOf(text, node), span: fullSpan(node), children }]
  })
}

/** The node with all that stands under it. */
export function fullSpan(node: OutlineNode): Span {
  let last = node
  for (let next = last.children.at(-1); next; next = last.children.at(-1)) last = next
  return [node.start, Math.max(node.end, last.end)]
}

function titleOf(text: string, node: OutlineNode): string {
  const title = collapse(text, node.label?.end ?? node.start, node.end)
  if (title.length <= longestTitle) return title
  const space = title.lastIndexOf(' ', longestTitle)
  return `${title.slice(0, space > 0 ? space : longestTitle)} …`
}
