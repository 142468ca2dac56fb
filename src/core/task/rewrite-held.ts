import { refuseHeld, refuseSameWords } from './door.ts'
import type { DraftItem, Moved, Review, ReviewMove } from './draft.ts'
import { firstState } from './review-states.ts'
import { inSourceOrder, isUsed } from './source-order.ts'

/** Makes an item of a held one by writing it anew; the held entry stays and names the item. The new words pass the door. */
export function rewriteHeld(review: Review, move: ReviewMove & { type: 'rewrite' }): Moved {
  const held = review.held.find(each => each.id === move.heldId)
  if (held === undefined) return { refusal: { code: 'item-not-found' } }
  if (held.rewrittenAs !== null) return { refusal: { code: 'already-rewritten' } }
  const text = move.text.replace(/\s+/gu, ' ').trim()
  if (text === '') return { refusal: { code: 'text-empty' } }
  if (isUsed(review, move.newId)) return { refusal: { code: 'id-in-use' } }
  const item: DraftItem = {
    id: move.newId,
    kind: 'task',
    state: firstState,
    origin: 'rewritten',
    path: held.path,
    span: held.span,
    text,
    lead: [],
    support: [],
    to: [],
    due: [],
    quantities: [],
    product: null,
    doubts: [],
    edited: ['text'],
    amended: null,
  }
  const refusal = refuseHeld(item) ?? refuseSameWords(held, text)
  if (refusal !== null) return { refusal }
  return {
    review: {
      ...review,
      items: inSourceOrder([...review.items, item]),
      held: review.held.map(each => (each.id === held.id ? { ...each, rewrittenAs: move.newId } : each)),
    },
  }
}
