import type { ObligationMoveType } from '../../core/obligation/obligation.ts'
import type { PageCode } from '../speech/use-say.ts'

type Having<Prefix extends string> = PageCode extends infer Code ? (Code extends `${Prefix}${string}` ? Code : never) : never

/** The sentence of what can be done; opening a page and amending a plan are no acts of anybody here. */
export const actCode = (move: ObligationMoveType) => `act-${move as Exclude<ObligationMoveType, 'supersede' | 'receive'>}` as const

/** The sentence of a step that was taken; its name comes as data. */
export const stepCode = (move: string): Having<'step-'> => `step-${move}` as Having<'step-'>
