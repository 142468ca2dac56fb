import mammoth from 'mammoth'
import { readFile } from '../src/format/read-file.ts'
import { composePlan } from './compose-plan.ts'
import { alternate, type Result, round, speed } from './measure.ts'
import { writePlanDocx } from './write-plan-docx.ts'

/** Text out of .docx files, measured against mammoth's raw text, which keeps neither numbers nor places. */
export async function docxVsMammoth(): Promise<Result> {
  const texts = [30_000, 60_000, 120_000].map((size, i) => composePlan(500 + i, size))
  const files = await Promise.all(texts.map(writePlanDocx))
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
