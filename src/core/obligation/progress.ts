import type { IsoDay } from '../time/day.ts'

/** What a task asks for in numbers: `tối thiểu 02 hội nghị` is 2 hội nghị, at least. The unit names it within its task. */
export interface Target {
  readonly unit: string
  readonly n: number
  readonly atLeast: boolean
}

/**
 * How much was done of a target: `total` says what has been reached in all, `addition` what came on top of what was told before. Which
 * of the two is always said, so that a number is never counted twice.
 */
export interface Amount {
  readonly unit: string
  readonly reckoning: 'total' | 'addition'
  readonly n: number
}

/** What a unit tells with a step: its words stand in the step itself. `percent` is its own estimate; null where it makes none. */
export interface ProgressTold {
  readonly percent: number | null
  readonly amounts: readonly Amount[]
}

/** An amount with the total that it came to: what reports take over. */
export interface ReckonedAmount extends Amount {
  readonly reached: number
}

/** What a unit told with one step, in the order of versions. Entries are never changed: a later one corrects by a total. */
export interface ProgressEntry {
  readonly version: number
  readonly madeOn: IsoDay
  readonly words: string | null
  readonly percent: number | null
  readonly amounts: readonly ReckonedAmount[]
}

/** How far an obligation is: by target, and in all. */
export interface ProgressStanding {
  /** `fromParts`: what its parts come to; null where none of them counts in this unit. */
  readonly targets: readonly (Target & { readonly reached: number; readonly fromParts: number | null })[]
  /** 0 to 1, by the targets where there are any, else by the last estimate; null where nothing tells. */
  readonly share: number | null
}

export type ProgressRefusal =
  | 'amount-unknown'
  | 'amount-twice'
  | 'amount-invalid'
  | 'percent-invalid'
  | 'fall-unexplained'
  | 'criterion-unknown'
  | 'unmet-unexplained'
