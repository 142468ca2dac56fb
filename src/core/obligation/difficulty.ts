import type { IsoDay } from '../time/day.ts'

/**
 * What stands in a unit's way, and the unit that is asked to answer: the one that assigned, or one above. Decree 09/2019 has difficulties
 * and proposals (khó khăn, kiến nghị) told together with the work; here each goes to whoever can answer it, and is followed until it is.
 */
export interface Difficulty {
  readonly id: string
  readonly obligationId: string
  readonly state: DifficultyState
  readonly words: string
  /** The unit whose turn it is to answer. */
  readonly addresseeId: string
  /** Since when it waits for that unit. */
  readonly waitingSince: IsoDay
  readonly version: number
}

/** `raised`: waits for its addressee; `answered`: waits for the unit to say whether that helps; the others are closed. */
export type DifficultyState = 'raised' | 'answered' | 'settled' | 'withdrawn'

export type DifficultyMove =
  | { readonly type: 'answer' | 'insist'; readonly words: string }
  | { readonly type: 'pass-on'; readonly words: string; readonly toUnitId: string }
  | { readonly type: 'settle' | 'withdraw' }

export type DifficultyMoveType = DifficultyMove['type']

/** The unit that raised it, or the unit that is asked. */
export type DifficultySide = 'doer' | 'addressee'

export type DifficultyRefusal = 'move-not-now' | 'move-not-yours' | 'words-needed' | 'difficulty-not-above' | 'difficulty-closed-work'
