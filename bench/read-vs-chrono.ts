import { strict } from 'chrono-node/vi'
import { readDocument } from '../src/usecase/ground/read-document.ts'
import { composePlans } from './compose-plan.ts'
import { alternate, bytesOf, type Result, round, speed } from './measure.ts'

/** Reading and linting from bytes, measured against chrono-node's Vietnamese locale (strict, line by line), which only finds dates. */
export async function readVsChrono(): Promise<Result> {
  const files = composePlans(16)
  const lines = files.map(file => new TextDecoder().decode(file).split('\n'))
  const reference = new Date(2025, 10, 20)
  const read = async (): Promise<void> => {
    for (const file of files) await readDocument(file, 'plan.txt')
  }
  let found = 0
  const chrono = (): void => {
    for (const text of lines) for (const line of text) found += strict.parse(line, reference).length
  }
  const pairs = await alternate(read, chrono, 7)
  if (found === 0) throw new Error('chrono-node finds no date in the plans.')
  const bytes = bytesOf(files)
  return {
    ratio: round(1 / pairs.ratio),
    better: 'higher',
    limit: 'chrono-node, locale vi, strict, finding dates in the same lines',
    runs: pairs.runs,
    detail: { 'read MB/s': speed(bytes, pairs.first), 'chrono MB/s': speed(bytes, pairs.second), plans: files.length, bytes },
  }
}
