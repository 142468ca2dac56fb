import type { Exact } from './exact.ts'

/** A place in a table: the column by its letters, the row by its number; null where it is the one that the formula stands in. */
export interface Place {
  readonly column: string | null
  readonly row: number | null
}

export type FormulaFunction = 'sum' | 'average' | 'least' | 'most' | 'count'
export type Operator = '+' | '-' | '*' | '/'
export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>='

/** What a formula says, as it is worked out. A range stands only inside a function. */
export type Formula =
  | { readonly kind: 'number'; readonly value: Exact }
  | { readonly kind: 'cell'; readonly place: Place }
  | { readonly kind: 'range'; readonly from: Place; readonly to: Place }
  | { readonly kind: 'negative'; readonly of: Formula }
  | { readonly kind: 'call'; readonly name: FormulaFunction; readonly args: readonly Formula[] }
  | { readonly kind: 'join'; readonly by: Operator; readonly left: Formula; readonly right: Formula }

/** A sentence about figures that is true or not. */
export interface Check {
  readonly left: Formula
  readonly by: Comparison
  readonly right: Formula
}

export type FormulaFaultCode =
  | 'formula-unreadable'
  | 'formula-unfinished'
  | 'formula-function-unknown'
  | 'formula-range-alone'
  | 'formula-comparison-missing'
  | 'formula-comparison-here'
  | 'formula-cell-unknown'
  | 'formula-cell-text'
  | 'formula-circle'
  | 'formula-by-nought'

/** Why a formula says nothing, and where: `at` is the offset in what was written. */
export interface FormulaFault {
  readonly code: FormulaFaultCode
  readonly at: number
  /** The piece that is not understood. */
  readonly piece: string
}

/** True for a fault where something that was read or worked out could stand as well. */
export const isFault = <Found extends object | null>(found: Found): found is Extract<Found, { readonly code: FormulaFaultCode }> =>
  found !== null && 'code' in found
