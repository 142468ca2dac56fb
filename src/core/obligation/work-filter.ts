import type { IsoDay } from '../time/day.ts'
import type { ObligationPart, ObligationState } from './obligation.ts'
import { awaitingStates, isVoid, obligationStateNames } from './obligation-states.ts'
import type { Score } from './score.ts'

/** Whose work a list shows: what the own unit owes, what it gave out, or all of its own and of the units below. */
export const workSides = ['owed', 'given', 'below'] as const
export type WorkSide = (typeof workSides)[number]

/** The columns of a board: how far a piece of work has come, whoever has the ball. */
export const stages = ['new', 'working', 'waiting', 'done', 'void'] as const
export type Stage = (typeof stages)[number]

export const stageStates: Readonly<Record<Stage, readonly ObligationState[]>> = {
  new: ['sent', 'received'],
  working: ['accepted', 'returned'],
  waiting: awaitingStates,
  done: ['confirmed'],
  void: obligationStateNames.filter(isVoid),
}

/** What a list, a board, a calendar and an export show alike. Null stands for all; what has become void is shown only where it is asked for. */
export interface WorkFilter {
  readonly side: WorkSide
  readonly unitId: string | null
  /** With all units below it. */
  readonly deep: boolean
  readonly planId: string | null
  readonly part: ObligationPart | null
  readonly stage: Stage | null
  readonly state: ObligationState | null
  readonly late: keyof Score | null
  /** The last day lies between these, both included. */
  readonly from: IsoDay | null
  readonly to: IsoDay | null
  readonly q: string
}

/** The states that a filter lets through. */
export const statesOf = ({ stage, state }: Pick<WorkFilter, 'stage' | 'state'>): readonly ObligationState[] => {
  const staged = stage === null ? stages.filter(each => each !== 'void').flatMap(each => stageStates[each]) : stageStates[stage]
  if (state === null) return staged
  return stage === null || staged.includes(state) ? [state] : []
}

export const stageOf = (state: ObligationState): Stage => stages.find(stage => stageStates[stage].includes(state)) ?? 'void'
