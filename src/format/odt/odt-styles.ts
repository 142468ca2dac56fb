import type { ParagraphDraft } from '../layout/draft.ts'
import type { Letters } from '../layout/paragraph-text.ts'
import { familyOf } from '../legacy/font-decoder.ts'
import { CLOSE, END, OPEN, XmlScanner } from '../xml/xml-scanner.ts'
import { type ListStyle, readListStyle } from './list-style.ts'

/** What a style says itself. */
interface Style {
  readonly parent: string | null
  /** Empty where it takes a list away. */
  readonly list: string | null
  align: ParagraphDraft['align']
  font: string | null
  bold: boolean | null
  italic: boolean | null
  caps: boolean | null
  hidden: boolean | null
  /** Sides with a line. */
  ruled: number | null
}

const plain: Letters = { family: 'unicode', font: null, bold: false, italic: false, caps: false, hidden: false }
/** Longer chains of parents are circles. */
const mostParents = 20
const aligns: Readonly<Record<string, ParagraphDraft['align']>> = {
  start: 'left',
  left: 'left',
  center: 'center',
  end: 'right',
  right: 'right',
  justify: 'justify',
}
const sides = ['border-left', 'border-right', 'border-top', 'border-bottom']

/** The styles of a document: named ones from `styles.xml`, unnamed ones from beside the text, which count over those of one name. */
export class OdtStyles {
  readonly #styles = new Map<string, Style>()
  readonly #lists = new Map<string, ListStyle>()
  readonly #fonts = new Map<string, string>()
  outline: ListStyle = []

  constructor(...parts: readonly (Buffer | string | null)[]) {
    for (const xml of parts) if (xml !== null) this.#read(new XmlScanner(xml))
  }

  #read(scanner: XmlScanner): void {
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token !== OPEN) continue
      const name = scanner.attribute('name') ?? ''
      if (scanner.name === 'style:style') this.#styles.set(`${scanner.attribute('family') ?? ''} ${name}`, readStyle(scanner))
      else if (scanner.name === 'style:default-style') this.#styles.set(`${scanner.attribute('family') ?? ''} `, readStyle(scanner))
      else if (scanner.name === 'text:list-style') this.#lists.set(name, readListStyle(scanner))
      else if (scanner.name === 'text:outline-style') this.outline = readListStyle(scanner)
      else if (scanner.name === 'style:font-face') this.#fonts.set(name, (scanner.attribute('font-family') ?? name).replace(/['"]/g, ''))
      else if (scanner.name === 'office:body') scanner.skip()
    }
  }

  /** From the style itself up to the default of its family. */
  *#chain(family: string, name: string | null): Generator<Style> {
    let at = name
    for (let steps = 0; at !== null && steps < mostParents; steps++) {
      const style = this.#styles.get(`${family} ${at}`)
      if (style === undefined) break
      yield style
      at = style.parent
    }
    const common = this.#styles.get(`${family} `)
    if (common !== undefined) yield common
  }

  #find<Key extends keyof Style>(family: string, name: string | null, key: Key): NonNullable<Style[Key]> | null {
    for (const style of this.#chain(family, name)) {
      const value = style[key]
      if (value !== null) return value
    }
    return null
  }

  align(name: string | null): ParagraphDraft['align'] {
    return this.#find('paragraph', name, 'align')
  }

  listOfParagraph(name: string | null): string | null {
    return this.#find('paragraph', name, 'list')
  }

  list(name: string): ListStyle | null {
    return this.#lists.get(name) ?? null
  }

  ruledSides(name: string | null): number {
    return this.#find('table-cell', name, 'ruled') ?? 0
  }

  isHiddenSection(name: string | null): boolean {
    return this.#find('section', name, 'hidden') === true
  }

  fontFamily(name: string | null): string | null {
    return name === null ? null : (this.#fonts.get(name) ?? name)
  }

  lettersOfParagraph(name: string | null): Letters {
    return this.#lettersOver(plain, 'paragraph', name)
  }

  lettersOver(base: Letters, span: string | null): Letters {
    return span === null ? base : this.#lettersOver(base, 'text', span)
  }

  #lettersOver(base: Letters, family: string, name: string | null): Letters {
    const font = this.fontFamily(this.#find(family, name, 'font')) ?? base.font
    return {
      family: familyOf(font),
      font,
      bold: this.#find(family, name, 'bold') ?? base.bold,
      italic: this.#find(family, name, 'italic') ?? base.italic,
      caps: this.#find(family, name, 'caps') ?? base.caps,
      hidden: this.#find(family, name, 'hidden') ?? base.hidden,
    }
  }
}

/** Reads `style:style`, just opened, to its end. */
function readStyle(scanner: XmlScanner): Style {
  const style: Style = {
    parent: scanner.attribute('parent-style-name'),
    list: scanner.attribute('list-style-name'),
    align: null,
    font: null,
    bold: null,
    italic: null,
    caps: null,
    hidden: null,
    ruled: null,
  }
  while (scanner.next() !== CLOSE) {
    if (scanner.name === 'style:text-properties') takeLetters(scanner, style)
    else if (scanner.name === 'style:paragraph-properties') style.align = aligns[scanner.attribute('text-align') ?? ''] ?? null
    else if (scanner.name === 'style:table-cell-properties') style.ruled = countSides(scanner)
    else if (scanner.name === 'style:section-properties' && scanner.attribute('display') === 'none') style.hidden = true
    scanner.skip()
  }
  return style
}

function takeLetters(scanner: XmlScanner, style: Style): void {
  const weight = scanner.attribute('font-weight')
  const slant = scanner.attribute('font-style')
  const transform = scanner.attribute('text-transform')
  const display = scanner.attribute('display')
  style.font = scanner.attribute('font-name') ?? scanner.attribute('font-family')
  if (weight !== null) style.bold = weight === 'bold' || Number(weight) >= 600
  if (slant !== null) style.italic = slant !== 'normal'
  if (transform !== null) style.caps = transform === 'uppercase'
  if (display !== null) style.hidden = display === 'none'
}

const isLine = (value: string | null): boolean => value !== null && value !== 'none' && value !== 'hidden'

function countSides(scanner: XmlScanner): number | null {
  const all = scanner.attribute('border')
  const own = sides.map(side => scanner.attribute(side))
  if (all === null && own.every(side => side === null)) return null
  return own.filter(side => isLine(side ?? all)).length
}
