import type { PaperStyle, PaperStyleName } from '../../core/paper/paper-layout.ts'
import type { Line } from './break-lines.ts'

/** A flow with the heights that it takes at a width; all in points. */
export type Measured = MeasuredText | MeasuredRule | MeasuredSpace | MeasuredGrid | MeasuredTable

export interface MeasuredText {
  readonly kind: 'text'
  readonly name: PaperStyleName
  readonly style: PaperStyle
  readonly lines: readonly Line[]
  readonly step: number
  readonly height: number
  readonly keepNext: boolean
}

export interface MeasuredRule {
  readonly kind: 'rule'
  readonly length: number
  readonly height: number
}

export interface MeasuredSpace {
  readonly kind: 'space'
  readonly height: number
}

export interface MeasuredGrid {
  readonly kind: 'grid'
  readonly widths: readonly number[]
  readonly rows: readonly { readonly height: number; readonly cells: readonly (readonly Measured[])[] }[]
  readonly height: number
}

export interface MeasuredTable {
  readonly kind: 'table'
  readonly widths: readonly number[]
  readonly head: readonly MeasuredRow[]
  readonly rows: readonly MeasuredRow[]
  readonly height: number
}

export interface MeasuredRow {
  readonly height: number
  readonly cells: readonly MeasuredCell[]
}

export interface MeasuredCell {
  readonly text: MeasuredText
  readonly left: number
  readonly width: number
  readonly columns: number
  readonly rows: number
}

export const heightOf = (flow: readonly Measured[]): number => flow.reduce((sum, each) => sum + each.height, 0)
