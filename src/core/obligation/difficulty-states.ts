import type { DifficultyMoveType, DifficultySide, DifficultyState } from './difficulty.ts'

export interface DifficultyStep {
  readonly to: DifficultyState
  readonly by: DifficultySide
}

type Steps = Readonly<Partial<Record<DifficultyMoveType, DifficultyStep>>>

const doer = (to: DifficultyState): DifficultyStep => ({ to, by: 'doer' })
const addressee = (to: DifficultyState): DifficultyStep => ({ to, by: 'addressee' })

/** State × move → state, and whose move it is. Who is asked answers or passes it on; who asked says whether that helps. */
export const difficultyStates: Readonly<Record<DifficultyState, Steps>> = {
  raised: { answer: addressee('answered'), 'pass-on': addressee('raised'), withdraw: doer('withdrawn') },
  answered: { settle: doer('settled'), insist: doer('raised') },
  settled: {},
  withdrawn: {},
}

export const difficultyStateNames = Object.keys(difficultyStates) as readonly DifficultyState[]

/** What a side may do now: what the pages offer. */
export const difficultyMovesOf = (state: DifficultyState, side: DifficultySide): DifficultyMoveType[] =>
  (Object.keys(difficultyStates[state]) as DifficultyMoveType[]).filter(move => difficultyStates[state][move]?.by === side)
