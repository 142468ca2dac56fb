import { type Caller, permitOn } from '../ground/caller.ts'
import { loadReview } from '../ground/load-review.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { type ReviewView, viewReview } from '../ground/review-view.ts'

export async function openReview(office: Office, asking: Caller | null, id: string): Promise<ReviewView> {
  const caller = await permitOn(office.store, asking, 'open-review', id)
  const { state, remembered } = await loadReview(office, office.store, caller)
  const last = remembered.done.at(-1)
  return last ? viewReview(office.store, caller, state, last.review) : refuse('not-found')
}
