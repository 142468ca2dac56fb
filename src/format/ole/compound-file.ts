import { refuseFile } from '../file/file-refusal.ts'
import { Octets } from './octets.ts'

/** Sector numbers from here on are signs: end of a chain, free, part of a table. */
const signs = 0xfffffffa
const nowhere = 0xffffffff
const entryLength = 128
const inHeader = 109

interface Entry {
  readonly name: string
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

/**
 * A compound file: streams and folders in a file of sectors ([MS-CFB]). Chains of sectors may run in circles in a file made to hurt: none
 * is followed further than the file has sectors, and no stream is longer than the file.
 */
export class CompoundFile {
  readonly #file: Octets
  readonly #sector: number
  readonly #cutoff: number
  readonly #next: Uint32Array
  readonly #nextSmall: Uint32Array
  readonly #small: Uint8Array
  readonly #entries: readonly Entry[]
  readonly #top: ReadonlyMap<string, Entry>

  constructor(bytes: Uint8Array) {
    this.#file = new Octets(bytes)
    const shift = this.#file.u16(0x1e)
    if ((shift !== 9 && shift !== 12) || this.#file.u16(0x20) !== 6) refuseFile('file-damaged')
    this.#sector = 1 << shift
    this.#cutoff = this.#file.u32(0x38)
    this.#next = this.#table(this.#fatSectors())
    const directory = new Octets(this.#join(this.#chain(this.#file.u32(0x30))))
    this.#entries = Array.from({ length: Math.floor(directory.length / entryLength) }, (_, i) => readEntry(directory, i * entryLength))
    const root = this.#entries[0] ?? refuseFile('file-damaged')
    this.#top = this.#siblings(root.child)
    this.#nextSmall = this.#table(this.#chain(this.#file.u32(0x3c)))
    this.#small = root.start < signs ? this.#join(this.#chain(root.start)).subarray(0, root.size) : new Uint8Array()
  }

  /** The names of all streams and folders, at any depth. */
  get names(): readonly string[] {
    return this.#entries.map(({ name }) => name)
  }

  has(name: string): boolean {
    return this.#top.has(name)
  }

  /** A stream of the outermost folder; null where there is none of that name. */
  read(name: string): Uint8Array | null {
    const entry = this.#top.get(name)
    if (entry === undefined) return null
    const { start, size } = entry
    if (size > this.#file.length) refuseFile('file-damaged')
    if (size === 0) return new Uint8Array()
    const whole = size < this.#cutoff ? this.#joinSmall(start) : this.#join(this.#chain(start))
    return whole.length < size ? refuseFile('file-damaged') : whole.subarray(0, size)
  }

  get #sectors(): number {
    return Math.ceil(this.#file.length / this.#sector)
  }

  /** The sectors that the table of chains stands in: the first in the header, more in a chain of their own. */
  #fatSectors(): number[] {
    const found: number[] = []
    const take = (from: Octets, at: number, count: number): void => {
      for (let i = 0; i < count; i++) {
        const sector = from.u32(at + i * 4)
        if (sector < signs) found.push(sector)
      }
    }
    take(this.#file, 0x4c, inHeader)
    const perSector = this.#sector / 4 - 1
    let sector = this.#file.u32(0x44)
    for (let steps = 0; sector < signs; steps++) {
      if (steps > this.#sectors) refuseFile('file-damaged')
      const part = new Octets(this.#at(sector))
      take(part, 0, perSector)
      sector = part.u32(perSector * 4)
    }
    return found.length > this.#sectors ? refuseFile('file-damaged') : found
  }

  #table(sectors: readonly number[]): Uint32Array {
    const whole = new Octets(this.#join(sectors))
    return Uint32Array.from({ length: Math.floor(whole.length / 4) }, (_, i) => whole.u32(i * 4))
  }

  #chain(start: number, next: Uint32Array = this.#next): number[] {
    const chain: number[] = []
    for (let sector = start; sector < signs; sector = next[sector] ?? nowhere) {
      if (chain.length > next.length) refuseFile('file-damaged')
      chain.push(sector)
    }
    return chain
  }

  /** The last sector of a file may be cut short. */
  #at(sector: number): Uint8Array {
    const from = (sector + 1) * this.#sector
    return from >= this.#file.length ? refuseFile('file-damaged') : this.#file.bytes.subarray(from, from + this.#sector)
  }

  #join(sectors: readonly number[]): Uint8Array {
    const whole = new Uint8Array(sectors.length * this.#sector)
    for (const [i, sector] of sectors.entries()) whole.set(this.#at(sector), i * this.#sector)
    return whole
  }

  #joinSmall(start: number): Uint8Array {
    const chain = this.#chain(start, this.#nextSmall)
    const whole = new Uint8Array(chain.length * 64)
    for (const [i, sector] of chain.entries()) whole.set(this.#small.subarray(sector * 64, sector * 64 + 64), i * 64)
    return whole
  }

  /** The entries of one folder: a tree of siblings. */
  #siblings(first: number): Map<string, Entry> {
    const found = new Map<string, Entry>()
    const seen = new Set<number>()
    const open = [first]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const entry = this.#entries[at]
      if (entry === undefined || seen.has(at)) continue
      seen.add(at)
      found.set(entry.name, entry)
      open.push(entry.left, entry.right)
    }
    return found
  }
}

function readEntry(directory: Octets, at: number): Entry {
  const units = Math.max(0, Math.min(31, directory.u16(at + 64) / 2 - 1))
  return {
    name: directory.text(at, Math.floor(units)),
    left: directory.u32(at + 68),
    right: directory.u32(at + 72),
    child: directory.u32(at + 76),
    start: directory.u32(at + 116),
    size: directory.u32(at + 120),
  }
}
