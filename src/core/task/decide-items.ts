import { refuseHeld } from './door.ts'
import type { Moved, Review, ReviewMove } from './draft.ts'
import { reviewStates } from './review-states.ts'

/** Accepts, rejects or reopens any number of items, all or none. What is accepted passes the door once more. */
export function decideItems(review: Review, move: ReviewMove & { type: 'accept' | 'reject' | 'reopen' }): Moved {
  const ids = new Set(move.ids)
  const chosen = review.items.filter(item => ids.has(item.id))
  if (chosen.length !== ids.size || ids.size === 0) return { refusal: { code: 'item-not-found' } }
  if (move.type === 'accept') {
    for (const item of chosen) {
      const refusal = refuseHeld(item)
      if (refusal !== null) return { refusal }
    }
  }
  const items = review.items.map(item => (ids.has(item.id) ? { ...item, state: reviewStates[item.state][move.type] } : item))
  return { review: { ...review, items } }
}
