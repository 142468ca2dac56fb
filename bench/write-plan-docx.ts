import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'

const paragraph = (words: string): Paragraph =>
  new Paragraph({ children: words.split(/(?<=, )/).map(run => new TextRun({ text: run, size: 28, font: 'Times New Roman' })) })

/** A plan as Word would hold it: paragraphs of several runs, and what stood in tabs as a table. */
export async function writePlanDocx(text: string): Promise<Buffer> {
  const lines = text.split('\n')
  const rows = lines.filter(line => line.includes('\t')).map(line => line.split('\t'))
  const table = new Table({
    rows: rows.map(cells => new TableRow({ children: cells.map(cell => new TableCell({ children: [paragraph(cell)] })) })),
  })
  const children = [...lines.filter(line => !line.includes('\t')).map(paragraph), table]
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}
