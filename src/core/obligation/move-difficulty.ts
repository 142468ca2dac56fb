import type { IsoDay } from '../time/day.ts'
import type { Difficulty, DifficultyMove, DifficultyRefusal, DifficultySide } from './difficulty.ts'
import { difficultyStates } from './difficulty-states.ts'
import type { Obligation } from './obligation.ts'
import { isSettled } from './obligation-states.ts'

export interface DifficultyMover {
  readonly side: DifficultySide
  readonly today: IsoDay
  /** Whom it may be addressed to: the unit that assigned, and those above the unit that owes and above the one that assigned. */
  readonly levels: ReadonlySet<string>
}

export type MovedDifficulty = { readonly difficulty: Difficulty } | { readonly refusal: DifficultyRefusal }

/** A unit tells what stands in its way, to a level that can answer; not of work that is over. */
export function raiseDifficulty(
  obligation: Obligation,
  { id, words, addresseeId }: { readonly id: string; readonly words: string; readonly addresseeId: string },
  { side, today, levels }: DifficultyMover,
): MovedDifficulty {
  if (side !== 'doer') return { refusal: 'move-not-yours' }
  if (words.trim() === '') return { refusal: 'words-needed' }
  if (isSettled(obligation.state)) return { refusal: 'difficulty-closed-work' }
  if (!levels.has(addresseeId) || addresseeId === obligation.unitId) return { refusal: 'difficulty-not-above' }
  return { difficulty: { id, obligationId: obligation.id, state: 'raised', words, addresseeId, waitingSince: today, version: 1 } }
}

/** The difficulty after a move. It is passed on to another level, never back to the unit that raised it. */
export function moveDifficulty(
  difficulty: Difficulty,
  obligation: Obligation,
  move: DifficultyMove,
  { side, today, levels }: DifficultyMover,
): MovedDifficulty {
  const step = difficultyStates[difficulty.state][move.type]
  if (step === undefined) return { refusal: 'move-not-now' }
  if (step.by !== side) return { refusal: 'move-not-yours' }
  if ('words' in move && move.type !== 'pass-on' && move.words.trim() === '') return { refusal: 'words-needed' }
  const addresseeId = move.type === 'pass-on' ? move.toUnitId : difficulty.addresseeId
  if (move.type === 'pass-on' && (!levels.has(addresseeId) || [difficulty.addresseeId, obligation.unitId].includes(addresseeId)))
    return { refusal: 'difficulty-not-above' }
  return { difficulty: { ...difficulty, state: step.to, addresseeId, waitingSince: today, version: difficulty.version + 1 } }
}
