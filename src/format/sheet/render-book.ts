import { type PartStream, streamZip } from '../zip/stream-zip.ts'
import type { Book } from './book.ts'
import { bookParts } from './book-parts.ts'
import { CellLooks } from './cell-look.ts'
import { sheetPart } from './sheet-part.ts'

/** A workbook as it is written, piece by piece: what has gone out is forgotten. */
export function renderBook({ sheets }: Book): AsyncGenerator<Buffer> {
  const looks = new CellLooks()
  const rows: number[] = []
  return streamZip(partsOf())

  async function* partsOf(): AsyncGenerator<PartStream> {
    for (const [at, sheet] of sheets.entries()) {
      const text = async function* (): AsyncGenerator<string> {
        rows.push(yield* sheetPart(sheet, looks))
      }
      yield { name: `xl/worksheets/sheet${at + 1}.xml`, text: text() }
    }
    const others = { ...bookParts(sheets, rows), 'xl/styles.xml': looks.part() }
    for (const [name, text] of Object.entries(others)) yield { name, text: [text] }
  }
}

/** The whole of a small workbook. */
export async function bookBytes(book: Book): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of renderBook(book)) pieces.push(piece)
  return Buffer.concat(pieces)
}
