import type { Block } from '../../core/text/block.ts'
import { layOutPdf, type PdfText } from './lay-out-pdf.ts'
import { openPdf } from './open-pdf.ts'
import { type FixturePage, type FixtureText, pdfFixture, widthOf } from './pdf-fixture.ts'

/** What is read from pages drawn so. */
export async function read(...pages: readonly FixturePage[]): Promise<PdfText> {
  const { inks, notes } = await openPdf(pdfFixture(pages))
  return layOutPdf(inks, notes)
}

/** Signs in a full line. */
export const wide = 65
/** A line from the left margin (80) to the right one (80 + 65 signs of 7 points); shorter lines end before. */
export const fill = (text: string): string => {
  const words = text.split(' ')
  for (let at = 0; words.join(' ').length < wide; at = (at + 1) % words.length) words.splice(words.length - 1, 0, 'xã')
  return words.join(' ').slice(-wide)
}
export const left = 80
export const right = left + widthOf('x'.repeat(wide))

/** Lines one under the other, 18 points apart; `>` sets a line in. */
export const lines = (y: number, ...texts: readonly string[]): FixtureText[] =>
  texts.map((text, i) => (text.startsWith('>') ? { text: text.slice(1), x: left + 28, y: y + i * 18 } : { text, x: left, y: y + i * 18 }))

export const paragraphs = ({ text, blocks }: PdfText): string[] =>
  (blocks ?? []).flatMap(block => (block.kind === 'paragraph' ? [text.slice(...block.span)] : []))
export const tables = ({ text, blocks }: PdfText): string[][][] =>
  (blocks ?? []).flatMap((block: Block) =>
    block.kind === 'table' ? [block.rows.map(row => row.cells.map(cell => text.slice(...cell.span)))] : [],
  )

export const columns = [80, 120, 380, 500] as const
export const net = (ys: readonly number[]): NonNullable<FixturePage['rules']> => [
  ...ys.map(y => [80, y, 500, y] as const),
  ...columns.map(x => [x, ys[0] ?? 0, x, ys.at(-1) ?? 0] as const),
]
export const cell = (column: number, y: number, text: string): FixtureText => ({ text, x: (columns[column] ?? 0) + 5, y, size: 12 })
