import type { PaperRun } from './paper.ts'
import type { PaperStyleName } from './paper-layout.ts'

/** A document laid out as far as a layout says it, from top to bottom; pages are cut by whoever draws it. */
export interface FlowSection {
  readonly landscape: boolean
  readonly flow: readonly Flow[]
}

export type Flow = FlowText | FlowRule | FlowSpace | FlowGrid | FlowTable

export interface FlowText {
  readonly kind: 'text'
  readonly style: PaperStyleName
  readonly runs: readonly PaperRun[]
  /** Stays on the page of what follows, whatever its style says. */
  readonly keepNext?: boolean
}

/** A line, centred, `length` millimetres long. */
export interface FlowRule {
  readonly kind: 'rule'
  readonly length: number
}

/** Free height in points. */
export interface FlowSpace {
  readonly kind: 'space'
  readonly height: number
}

/** Columns side by side without lines, never parted by a page. */
export interface FlowGrid {
  readonly kind: 'grid'
  readonly shares: readonly number[]
  /** Rows of cells; each cell is a flow of its own. */
  readonly rows: readonly (readonly (readonly Flow[])[])[]
}

export interface FlowTable {
  readonly kind: 'table'
  /** They sum to 1. */
  readonly shares: readonly number[]
  /** Repeated on each page. */
  readonly head: readonly (readonly FlowCell[])[]
  readonly rows: readonly (readonly FlowCell[])[]
}

export interface FlowCell {
  readonly style: PaperStyleName
  readonly text: string
  readonly bold: boolean
  /** Columns that it takes. */
  readonly columns: number
  /** Rows that it takes; 0 where the cell above reaches down into this one. */
  readonly rows: number
}

/** A paragraph of one look. */
export const textOf = (style: PaperStyleName, text: string): FlowText => ({ kind: 'text', style, runs: [{ text }] })
