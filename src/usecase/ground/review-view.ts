import type { Review, ReviewMove } from '../../core/task/draft.ts'
import { loadMoves, type ReviewState } from '../../store/document/review.ts'
import type { Store } from '../../store/ground/database.ts'
import type { ReviewCounts } from '../../store/tables/tables.ts'
import type { Reviewing } from './load-review.ts'

type MoveType = ReviewMove['type']

/** What the review page shows; `undo` and `redo` say what they would take back or do again. */
export interface ReviewView {
  readonly version: number
  readonly items: Review['items']
  readonly held: Review['held']
  readonly gone: Review['gone']
  readonly undo: MoveType | null
  readonly redo: MoveType | null
}

export async function viewReview(store: Store, permit: Reviewing, state: ReviewState, review: Review): Promise<ReviewView> {
  const tops = [state.done.at(-1), state.undone.at(-1)].filter(version => version !== undefined)
  const moves = await loadMoves(store, permit, tops)
  const typeOf = (version: number | undefined): MoveType | null =>
    version === undefined ? null : ((moves.get(version) as ReviewMove | undefined)?.type ?? null)
  return { version: state.version, ...review, undo: typeOf(state.done.at(-1)), redo: typeOf(state.undone.at(-1)) }
}

export function countReview(review: Review): ReviewCounts {
  const inState = (state: string) => review.items.filter(item => item.state === state).length
  return {
    items: review.items.length,
    open: inState('open'),
    accepted: inState('accepted'),
    rejected: inState('rejected'),
    held: review.held.filter(held => held.rewrittenAs === null).length,
  }
}
