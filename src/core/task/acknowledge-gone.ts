import type { Moved, Review, ReviewMove } from './draft.ts'

/** Notes that a person has seen what the new version of the document no longer says. */
export function acknowledgeGone(review: Review, move: ReviewMove & { type: 'acknowledge' }): Moved {
  const ids = new Set(move.ids)
  const chosen = review.gone.filter(({ item }) => ids.has(item.id))
  if (chosen.length !== ids.size || ids.size === 0) return { refusal: { code: 'item-not-found' } }
  return { review: { ...review, gone: review.gone.map(each => (ids.has(each.item.id) ? { ...each, seen: true } : each)) } }
}
