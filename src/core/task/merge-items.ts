import { cover } from '../text/span.ts'
import { refuseHeld } from './door.ts'
import type { DraftItem, Moved, Review, ReviewMove } from './draft.ts'
import { reviewStates } from './review-states.ts'
import { inSourceOrder, isUsed } from './source-order.ts'

/** Lays items of one kind together: the words in the order of the source, every field once. */
export function mergeItems(review: Review, move: ReviewMove & { type: 'merge' }): Moved {
  const ids = new Set(move.ids)
  const parts = review.items.filter(item => ids.has(item.id))
  const [first] = parts
  if (parts.length !== ids.size) return { refusal: { code: 'item-not-found' } }
  if (first === undefined || parts.length < 2) return { refusal: { code: 'merge-too-few' } }
  if (parts.some(part => part.kind !== first.kind)) return { refusal: { code: 'merge-kinds-differ' } }
  if (!ids.has(move.newId) && isUsed(review, move.newId)) return { refusal: { code: 'id-in-use' } }
  const merged = merge(first, parts, move.newId)
  const refusal = refuseHeld(merged)
  if (refusal !== null) return { refusal }
  return { review: { ...review, items: inSourceOrder([...review.items.filter(item => !ids.has(item.id)), merged]) } }
}

function merge(first: DraftItem, parts: readonly DraftItem[], id: string): DraftItem {
  const products = unique(
    parts.flatMap(part => (part.product === null ? [] : [part.product])),
    String,
  )
  return {
    ...first,
    id,
    state: reviewStates[first.state].merge,
    origin: 'merged',
    span: parts.map(part => part.span).reduce(cover),
    text: parts.map(part => part.text).reduce(joined),
    lead: unique(
      parts.flatMap(part => part.lead),
      body => body.name,
    ),
    support: unique(
      parts.flatMap(part => part.support),
      body => body.name,
    ),
    to: unique(
      parts.flatMap(part => part.to),
      body => body.name,
    ),
    due: unique(
      parts.flatMap(part => part.due),
      due => JSON.stringify({ ...due, span: null }),
    ),
    quantities: unique(
      parts.flatMap(part => part.quantities),
      quantity => JSON.stringify({ ...quantity, span: null }),
    ),
    product: products.length > 0 ? products.join('; ') : null,
    doubts: unique(
      parts.flatMap(part => part.doubts),
      doubt => `${doubt.field} ${doubt.code}`,
    ),
    edited: unique(
      parts.flatMap(part => part.edited),
      String,
    ),
  }
}

const joined = (before: string, after: string): string => `${before}${/[.;:,!?…]$/u.test(before) ? '' : ';'} ${after}`

function unique<Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[] {
  const kept = new Map<string, Value>()
  for (const value of values) {
    const key = keyOf(value).normalize('NFC').toLowerCase()
    if (!kept.has(key)) kept.set(key, value)
  }
  return [...kept.values()]
}
