import type { Permit } from '../../core/policy/decide.ts'
import type { Reading } from '../../core/reading/reading.ts'
import type { Review, ReviewMove } from '../../core/task/draft.ts'
import { moveReview } from '../../core/task/review.ts'
import { loadBase } from '../../store/document/amendment.ts'
import { loadReading } from '../../store/document/document.ts'
import { loadMoves, loadReviewState, type ReviewState } from '../../store/document/review.ts'
import type { Store } from '../../store/ground/database.ts'
import { firstReview } from './first-review.ts'
import type { Office } from './office.ts'
import { refuse } from './refusal.ts'
import type { RememberedReview, ReviewPoint } from './review-memory.ts'
import { storedReading } from './stored-reading.ts'

/** Whoever may do one of these may see the review. */
export type Reviewing = Permit<'open-review' | 'move-review' | 'amend-document' | 'publish-plan'>

/** The review after one move more. A stored move that the rules of today refuse changes nothing, and that is told. */
export function replay(office: Office, review: Review, move: ReviewMove, reading: Reading): Review {
  const moved = moveReview(review, move, reading)
  if ('review' in moved) return moved.review
  office.onWarning(`a stored move (${move.type}) is refused today: ${moved.refusal.code}`)
  return review
}

async function replayAll(office: Office, store: Store, permit: Reviewing, state: ReviewState): Promise<RememberedReview> {
  const reading = storedReading(await loadReading(store, permit))
  const base = ((await loadBase(store, permit)) as Review | undefined) ?? firstReview(reading)
  const moves = await loadMoves(store, permit, [...state.done, ...state.undone])
  const follow = (start: ReviewPoint, versions: readonly number[]): ReviewPoint[] => {
    const points = [start]
    for (const version of versions) {
      const before = points.at(-1) ?? start
      points.push({ version, review: replay(office, before.review, moves.get(version) as ReviewMove, reading) })
    }
    return points
  }
  const done = follow({ version: 0, review: base }, state.done)
  const undone = follow(done.at(-1) ?? { version: 0, review: base }, state.undone.toReversed())
  return { version: state.version, reading, done, undone: undone.slice(1).toReversed() }
}

/** The review in effect, out of the memory or by replaying the moves; `fresh` replays them. */
export async function loadReview(office: Office, store: Store, permit: Reviewing, fresh = false) {
  const documentId = permit.subjectId
  const state = await loadReviewState(store, permit)
  if (!state) return refuse('not-found')
  const remembered = fresh ? null : office.reviews.recall(documentId, state.version)
  if (remembered) return { state, remembered }
  const replayed = await replayAll(office, store, permit, state)
  office.reviews.remember(documentId, replayed)
  return { state, remembered: replayed }
}
