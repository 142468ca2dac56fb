import type { IsoDay } from '../time/day.ts'
import type { Obligation, ObligationMove, ObligationRefusal, ObligationSide } from './obligation.ts'
import { movesWithReason, obligationStates } from './obligation-states.ts'

/** Who moves, on which day. `isDoer`: an office or person that works on it too, from whatever desk it acts now. */
export interface ObligationMover {
  readonly side: ObligationSide
  readonly isDoer: boolean
  readonly today: IsoDay
}

export type MovedObligation = { readonly obligation: Obligation } | { readonly refusal: ObligationRefusal }

/** The obligation after a move, or why the move is refused; a refused move changes nothing. */
export function moveObligation(obligation: Obligation, move: ObligationMove, mover: ObligationMover): MovedObligation {
  const step = obligationStates[obligation.state][move.type]
  if (step === undefined) return { refusal: 'move-not-now' }
  if (step.by !== mover.side) return { refusal: 'move-not-yours' }
  if (move.type === 'confirm' && mover.isDoer) return { refusal: 'own-work' }
  if (movesWithReason.has(move.type) && !('reason' in move && move.reason.trim() !== '')) return { refusal: 'reason-needed' }
  return { obligation: { ...obligation, state: step.to, submittedOn: submittedOn(obligation, move, mover.today) } }
}

/** The unit's clock stops when it says that it is done, and runs again when it is sent back or takes that back. */
function submittedOn({ submittedOn: before }: Obligation, { type }: ObligationMove, today: IsoDay): IsoDay | null {
  if (type === 'submit') return today
  return type === 'return' || type === 'recall' || type === 'reopen' ? null : before
}
