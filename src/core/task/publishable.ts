import { verdictOn } from './door.ts'
import type { DraftItem, PublishRefusal, Review } from './draft.ts'

/** The accepted items, once every item is decided, every task has a body that leads it, and everything has passed the door again. */
export function publishable(review: Review): { readonly items: readonly DraftItem[] } | { readonly refusal: PublishRefusal } {
  const undecided = review.items.filter(item => item.state === 'open')
  if (undecided.length > 0) return { refusal: { code: 'items-undecided', ids: undecided.map(item => item.id) } }
  const unseen = review.gone.filter(({ seen }) => !seen)
  if (unseen.length > 0) return { refusal: { code: 'gone-unseen', ids: unseen.map(({ item }) => item.id) } }
  const items = review.items.filter(item => item.state === 'accepted')
  if (items.length === 0) return { refusal: { code: 'nothing-accepted' } }
  const leaderless = items.filter(item => item.kind === 'task' && item.lead.length === 0)
  if (leaderless.length > 0) return { refusal: { code: 'lead-missing', ids: leaderless.map(item => item.id) } }
  for (const item of items) {
    const verdict = verdictOn(item)
    if (verdict !== null) return { refusal: { code: 'would-be-held', rule: verdict.rule, ids: [item.id] } }
  }
  return { items }
}
