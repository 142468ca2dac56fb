import type { Span } from './span.ts'

/** Where the words of a file stand on its pages. Lengths are points; places are counted from the top left corner of the page. */
export interface PageMap {
  readonly pages: readonly PageSize[]
  /** In the order of the text. */
  readonly lines: readonly LinePlace[]
}

/** A page as it is turned to be read. */
export interface PageSize {
  readonly width: number
  readonly height: number
  /** Its picture leans by so many degrees, clockwise: places are those of the page turned back about its middle. */
  readonly lean?: number
}

/** A line as it is printed, or the part of it that stands in one cell or column. */
export interface LinePlace {
  /** Of the file's text. */
  readonly span: Span
  /** From 0. */
  readonly page: number
  readonly box: readonly [left: number, top: number, right: number, bottom: number]
  readonly words: readonly WordPlace[]
}

/** A word of a line; its height is the line's. */
export interface WordPlace {
  readonly span: Span
  readonly left: number
  readonly right: number
  /** From 0 to 1, where the word was recognised from a picture: how sure that is. */
  readonly confidence?: number
}
