import type { ObligationMove, ObligationState } from '../obligation/obligation.ts'
import type { Submission, SubmissionMove, SubmissionState } from './submission.ts'

/**
 * What a step of a report does to the plan's duty that it fulfils, so that nobody says the same twice: signed by its unit it is handed in,
 * taken by the unit above it is confirmed, sent back it is sent back. `from`: the state before the step, `after`: the report after it. Nothing where
 * the duty is already there, or where its two sides are not agreed on it; what the unit's own approver sends back was never handed in. A
 * reason for not reporting hands nothing in; taken, it ends the duty. What was confirmed stays so while its unit mends the report.
 */
export function dutyMoves(
  move: SubmissionMove,
  from: SubmissionState,
  after: Pick<Submission, 'answer' | 'excuse'>,
  duty: ObligationState,
): readonly ObligationMove[] {
  switch (move.type) {
    case 'approve':
      return after.answer === 'excused' ? [] : handIn(duty)
    case 'accept':
      if (after.answer === 'excused') return canEnd.has(duty) ? [{ type: 'withdraw', reason: after.excuse }] : []
      return duty === 'submitted' ? [{ type: 'confirm' }] : []
    case 'return':
      return from === 'submitted' ? [] : sendBack(duty, move.marks.map(({ reason }) => reason.trim()).join('; '))
    case 'revise':
      return duty === 'submitted' ? [{ type: 'recall' }] : []
    default:
      return []
  }
}

const canEnd: ReadonlySet<ObligationState> = new Set(['sent', 'received', 'accepted', 'returned', 'submitted'])

function handIn(duty: ObligationState): readonly ObligationMove[] {
  if (duty === 'sent' || duty === 'received') return [{ type: 'accept' }, { type: 'submit' }]
  return duty === 'accepted' || duty === 'returned' ? [{ type: 'submit' }] : []
}

function sendBack(duty: ObligationState, reason: string): readonly ObligationMove[] {
  if (duty === 'submitted') return [{ type: 'return', reason }]
  return duty === 'confirmed' ? [{ type: 'reopen', reason }] : []
}
