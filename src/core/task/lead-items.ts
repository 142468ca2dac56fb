import type { Moved, Review, ReviewMove } from './draft.ts'
import { editItem } from './edit-item.ts'

/** Gives many tasks the same lead, all or none: an edit of each, undone in one step. */
export function leadItems(review: Review, { ids, lead }: ReviewMove & { type: 'lead' }): Moved {
  const chosen = new Set(ids)
  const items = review.items.filter(item => chosen.has(item.id))
  if (items.length !== chosen.size || items.length === 0) return { refusal: { code: 'item-not-found' } }
  if (items.some(item => item.kind === 'report')) return { refusal: { code: 'lead-of-report' } }
  let moved: Moved = { review }
  for (const { id } of items) {
    moved = editItem(moved.review, { type: 'edit', id, change: { lead } })
    if ('refusal' in moved) return moved
  }
  return moved
}
