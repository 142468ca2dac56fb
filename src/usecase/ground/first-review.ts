import type { Reading } from '../../core/reading/reading.ts'
import { screen } from '../../core/safeguard/screen.ts'
import type { DraftHeld, Review } from '../../core/task/draft.ts'
import { openReview } from '../../core/task/review.ts'

/**
 * The review as it was opened. The reading is screened again by the rules of today: what they hold is held, also in a document that
 * was read by older ones.
 */
export function firstReview(reading: Reading): Review {
  const opened = openReview(screen(reading))
  const known = new Set(reading.held.map(held => held.id))
  const before: DraftHeld[] = reading.held.map(held => ({ ...held, rewrittenAs: null }))
  const held = [...before, ...opened.held.filter(each => !known.has(each.id))].sort((a, b) => a.span[0] - b.span[0])
  return { ...opened, held }
}
