import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import mammoth from 'mammoth'
import { readFile } from '../src/format/read-file.ts'
import { composePlan } from './compose-plan.ts'
import { alternate, type Result, round, speed } from './measure.ts'

const paragraph = (words: string): Paragraph =>
  new Paragraph({ children: words.split(/(?<=, )/).map(run => new TextRun({ text: run, size: 28, font: 'Times New Roman' })) })

/** A plan as Word would hold it: paragraphs of several runs, and what stood in tabs as a table. */
async function writeDocx(text: string): Promise<Uint8Array> {
  const lines = text.split('\n')
  const rows = lines.filter(line => line.includes('\t')).map(line => line.split('\t'))
  const table = new Table({
    rows: rows.map(cells => new TableRow({ children: cells.map(cell => new TableCell({ children: [paragraph(cell)] })) })),
  })
  const children = [...lines.filter(line => !line.includes('\t')).map(paragraph), table]
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

/** Text out of .docx files, measured against mammoth's raw text, which keeps neither numbers nor places. */
export async function docxVsMammoth(): Promise<Result> {
  const texts = [30_000, 60_000, 120_000].map((size, i) => composePlan(500 + i, size))
  const files = await Promise.all(texts.map(writeDocx))
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const read = async (): Promise<void> => {
    for (const file of files) await readFile(file, 'plan.docx')
  }
  const raw = async (): Promise<void> => {
    for (const file of files) await mammoth.extractRawText({ buffer: Buffer.from(file) })
  }
  const pairs = await alternate(read, raw, 7)
  return {
    ratio: round(1 / pairs.ratio),
    better: 'higher',
    limit: 'mammoth.extractRawText on the same files',
    runs: pairs.runs,
    detail: { 'read MB/s of text': speed(bytes, pairs.first), 'mammoth MB/s of text': speed(bytes, pairs.second), files: files.length },
  }
}
