import { refuseHeld, refuseHeldSource } from './door.ts'
import type { DraftItem, Moved, Review, ReviewMove } from './draft.ts'
import { firstState } from './review-states.ts'
import { inSourceOrder, isUsed, wordsAt } from './source-order.ts'

/** Makes an item of words of the source that the reader took for none. */
export function addItem(review: Review, move: ReviewMove & { type: 'add' }, text: string): Moved {
  const [start, end] = move.span
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start >= end || end > text.length) {
    return { refusal: { code: 'span-outside-text' } }
  }
  if (isUsed(review, move.newId)) return { refusal: { code: 'id-in-use' } }
  const words = wordsAt(text, move.span)
  if (words === '') return { refusal: { code: 'text-empty' } }
  const item: DraftItem = {
    id: move.newId,
    kind: move.kind,
    state: firstState,
    origin: 'added',
    path: [],
    span: move.span,
    text: words,
    lead: [],
    support: [],
    to: [],
    due: [],
    quantities: [],
    product: null,
    doubts: [],
    edited: [],
    amended: null,
  }
  const refusal = refuseHeldSource(review, move.span) ?? refuseHeld(item)
  return refusal === null ? { review: { ...review, items: inSourceOrder([...review.items, item]) } } : { refusal }
}
