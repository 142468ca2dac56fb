import type { ObligationMove } from './obligation.ts'

/**
 * What a move on an obligation says of the same work by another document; null where it says nothing of it. What a unit tells of its work, and
 * that its report is sent back, holds for every document that orders the work. Whether a document takes the work as done, or whose it is by
 * that document, is answered for each by itself: one may ask for more than another.
 */
export function sharedMove(move: ObligationMove): ObligationMove | null {
  switch (move.type) {
    case 'split':
      return { type: 'accept' }
    case 'accept':
    case 'progress':
    case 'submit':
    case 'recall':
    case 'return':
      return move
    default:
      return null
  }
}
