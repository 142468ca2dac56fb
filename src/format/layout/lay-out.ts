import type { Block, Cell, Paragraph, Row, Table } from '../../core/text/block.ts'
import type { LinePlace } from '../../core/text/page-map.ts'
import type { Span } from '../../core/text/span.ts'
import type { CellDraft, Draft, ParagraphDraft, TableDraft } from './draft.ts'

interface Mutable {
  span: Span
  rows: number
}

/**
 * Puts the blocks into one text: a line for each paragraph, the cells of a row parted by tabs, the paragraphs of a cell by line feeds.
 * An empty paragraph of the body leaves an empty line and no block; in a cell it leaves nothing.
 */
export class Layout {
  readonly #pieces: string[] = []
  #length = 0
  readonly blocks: Block[] = []
  readonly lines: LinePlace[] = []

  get text(): string {
    return this.#pieces.join('')
  }

  #put(piece: string): void {
    this.#pieces.push(piece)
    this.#length += piece.length
  }

  add(drafts: readonly Draft[]): void {
    for (const draft of drafts) {
      const only = draft.kind === 'table' ? onlyCell(draft) : null
      if (draft.kind === 'paragraph') this.#addParagraph(draft)
      // A table of one cell is a frame around what it holds.
      else if (only !== null) this.add(only.content)
      else this.#addTable(draft)
    }
  }

  #addParagraph(draft: ParagraphDraft): void {
    this.blocks.push(...this.#write(draft, '\n'))
    this.#put('\n')
  }

  /** Writes the words; an edge of a page within them parts the paragraph in two. Pieces without words make no paragraph. */
  #write(draft: ParagraphDraft, between: string): Paragraph[] {
    if (!draft.text.includes('\f'))
      return isBlank(draft.text) && draft.label === '' ? [] : [this.#writePiece(draft, draft.label, draft.text)]
    const paragraphs: Paragraph[] = []
    for (const [i, piece] of draft.text.split('\f').entries()) {
      const label = i === 0 ? draft.label : ''
      if (i > 0) this.#put(between)
      if (!isBlank(piece) || label !== '') paragraphs.push(this.#writePiece(draft, label, piece))
    }
    return paragraphs
  }

  #writePiece({ align, bold, italic, place, lines = [] }: ParagraphDraft, label: string, piece: string): Paragraph {
    const start = this.#length
    const printed = label === '' ? '' : `${label} `
    this.#put(printed + piece)
    const from = start + printed.length
    for (const line of lines) this.lines.push(moveLine(line, from))
    const paragraph: { -readonly [Key in keyof Paragraph]: Paragraph[Key] } = { kind: 'paragraph', span: [start, this.#length] }
    if (printed !== '') paragraph.label = [start, start + printed.length]
    if (align !== null) paragraph.align = align
    if (bold) paragraph.bold = true
    if (italic) paragraph.italic = true
    if (place !== null) paragraph.place = place
    return paragraph
  }

  #addTable({ ruled, rows }: TableDraft): void {
    const start = this.#length
    const laid: Row[] = []
    /** By first column, the cell that cells below may belong to. */
    const growing = new Map<number, Cell & Mutable>()
    for (const { header, cells } of rows) {
      const rowStart = this.#length
      const standing: Cell[] = []
      for (const [i, cell] of cells.entries()) {
        if (i > 0) this.#put('\t')
        const above = cell.merge === 'on' ? growing.get(cell.column) : undefined
        if (above !== undefined) above.rows++
        else standing.push(this.#addCell(cell, growing))
      }
      laid.push({ span: [rowStart, this.#length], ...(header ? { header } : {}), cells: standing })
      this.#put('\n')
    }
    const table: Table = { kind: 'table', span: [start, this.#length - 1], ruled, rows: laid }
    this.blocks.push(table)
  }

  #addCell(cell: CellDraft, growing: Map<number, Cell & Mutable>): Cell {
    const start = this.#length
    const paragraphs = this.#addCellContent(cell.content)
    const laid: Cell & Mutable = { span: [start, this.#length], column: cell.column, columns: cell.columns, rows: 1, paragraphs }
    if (cell.merge === null) growing.delete(cell.column)
    else growing.set(cell.column, laid)
    return laid
  }

  #addCellContent(content: readonly Draft[]): Paragraph[] {
    const paragraphs: Paragraph[] = []
    for (const [draft, gap] of flatten(content)) {
      if (isBlank(draft.text) && draft.label === '') continue
      if (paragraphs.length > 0) this.#put(gap)
      paragraphs.push(...this.#write(draft, '\n'))
    }
    return paragraphs
  }
}

const moveLine = (line: LinePlace, by: number): LinePlace => ({
  ...line,
  span: [line.span[0] + by, line.span[1] + by],
  words: line.words.map(word => ({ ...word, span: [word.span[0] + by, word.span[1] + by] })),
})

const isBlank = (text: string): boolean => text === '' || text.trim() === ''

const onlyCell = ({ rows }: TableDraft): CellDraft | null =>
  rows.length === 1 && rows[0]?.cells.length === 1 ? (rows[0].cells[0] ?? null) : null

/** The paragraphs of a cell in reading order, each with what parts it from the one before; a table in it is read row by row. */
function* flatten(content: readonly Draft[]): Generator<readonly [paragraph: ParagraphDraft, gap: string]> {
  for (const draft of content) {
    if (draft.kind === 'paragraph') yield [draft, '\n']
    else
      for (const { cells } of draft.rows)
        for (const [i, cell] of cells.entries()) {
          let first = true
          for (const [paragraph, gap] of cell.merge === 'on' ? [] : flatten(cell.content)) {
            yield [paragraph, first && i > 0 ? '\t' : gap]
            first = false
          }
        }
  }
}
