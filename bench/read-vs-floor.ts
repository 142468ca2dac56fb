import { readDocument } from '../src/usecase/ground/read-document.ts'
import { composePlans } from './compose-plan.ts'
import { alternate, bytesOf, type Result, round, speed } from './measure.ts'

const decoder = new TextDecoder()

/** The least that any reader of text does: decode, bring to NFC, look at each letter once. */
function touch(files: readonly Uint8Array[]): number {
  let sum = 0
  for (const file of files) {
    const text = decoder.decode(file).normalize('NFC')
    for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i)
  }
  return sum
}

/** Reading and linting from bytes, measured against decode + NFC + one pass over the letters. */
export async function readVsFloor(): Promise<Result> {
  const files = composePlans(60)
  const bytes = bytesOf(files)
  const read = async (): Promise<void> => {
    for (const file of files) await readDocument(file, 'plan.txt')
  }
  let sum = 0
  const floor = (): void => {
    for (let i = 0; i < 8; i++) sum += touch(files)
  }
  const pairs = await alternate(read, floor, 9)
  if (sum === 0) throw new Error('The plans have no letters.')
  return {
    ratio: round(1 / pairs.ratio / 8),
    better: 'higher',
    limit: 'decode + NFC + one charCodeAt pass of the same text',
    runs: pairs.runs,
    detail: { 'read MB/s': speed(bytes, pairs.first), 'floor MB/s': speed(bytes * 8, pairs.second), plans: files.length, bytes },
  }
}
