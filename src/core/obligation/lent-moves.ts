import type { LentRight } from '../policy/lent-right.ts'
import type { ObligationMoveType } from './obligation.ts'

/** The moves that each lent right opens. What is said for good of a duty, that it is not ours or is taken back, stays with the unit itself. */
export const lentMoves: Readonly<Record<LentRight, readonly ObligationMoveType[]>> = {
  work: ['receive', 'accept', 'progress', 'submit', 'recall'],
  assign: ['split', 'insist', 'reroute'],
  confirm: ['confirm', 'return'],
  consolidate: [],
}

/** `rights`: null where somebody acts for the own unit. */
export const mayMove = (move: ObligationMoveType, rights: readonly LentRight[] | null): boolean =>
  rights === null || rights.some(right => lentMoves[right].includes(move))
