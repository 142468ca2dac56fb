import type { ObligationMoveType } from './obligation.ts'

/** The move of the same side that takes back what a move did, where the table of states has one; everything else stands. */
export const undoMoves: Readonly<Partial<Record<ObligationMoveType, ObligationMoveType>>> = { submit: 'recall', confirm: 'reopen' }

/** Moves that can be made on many at once: those that ask for no more than a reason. */
export const manyMoves = [
  ...(['receive', 'accept', 'submit', 'recall', 'decline', 'misdirect'] as const),
  ...(['confirm', 'return', 'insist', 'reopen', 'withdraw'] as const),
] as const satisfies readonly ObligationMoveType[]

export type ManyMove = (typeof manyMoves)[number]
