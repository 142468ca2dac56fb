import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { ChainEvent, ChainSeal } from '../../store/audit/audit-chain.ts'
import type { ChainRest, ChainSource } from './check-chain.ts'
import { chainFileFormat, chainFileVersion } from './export-audit.ts'

/** The file cannot be used: it is none, of a newer version, cut off, or not what was written. */
export class ChainFileUnusable extends Error {
  readonly why: 'not-ours' | 'newer' | 'cut-off' | 'damaged'
  readonly line: number

  constructor(why: ChainFileUnusable['why'], line: number) {
    super(why)
    this.why = why
    this.line = line
  }
}

interface Line {
  readonly format?: string
  readonly version?: number
  readonly event?: ChainEvent
  readonly seal?: ChainSeal
  readonly heads?: ChainRest['heads']
  readonly sha256?: string
}

function readLine(text: string, number: number): Line {
  try {
    const line: unknown = JSON.parse(text)
    if (line && typeof line === 'object') return line
  } catch {
    // Falls through: a line that is no JSON is told like one that is no object.
  }
  throw new ChainFileUnusable(number === 1 ? 'not-ours' : 'damaged', number)
}

export interface ChainFile extends ChainSource {
  /** Once all is read: whether the file's own sum fits. Where the chain itself shows no fault, one that does not is damage. */
  readonly fits: () => boolean
}

/** An export of the chain; events are read as they are asked for, the rest when the file has ended. */
export function readChainFile(path: string): ChainFile {
  let rest: ChainRest = { heads: [], seals: [] }
  let fits = false
  async function* events(): AsyncGenerator<ChainEvent> {
    const sum = createHash('sha256')
    const seals: ChainSeal[] = []
    let heads: ChainRest['heads'] | null = null
    let number = 0
    const file = await open(path)
    for await (const text of file.readLines()) {
      const line = readLine(text, ++number)
      if (number === 1) checkFirst(line)
      if (line.sha256 !== undefined) {
        if (!heads) break
        fits = line.sha256 === sum.digest('hex')
        rest = { heads, seals }
        return
      }
      sum.update(`${text}\n`)
      if (line.event) yield line.event
      if (line.seal) seals.push(line.seal)
      if (line.heads) heads = line.heads
    }
    throw new ChainFileUnusable('cut-off', number)
  }
  return { events: events(), rest: async () => rest, fits: () => fits }
}

function checkFirst({ format, version }: Line): void {
  if (format !== chainFileFormat) throw new ChainFileUnusable('not-ours', 1)
  if (version !== chainFileVersion) throw new ChainFileUnusable('newer', 1)
}

/** Heads and seals of an earlier export. */
export async function readAnchor(path: string): Promise<ChainRest> {
  const source = readChainFile(path)
  for await (const _ of source.events);
  return source.rest()
}
