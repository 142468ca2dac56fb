import type { FontFamily } from '../legacy/font-decoder.ts'

/** A page as it is drawn. Lengths are points; x grows to the right and y downwards from the top left corner, as the page is turned to be read. */
export interface Ink {
  readonly width: number
  readonly height: number
  /** In degrees, clockwise, where the picture of the page leans: places are those of the page turned back about its middle. */
  readonly lean?: number
  readonly glyphs: readonly Glyph[]
  readonly rules: readonly Rule[]
  /** Words that run askew, as watermarks and stamps do. */
  readonly askew: readonly string[]
  /** Signs for which the file does not say what letters they are. */
  readonly unread: number
  /** Signs that are drawn but not to be seen; they are left out. */
  readonly unseen: number
}

/** A sign on the page; `y` is its baseline. */
export interface Glyph {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly face: Face
  /** From 0 to 1, where it was recognised from a picture; then it is a whole word. */
  readonly confidence?: number
}

/** What the name of a font tells. */
export interface Face {
  readonly name: string
  readonly family: FontFamily
  readonly bold: boolean
  readonly italic: boolean
}

/** A straight line, along a row (`y` one value) or along a column. */
export interface Rule {
  readonly along: 'row' | 'column'
  /** y of a row's rule, x of a column's. */
  readonly at: number
  readonly from: number
  readonly to: number
}
