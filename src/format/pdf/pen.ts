import { faceOf } from './face.ts'
import type { Face, Glyph } from './ink.ts'
import { identity, type Matrix, place, within } from './matrix.ts'

/** A font as pdf.js hands it over. */
export interface PenFont {
  readonly face: Face
  readonly unit: number
  readonly vertical: boolean
}

/** What the file says about one sign to be drawn. */
export interface PenGlyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
}

interface State {
  matrix: Matrix
  font: PenFont
  size: number
  charSpacing: number
  wordSpacing: number
  stretch: number
  leading: number
  rise: number
  /** Drawn in no colour: the words that a scanner's program recognised, under the picture. */
  unseen: boolean
}

const noFont: PenFont = { face: faceOf(''), unit: 0.001, vertical: false }

const plainState = (matrix: Matrix): State => ({
  matrix,
  font: noFont,
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  unseen: false,
})

/** Nothing, the sign for nothing, or a code of no meaning but to its font; those of symbol fonts are known. */
const isUnread = (text: string): boolean => text === '' || /[\ufffd\ue000-\uefff\uf100-\uf8ff]/.test(text)

/** Deeper nesting of saved states is no page's. */
const deepest = 1000

/** Follows the text operators of a page (ISO 32000-2, 9.3–9.4) and puts down each sign where it is drawn. */
export class Pen {
  readonly glyphs: Glyph[] = []
  readonly #askew: string[] = []
  #unread = 0
  #unseen = 0
  readonly #saved: State[] = []
  #state: State
  #text: Matrix = identity
  #x = 0
  #y = 0
  #lineX = 0
  #lineY = 0

  constructor(base: Matrix) {
    this.#state = plainState(base)
  }

  /** Words that run askew, stretch by stretch. */
  get askew(): readonly string[] {
    return this.#askew
  }

  get unread(): number {
    return this.#unread
  }

  get unseen(): number {
    return this.#unseen
  }

  get matrix(): Matrix {
    return this.#state.matrix
  }

  save(): void {
    if (this.#saved.length < deepest) this.#saved.push({ ...this.#state })
  }

  restore(): void {
    this.#state = this.#saved.pop() ?? this.#state
  }

  transform(matrix: Matrix): void {
    this.#state.matrix = within(this.#state.matrix, matrix)
  }

  set(change: Partial<Omit<State, 'matrix'>>): void {
    Object.assign(this.#state, change)
  }

  beginText(): void {
    this.setTextMatrix(identity)
  }

  setTextMatrix(matrix: Matrix): void {
    this.#text = matrix
    this.#x = this.#y = this.#lineX = this.#lineY = 0
  }

  move(x: number, y: number): void {
    this.#x = this.#lineX += x
    this.#y = this.#lineY += y
  }

  nextLine(): void {
    this.move(0, -this.#state.leading)
  }

  show(glyphs: readonly (PenGlyph | number)[]): void {
    const { font, size, charSpacing, wordSpacing, stretch, rise } = this.#state
    const matrix = within(this.#state.matrix, this.#text)
    const [dx, dy] = [matrix[0], matrix[1]]
    const scale = Math.hypot(dx, dy)
    const height = Math.abs(size) * Math.hypot(matrix[2], matrix[3])
    const upright = Math.abs(dy) < 0.05 * scale && dx > 0 && !font.vertical
    let word = ''
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        this.#advance((-glyph * size) / 1000)
        continue
      }
      const width = glyph.width * font.unit * size
      const [x, y] = place(matrix, this.#x, this.#y + rise)
      if (upright) this.#put({ text: glyph.unicode, x, y, width: width * stretch * scale, size: height, face: font.face })
      else word += glyph.unicode
      this.#advance(width + charSpacing + (glyph.isSpace ? wordSpacing : 0))
    }
    if (word.trim() !== '') this.#askew.push(word)
  }

  #advance(by: number): void {
    if (this.#state.font.vertical) this.#y -= by
    else this.#x += by * this.#state.stretch
  }

  #put(glyph: Glyph): void {
    if (this.#state.unseen) {
      this.#unseen++
      return
    }
    if (isUnread(glyph.text)) this.#unread++
    if (glyph.text !== '' && Number.isFinite(glyph.x + glyph.y + glyph.width) && glyph.size > 0.5) this.glyphs.push(glyph)
  }
}
