import type { XmlScanner } from '../xml/xml-scanner.ts'
import type { RunProperties } from './properties.ts'

/**
 * How a run that holds nothing but its properties and one text is written around its words:
 *
 *     <w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Sở Y tế</w:t></w:r>
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^       ^^^^^^^^^^^^
 */
interface RunShape {
  readonly opening: string
  readonly closing: string
  readonly properties: RunProperties | null
}

export interface LikeRun {
  readonly words: string
  readonly properties: RunProperties | null
}

/** A file whose runs all look different gains nothing, and must not lose much. */
const MOST_SHAPES = 6
const LONGEST = 4000

/** The words end with two tags and nothing else: there is no comment and no other element among them. */
const isTwoTags = (closing: string): boolean => closing.indexOf('<', closing.indexOf('<', 1) + 1) < 0

/** The ways in which the last runs were written: most runs are written like one of them, and are then read in one step. */
export class RunShapes {
  readonly #scanner: XmlScanner
  #shapes: RunShape[] = []
  #meaning = 0
  #oldest = 0
  #last = 0

  constructor(scanner: XmlScanner) {
    this.#scanner = scanner
  }

  /** The next run and those behind it that are written the same, where they are written like one before; null, and nothing passed, otherwise. */
  take(): LikeRun | null {
    const shapes = this.#shapes
    if (this.#meaning !== this.#scanner.meaning) return this.#forget()
    for (let tried = 0; tried < shapes.length; tried++) {
      const at = (this.#last + tried) % shapes.length
      const shape = shapes[at]
      const words = shape ? this.#scanner.takeLike(shape.opening, shape.closing) : null
      if (!shape || words === null) continue
      this.#last = at
      return { words, properties: shape.properties }
    }
    return null
  }

  /** A run that was just read from `start`, whose words stand from `from` on and were all that it held. */
  learn(start: number, from: number, properties: RunProperties | null): void {
    const scanner = this.#scanner
    const opening = scanner.written(start, from)
    const rest = scanner.written(from, scanner.at)
    const closing = rest.slice(rest.indexOf('<'))
    const isRead = isTwoTags(closing) && !opening.endsWith('/>') && opening.length <= LONGEST
    if (!isRead || this.#shapes.some(shape => shape.opening === opening && shape.closing === closing)) return
    this.#shapes[this.#oldest] = { opening, closing, properties }
    this.#last = this.#oldest
    this.#oldest = (this.#oldest + 1) % MOST_SHAPES
  }

  #forget(): null {
    this.#shapes = []
    this.#meaning = this.#scanner.meaning
    return null
  }
}
