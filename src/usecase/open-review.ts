import { type Caller, permit } from './caller.ts'
import { checkId } from './cursor.ts'
import { loadReview } from './load-review.ts'
import type { Office } from './office.ts'
import { refuse } from './refusal.ts'
import { type ReviewView, viewReview } from './review-view.ts'

export async function openReview(office: Office, asking: Caller | null, id: string): Promise<ReviewView> {
  permit(asking, 'open-review')
  const { state, remembered } = await loadReview(office, office.store, checkId(id))
  const last = remembered.done.at(-1)
  return last ? viewReview(office.store, id, state, last.review) : refuse('not-found')
}
