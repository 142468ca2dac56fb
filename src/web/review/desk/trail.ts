import type { ReviewView } from '../../../api/review.ts'
import type { Review, ReviewMove, ReviewRefusal } from '../../../core/task/draft.ts'
import { moveReview } from '../../../core/task/review.ts'

type MoveType = ReviewMove['type']

/** What a reviewer does at the desk: a move, or a step back or forth along the moves. */
export type Step = { readonly kind: 'move'; readonly move: ReviewMove } | { readonly kind: 'undo' | 'redo' }

interface Moment {
  readonly review: Review
  readonly undo: MoveType | null
  readonly redo: MoveType | null
}

/** A review with the moments around it that this page has seen, so that a step back shows before the server has answered. */
export interface Trail extends Moment {
  readonly before: readonly Moment[]
  readonly after: readonly Moment[]
}

export const trailOf = (view: ReviewView): Trail => ({
  review: { items: view.items, held: view.held, gone: view.gone },
  undo: view.undo,
  redo: view.redo,
  before: [],
  after: [],
})

const momentOf = ({ review, undo, redo }: Moment): Moment => ({ review, undo, redo })

/** The trail after a step, by the same pure fold as the server's; a step back to what this page has not seen waits for the answer. */
export function stepTrail(
  trail: Trail,
  step: Step,
  source: { readonly text: string },
): { readonly trail: Trail } | { readonly refusal: ReviewRefusal } {
  if (step.kind !== 'move') return { trail: step.kind === 'undo' ? stepBack(trail) : stepForth(trail) }
  const moved = moveReview(trail.review, step.move, source)
  if ('refusal' in moved) return moved
  return { trail: { review: moved.review, undo: step.move.type, redo: null, before: [...trail.before, momentOf(trail)], after: [] } }
}

function stepBack(trail: Trail): Trail {
  const past = trail.before.at(-1)
  if (trail.undo === null || past === undefined) return { ...trail, after: [...trail.after, momentOf(trail)] }
  return { ...past, redo: trail.undo, before: trail.before.slice(0, -1), after: [...trail.after, momentOf(trail)] }
}

function stepForth(trail: Trail): Trail {
  const next = trail.after.at(-1)
  if (trail.redo === null || next === undefined) return { ...trail, before: [...trail.before, momentOf(trail)] }
  return { ...next, before: [...trail.before, momentOf(trail)], after: trail.after.slice(0, -1) }
}

/** The trail after the server has done a step: what it says holds, what was seen before stays. */
export function confirmStep(trail: Trail, step: Step, view: ReviewView, source: { readonly text: string }): Trail {
  const stepped = stepTrail(trail, step, source)
  return { ...('trail' in stepped ? stepped.trail : { ...trail, before: [], after: [] }), ...momentOf(trailOf(view)) }
}

/** True where the answer is the review that this page expects. */
export const agrees = (trail: Trail, view: ReviewView): boolean =>
  JSON.stringify([trail.review.items, trail.review.held, trail.review.gone]) === JSON.stringify([view.items, view.held, view.gone])
