import { difficultyStates } from './difficulty-states.ts'
import { obligationStates } from './obligation-states.ts'

/**
 * What happened to work between two meetings. `arrived`: new work, urgings, reports handed up; `decided`: by those who assigned or were asked;
 * `moved`: by those who do it; `overdue`: its day passed meanwhile, and it is still open.
 */
export const changeGroups = ['arrived', 'decided', 'moved', 'overdue'] as const
export type ChangeGroup = (typeof changeGroups)[number]

export const changeKinds = ['plan', 'urging', 'step', 'difficulty', 'evidence', 'report', 'overdue'] as const
export type ChangeKind = (typeof changeKinds)[number]

const movesBy = <Step extends { readonly by: unknown }>(
  states: Readonly<Record<string, Readonly<Record<string, Step>>>>,
  sides: readonly unknown[],
) => [
  ...new Set(Object.values(states).flatMap(steps => Object.entries(steps).flatMap(([move, { by }]) => (sides.includes(by) ? [move] : [])))),
]

/** Steps of the side that assigned, and what an act for a whole area or a new version of the plan did. */
export const decidingMoves: readonly string[] = [
  ...movesBy(obligationStates, ['assigner', 'amendment']),
  'extend',
  'extend-area',
  'undo-extend-area',
]

/** Steps of those who were asked about a difficulty. */
export const answeringMoves: readonly string[] = movesBy(difficultyStates, ['addressee'])
