import type { Span } from '../text/span.ts'
import type { DraftItem, Review } from './draft.ts'

export function inSourceOrder(items: readonly DraftItem[]): DraftItem[] {
  return [...items].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
}

/** True where an item or a held entry has the id already. */
export const isUsed = (review: Review, id: string): boolean =>
  review.items.some(item => item.id === id) || review.held.some(held => held.id === id)

const label = /^\s*(?:[-–—+•*·▪]\s*|\d{1,2}(?:\.\d{1,2})*[.)]\s+|\(?[a-zđ]\)\s*|[IVX]{1,4}\.\s+)/u

/** The words of a place in the source as a person reads them: on one line, without the label in front. */
export function wordsAt(text: string, span: Span): string {
  return text.slice(span[0], span[1]).replace(label, '').replace(/\s+/gu, ' ').trim()
}
