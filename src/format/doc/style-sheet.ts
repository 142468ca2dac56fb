import { Octets } from '../ole/octets.ts'
import type { Stretch } from './file-information.ts'
import { type ParagraphLook, paragraphOver, plainParagraph } from './paragraph-look.ts'
import { lookOver, plainLook, type RunLook } from './run-look.ts'

interface Style {
  readonly base: number
  readonly ofParagraph: Octets | null
  readonly ofLetters: Octets | null
}

export interface ParagraphStyle {
  readonly paragraph: ParagraphLook
  readonly letters: RunLook
}

const none = 0xfff
const kindParagraph = 1
const deepest = 12

/** The styles of a Word file, each with what it takes over from the one it is based on ([MS-DOC] 2.9.271, STSH). */
export class StyleSheet {
  readonly #styles: readonly (Style | null)[]
  readonly #known = new Map<number, ParagraphStyle>()

  constructor(table: Octets, { at, length }: Stretch) {
    this.#styles = length < 6 ? [] : readStyles(table.part(at, length))
  }

  ofParagraph(index: number, depth = 0): ParagraphStyle {
    const known = this.#known.get(index)
    if (known !== undefined) return known
    const style = this.#styles[index] ?? null
    if (style === null || depth > deepest) return { paragraph: plainParagraph, letters: plainLook }
    const base = this.ofParagraph(style.base, depth + 1)
    const found: ParagraphStyle = {
      paragraph: style.ofParagraph === null ? base.paragraph : paragraphOver(base.paragraph, style.ofParagraph, nothing),
      letters: lookOver(base.letters, style.ofLetters),
    }
    this.#known.set(index, found)
    return found
  }

  /** What a style of letters makes of those of a paragraph. */
  ofLetters(index: number, base: RunLook, depth = 0): RunLook {
    const style = this.#styles[index] ?? null
    if (style === null || depth > deepest) return base
    return lookOver(this.ofLetters(style.base, base, depth + 1), style.ofLetters)
  }
}

const nothing = new Octets(new Uint8Array())

function readStyles(sheet: Octets): (Style | null)[] {
  const head = sheet.u16(0)
  const count = Math.min(sheet.u16(2), none)
  const fixed = sheet.u16(4)
  const styles: (Style | null)[] = []
  let at = 2 + head
  for (let i = 0; i < count && at + 2 <= sheet.length; i++) {
    const length = sheet.u16(at)
    styles.push(length === 0 ? null : readStyle(sheet.part(at + 2, length), fixed))
    at += 2 + length
  }
  return styles
}

function readStyle(style: Octets, fixed: number): Style {
  const kind = style.u16(2) & 0xf
  const base = style.u16(2) >> 4
  const parts = style.u16(4) & 0xf
  const name = style.u16(fixed)
  let at = fixed + 2 + (name + 1) * 2
  const read: Octets[] = []
  for (let i = 0; i < parts && at + 2 <= style.length; i++) {
    const length = Math.min(style.u16(at), style.length - at - 2)
    read.push(style.part(at + 2, length))
    at += 2 + length
    at += at % 2
  }
  const [first = null, second = null] = read
  if (kind !== kindParagraph) return { base, ofParagraph: null, ofLetters: kind === 2 ? first : null }
  // The style's own number stands before what it says of paragraphs.
  return { base, ofParagraph: first === null || first.length < 2 ? null : first.part(2, first.length - 2), ofLetters: second }
}
