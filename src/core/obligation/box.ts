import type { ObligationSide, ObligationState } from './obligation.ts'
import { awaitingStates, inHandStates, obligationStateNames } from './obligation-states.ts'

/**
 * The boxes of an office's inbox. `new`: to be taken on; `working`: taken on; `overdue` and `soon`: of these, by their day; `waiting`: with
 * the one who assigned; `done`: confirmed; `judge`: given out by the own unit and waiting for its word; `asked`: a difficulty waits for the
 * own unit's answer, whoever gave the work out.
 */
export const boxes = ['new', 'overdue', 'soon', 'working', 'waiting', 'done', 'judge', 'asked'] as const

export type Box = (typeof boxes)[number]

export interface BoxRule {
  /** On which side the own unit stands; `addressee`: it is asked to answer a difficulty. */
  readonly side: Exclude<ObligationSide, 'amendment'> | 'addressee'
  readonly states: readonly ObligationState[]
  /** By the last day that holds: before today, or within a week from it. */
  readonly due?: 'past' | 'soon'
}

export const boxRules: Readonly<Record<Box, BoxRule>> = {
  new: { side: 'doer', states: ['sent', 'received'] },
  overdue: { side: 'doer', states: inHandStates, due: 'past' },
  soon: { side: 'doer', states: inHandStates, due: 'soon' },
  working: { side: 'doer', states: ['accepted', 'returned'] },
  waiting: { side: 'doer', states: awaitingStates },
  done: { side: 'doer', states: ['confirmed'] },
  judge: { side: 'assigner', states: awaitingStates },
  asked: { side: 'addressee', states: obligationStateNames },
}

/** So many days ahead something is due soon. */
export const soonDays = 7
