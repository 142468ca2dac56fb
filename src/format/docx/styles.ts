import { CLOSE, OPEN, XmlScanner } from '../xml/xml-scanner.ts'
import { type Borders, noBorders, readBorders } from './borders.ts'
import {
  noParagraphProperties,
  noRunProperties,
  type ParagraphProperties,
  type RunProperties,
  readParagraphProperties,
  readRunProperties,
} from './properties.ts'

interface Style {
  readonly basedOn: string | null
  readonly paragraph: ParagraphProperties
  readonly run: RunProperties
  readonly borders: Borders
}

/** A style with all that it inherits. */
export interface ResolvedStyle {
  readonly align: ParagraphProperties['align']
  readonly numId: string | null
  readonly level: number | null
  /** The style in the line of inheritance that the numbering comes from: levels of a list name it. */
  readonly numberedBy: string | null
  readonly run: RunProperties
  readonly borders: Borders
}

const overlay = (below: RunProperties, above: RunProperties): RunProperties => ({
  bold: above.bold ?? below.bold,
  italic: above.italic ?? below.italic,
  caps: above.caps ?? below.caps,
  hidden: above.hidden ?? below.hidden,
  font: above.font ?? below.font,
  style: above.style,
})

export class Styles {
  readonly #styles = new Map<string, Style>()
  readonly #resolved = new Map<string, ResolvedStyle>()
  readonly #plain: ResolvedStyle
  #defaultParagraph: string | null = null
  #defaultRun = noRunProperties()

  constructor(xml: Buffer | string | null) {
    if (xml !== null) this.#read(new XmlScanner(xml))
    this.#plain = { align: null, numId: null, level: null, numberedBy: null, run: this.#defaultRun, borders: noBorders }
  }

  /** Of a paragraph; without a name, of the paragraph that names no style. */
  ofParagraph(name: string | null): ResolvedStyle {
    return this.of(name ?? this.#defaultParagraph ?? '')
  }

  of(name: string): ResolvedStyle {
    const known = this.#resolved.get(name)
    if (known !== undefined) return known
    // Stands for a style that is based on itself by way of others, until it is known.
    this.#resolved.set(name, this.#plain)
    const style = this.#styles.get(name)
    if (style === undefined) return this.#plain
    const base = style.basedOn === null ? this.#plain : this.of(style.basedOn)
    const numbered = style.paragraph.numId !== null
    const resolved = {
      align: style.paragraph.align ?? base.align,
      numId: style.paragraph.numId ?? base.numId,
      level: style.paragraph.level ?? base.level,
      numberedBy: numbered || style.paragraph.level !== null ? name : base.numberedBy,
      run: overlay(base.run, style.run),
      borders: new Map([...base.borders, ...style.borders]),
    }
    this.#resolved.set(name, resolved)
    return resolved
  }

  #read(scanner: XmlScanner): void {
    for (let token = scanner.next(); token !== 0; token = scanner.next()) {
      if (token !== OPEN) continue
      if (scanner.name === 'w:style') this.#readStyle(scanner)
      else if (scanner.name === 'w:rPrDefault') this.#defaultRun = this.#readDefault(scanner)
    }
  }

  #readDefault(scanner: XmlScanner): RunProperties {
    let run = noRunProperties()
    while (scanner.next() !== CLOSE) {
      if (scanner.name === 'w:rPr') run = readRunProperties(scanner)
      else scanner.skip()
    }
    return run
  }

  #readStyle(scanner: XmlScanner): void {
    const name = scanner.attribute('styleId') ?? ''
    const isDefault = scanner.attribute('default')
    if (scanner.attribute('type') === 'paragraph' && isDefault !== null && isDefault !== '0' && isDefault !== 'false')
      this.#defaultParagraph = name
    let basedOn: string | null = null
    let paragraph = noParagraphProperties()
    let run = noRunProperties()
    let borders = noBorders
    while (scanner.next() !== CLOSE) {
      if (scanner.name === 'w:pPr') paragraph = readParagraphProperties(scanner)
      else if (scanner.name === 'w:rPr') run = readRunProperties(scanner)
      else if (scanner.name === 'w:tblPr') borders = readTableBorders(scanner)
      else {
        if (scanner.name === 'w:basedOn') basedOn = scanner.attribute('val')
        scanner.skip()
      }
    }
    this.#styles.set(name, { basedOn, paragraph, run, borders })
  }
}

function readTableBorders(scanner: XmlScanner): Borders {
  let borders = noBorders
  while (scanner.next() !== CLOSE) {
    if (scanner.name === 'w:tblBorders') borders = readBorders(scanner)
    else scanner.skip()
  }
  return borders
}
