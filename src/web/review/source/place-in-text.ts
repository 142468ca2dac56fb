import type { Span } from '../../../core/text/span.ts'

/** Every stretch of the source on the page carries its offset, so that a place in the page is a place in the text. */
function offsetAt(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const holder = element?.closest<HTMLElement>('[data-at]')
  if (holder)
    return Number(holder.getAttribute('data-at')) + (node instanceof Text ? offset : offset > 0 ? (holder.textContent?.length ?? 0) : 0)
  const child = node instanceof Element ? node.childNodes[Math.min(offset, node.childNodes.length - 1)] : null
  const first = child instanceof Element ? (child.matches('[data-at]') ? child : child.querySelector('[data-at]')) : null
  return first instanceof HTMLElement ? Number(first.getAttribute('data-at')) : null
}

/** The words of the source that are selected in the page, blanks at the edges left out. */
export function selectedSpan(root: HTMLElement, text: string): Span | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null
  const from = offsetAt(range.startContainer, range.startOffset)
  const to = offsetAt(range.endContainer, range.endOffset)
  if (from === null || to === null || from >= to) return null
  const words = text.slice(from, to)
  const start = from + (words.length - words.trimStart().length)
  const end = to - (words.length - words.trimEnd().length)
  return start < end ? [start, end] : null
}
