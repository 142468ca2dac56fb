import PDFDocument from 'pdfkit'
import type { PaperFacts } from '../../core/paper/paper.ts'
import type { PaperLayout } from '../../core/paper/paper-layout.ts'
import type { Line, Measure } from './break-lines.ts'
import { pointsOf } from './measure-flow.ts'
import { ascent, openFace, type PdfFace } from './pdf-faces.ts'

export type Tag = PDFKit.PDFStructureElement
type Attributes = Readonly<Record<string, string | number>>

const faces: readonly PdfFace[] = ['regular', 'bold', 'italic', 'bold-italic']

/**
 * The pages of a PDF/A-2a file: what is drawn on them is either words under a tag or an artifact. Pages are counted by section and
 * numbered from the second one.
 */
export class PdfPages {
  readonly #doc: PDFKit.PDFDocument
  readonly #layout: PaperLayout
  #landscape = false
  #number = 0
  /** Where the next thing is drawn, from the upper edge. */
  y = 0

  constructor(layout: PaperLayout, { title, author, created }: PaperFacts) {
    this.#layout = layout
    const at = new Date(created)
    this.#doc = new PDFDocument({
      pdfVersion: '1.7',
      subset: 'PDF/A-2a',
      tagged: true,
      lang: layout.language,
      displayTitle: true,
      autoFirstPage: false,
      // Without a font of ours the library would open one that is not embedded.
      font: openFace('regular') as unknown as string,
      info: { Title: title, Author: author, Creator: 'Đôn Đốc', CreationDate: at, ModDate: at },
    } as PDFKit.PDFDocumentOptions)
    for (const face of faces) this.#doc.registerFont(face, openFace(face) as unknown as string)
  }

  get left(): number {
    return pointsOf(this.#layout.page.left)
  }
  get width(): number {
    const { width, height, left, right } = this.#layout.page
    return pointsOf((this.#landscape ? height : width) - left - right)
  }
  get top(): number {
    return pointsOf(this.#layout.page.top)
  }
  get bottom(): number {
    const { width, height, bottom } = this.#layout.page
    return pointsOf((this.#landscape ? width : height) - bottom)
  }
  get isAtTop(): boolean {
    return this.y <= this.top
  }
  get room(): number {
    return this.bottom - this.y
  }

  /** Begins pages that are counted anew. */
  beginSection(landscape: boolean): void {
    this.#landscape = landscape
    this.#number = 0
    this.turn()
  }

  turn(): void {
    const { width, height, numberAt } = this.#layout.page
    const size = [pointsOf(this.#landscape ? height : width), pointsOf(this.#landscape ? width : height)]
    this.#doc.addPage({ size, margin: 0 } as PDFKit.PDFDocumentOptions)
    this.#number++
    this.y = this.top
    if (this.#number === 1) return
    const { size: letters } = this.#layout.styles['page-number']
    const text = String(this.#number)
    const x = this.left + (this.width - this.measure(letters)(text, 'regular')) / 2
    this.artifact({ type: 'Pagination', attached: ['Top'] }, () =>
      this.#write(text, 'regular', letters, x, pointsOf(numberAt) + letters * ascent, 0),
    )
  }

  /** How wide words are at a size; what is asked again is remembered, for words repeat by the thousand, from file to file too. */
  measure(size: number): Measure {
    return (text, face) => {
      const key = `${face}\n${text}`
      const known = widths.get(key)
      if (known !== undefined) return known * size
      const width = this.#doc.font(face).fontSize(1000).widthOfString(text) / 1000
      if (text.length < longestRemembered && widths.size < mostRemembered) widths.set(key, width)
      return width * size
    }
  }

  /** An element of the structure; `attributes` as the standard names them for tables. */
  tag(type: string, parent: Tag | null, attributes: Attributes = {}): Tag {
    const tag = this.#doc.struct(type)
    if (Object.keys(attributes).length > 0) Object.assign(dataOf(tag), { A: { O: 'Table', ...attributes } })
    if (parent === null) this.#doc.addStructure(tag)
    else parent.add(tag)
    return tag
  }

  /** What is drawn belongs to the tag. */
  content(tag: Tag, type: string, draw: () => void): void {
    const content = this.#doc.markStructureContent(type)
    draw()
    this.#doc.endMarkedContent()
    tag.add(content)
  }

  /** What is drawn says nothing to those who listen: lines, page numbers, headings that repeat. */
  artifact(options: PDFKit.Mixins.MarkingOptions & { attached?: string[] }, draw: () => void): void {
    this.#doc.markContent('Artifact', options)
    draw()
    this.#doc.endMarkedContent()
  }

  /** A line of words with its base at `base`, from `x`; `gap` is added to each space. */
  line({ pieces }: Line, size: number, x: number, base: number, gap: number): void {
    let at = x
    for (const { text, face, width } of pieces) {
      const words = text.trimEnd()
      if (words !== '') this.#write(words, face, size, at, base, gap)
      at += width + gap * spacesIn(text)
    }
  }

  stroke(fromX: number, fromY: number, toX: number, toY: number): void {
    this.#doc.lineWidth(0.5).moveTo(fromX, fromY).lineTo(toX, toY).stroke()
  }

  #write(text: string, face: PdfFace, size: number, x: number, base: number, gap: number): void {
    this.#doc
      .font(face)
      .fontSize(size)
      .text(text, x, base, { lineBreak: false, baseline: 'alphabetic', ...(gap > 0 ? { wordSpacing: gap } : {}) })
  }

  async bytes(): Promise<Buffer> {
    const pieces: Buffer[] = []
    this.#doc.on('data', (piece: Uint8Array) => pieces.push(Buffer.from(piece)))
    const ended = new Promise<void>((resolve, reject) => {
      this.#doc.on('end', resolve)
      this.#doc.on('error', reject)
    })
    this.#doc.end()
    await ended
    return Buffer.concat(pieces)
  }
}

const widths = new Map<string, number>()
const longestRemembered = 40
const mostRemembered = 50_000
export const spacesIn = (text: string): number => text.split(' ').length - 1
/** The library has no option for spans of cells. */
const dataOf = (tag: Tag): object => (tag as unknown as { readonly dictionary: { readonly data: object } }).dictionary.data
