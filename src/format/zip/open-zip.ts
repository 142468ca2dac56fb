import { crc32, inflateRawSync } from 'node:zlib'
import { refuseFile } from '../file/file-refusal.ts'
import { CENTRAL_RECORD, DEFLATED, END_RECORD, LOCAL_RECORD } from './zip-records.ts'

/** What a hostile archive may make us unpack at most; an honest plan stays far below each. */
export interface ZipLimits {
  readonly entries: number
  readonly partBytes: number
  readonly totalBytes: number
  /** Unpacked ÷ packed, asked of parts beyond `ratioFromBytes` only: a small part of blanks packs as well as a bomb. */
  readonly ratio: number
  readonly ratioFromBytes: number
}

export const defaultZipLimits: ZipLimits = {
  entries: 10_000,
  partBytes: 100 * 1024 * 1024,
  totalBytes: 200 * 1024 * 1024,
  ratio: 200,
  ratioFromBytes: 16 * 1024 * 1024,
}

interface Entry {
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly local: number
}

const END_LENGTH = 22
const CENTRAL_LENGTH = 46
const LOCAL_LENGTH = 30
const STORED = 0

const names = new TextDecoder()

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) if (view.getUint32(at, true) === END_RECORD) return at
  return refuseFile('file-damaged')
}

/** Names with `..`, a drive or a root lead out of the archive; nothing of ours is called so, and such entries are as if absent. */
const leadsOut = (name: string): boolean => /(^|\/)\.\.(\/|$)|^[a-z]:/i.test(name)

/**
 * A zip archive in memory. Only the parts asked for are unpacked, none of them further than its stated size, and all of them together
 * no further than the limits: archives within it stay packed, and a stated size that lies is found out while unpacking.
 */
export class Zip {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #limits: ZipLimits
  readonly #entries = new Map<string, Entry>()
  #unpacked = 0

  constructor(bytes: Uint8Array, limits: ZipLimits = defaultZipLimits) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#limits = limits
    this.#list()
  }

  get names(): IterableIterator<string> {
    return this.#entries.keys()
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  #list(): void {
    if (this.#bytes.length < END_LENGTH) refuseFile('file-damaged')
    const end = findEnd(this.#view)
    const count = this.#view.getUint16(end + 10, true)
    if (count > this.#limits.entries) refuseFile('file-bomb')
    let at = this.#view.getUint32(end + 16, true)
    for (let i = 0; i < count; i++) at = this.#listOne(at)
  }

  #listOne(at: number): number {
    const view = this.#view
    if (at + CENTRAL_LENGTH > view.byteLength || view.getUint32(at, true) !== CENTRAL_RECORD) refuseFile('file-damaged')
    if ((view.getUint16(at + 8, true) & 1) !== 0) refuseFile('file-encrypted')
    const nameEnd = at + CENTRAL_LENGTH + view.getUint16(at + 28, true)
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > view.byteLength) refuseFile('file-damaged')
    const name = names
      .decode(this.#bytes.subarray(at + CENTRAL_LENGTH, nameEnd))
      .replaceAll('\\', '/')
      .replace(/^\/+/, '')
    // Two entries of one name are read differently by different programs: what is checked here might not be what is opened there.
    if (this.#entries.has(name)) refuseFile('file-damaged')
    if (!leadsOut(name)) this.#entries.set(name, this.#entryAt(at))
    return next
  }

  #entryAt(at: number): Entry {
    const view = this.#view
    return {
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      local: view.getUint32(at + 42, true),
    }
  }

  /** The bytes of a part; null where the archive has none of that name. */
  read(name: string): Uint8Array | null {
    const entry = this.#entries.get(name)
    if (entry === undefined) return null
    const { partBytes, totalBytes, ratio, ratioFromBytes } = this.#limits
    this.#unpacked += entry.size
    if (entry.size > partBytes || this.#unpacked > totalBytes) refuseFile('file-bomb')
    if (entry.size > ratioFromBytes && entry.size > entry.packed * ratio) refuseFile('file-bomb')
    const part = this.#unpack(entry)
    if (part.length !== entry.size || crc32(part) !== entry.crc) refuseFile('file-damaged')
    return part
  }

  #unpack({ method, packed, size, local }: Entry): Uint8Array {
    const view = this.#view
    if (local + LOCAL_LENGTH > view.byteLength || view.getUint32(local, true) !== LOCAL_RECORD) refuseFile('file-damaged')
    const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    if (start + packed > view.byteLength) refuseFile('file-damaged')
    const data = this.#bytes.subarray(start, start + packed)
    if (method === STORED) return data
    if (method !== DEFLATED) refuseFile('file-damaged')
    try {
      return inflateRawSync(data, { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size + 1, 64) })
    } catch (error) {
      const lied = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
      return refuseFile(lied ? 'file-bomb' : 'file-damaged')
    }
  }
}
