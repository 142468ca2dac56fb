import type { Bound } from './find-bound.ts'
import type { Moment } from './moment.ts'

/** A moment with the words before it: `trước` + `ngày 31/01/2026`. */
export interface BoundMoment {
  readonly moment: Moment
  readonly bound: Bound
  /** Where those words begin. */
  readonly start: number
}

export const isRange = ({ from, to }: Moment): boolean => from !== to
