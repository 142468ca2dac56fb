import { dividedBy, type Exact, nought, plus, wholeOf } from '../formula/exact.ts'
import type { AggregateRule } from './template.ts'

/**
 * What is carried upward of one figure, so that it comes out the same by whatever road: the sum of the leaves and how many there are, and the
 * one that was given last. Tallies join in any order (a commutative monoid).
 */
export interface Tally {
  readonly sum: Exact
  /** Of how many units. */
  readonly count: number
  readonly last: LastFigure | null
}

export interface LastFigure {
  readonly value: Exact
  /** When it was handed in, and by whom: the later one counts, of two at once the one whose unit comes last by id. */
  readonly at: string
  readonly unitId: string
}

export const noTally: Tally = { sum: nought, count: 0, last: null }

export const tallyOf = (value: Exact, at: string, unitId: string): Tally => ({ sum: value, count: 1, last: { value, at, unitId } })

export const joinTallies = (a: Tally, b: Tally): Tally => ({
  sum: plus(a.sum, b.sum),
  count: a.count + b.count,
  last: later(a.last, b.last),
})

function later(a: LastFigure | null, b: LastFigure | null): LastFigure | null {
  if (a === null || b === null) return a ?? b
  if (a.at !== b.at) return a.at > b.at ? a : b
  return a.unitId >= b.unitId ? a : b
}

/** Null where no unit gave a figure; a count of none is 0. */
export function figureOf({ sum, count, last }: Tally, rule: AggregateRule): Exact | null {
  switch (rule) {
    case 'sum':
      return count ? sum : null
    case 'average':
      return count ? dividedBy(sum, wholeOf(count)) : null
    case 'latest':
      return last?.value ?? null
    case 'count':
      return wholeOf(count)
    case 'none':
      return null
  }
}
