import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { type ArchiveReader, type ArchiveWriter, isPartName } from './archive.ts'

/**
 * POSIX ustar, as every `tar` reads and writes it: blocks of 512 bytes, a header before each file. Times and owners are zero, so that
 * the same parts make the same bytes.
 */
const block = 512
const longestName = 100
const largest = 8 ** 11 - 1

const octal = (value: number, width: number): string => `${value.toString(8).padStart(width - 1, '0')}\0`

function headerOf(name: string, size: number): Buffer {
  if (Buffer.byteLength(name) > longestName || size > largest) throw new RangeError(`${name} does not fit into a tar file`)
  const header = Buffer.alloc(block)
  header.write(name, 0)
  header.write(octal(0o600, 8), 100)
  header.write(octal(0, 8), 108)
  header.write(octal(0, 8), 116)
  header.write(octal(size, 12), 124)
  header.write(octal(0, 12), 136)
  header.write('        ', 148)
  header.write('0', 156)
  header.write('ustar\u000000', 257)
  header.write(`${checksum(header).toString(8).padStart(6, '0')}\0 `, 148)
  return header
}

/** The sum of all bytes, those of the sum itself counted as spaces. */
const checksum = (header: Buffer): number => header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 32 : byte), 0)

const padding = (size: number): number => (block - (size % block)) % block

/** A file that appears under its name when it is finished. */
export async function createTarArchive(path: string): Promise<ArchiveWriter> {
  const making = `${path}.partial`
  await rm(making, { force: true })
  const file = await open(making, 'wx', 0o600)
  return {
    write: async (name, bytes) => {
      await file.writeFile(Buffer.concat([headerOf(name, bytes.length), bytes, Buffer.alloc(padding(bytes.length))]))
    },
    finish: async () => {
      await file.writeFile(Buffer.alloc(2 * block))
      await file.sync()
      await file.close()
      await rename(making, path)
    },
    abandon: async () => {
      await file.close()
      await rm(making, { force: true })
    },
  }
}

interface Place {
  readonly at: number
  readonly size: number
}

const textAt = (header: Buffer, start: number, length: number): string => {
  const field = header.subarray(start, start + length)
  const end = field.indexOf(0)
  return field.toString('latin1', 0, end < 0 ? length : end)
}

/** The parts of a file up to where it ends or is no longer a tar; what is cut off is told by whoever misses it. */
async function findParts(file: FileHandle): Promise<Map<string, Place>> {
  const parts = new Map<string, Place>()
  const header = Buffer.alloc(block)
  for (let at = 0; ; ) {
    const { bytesRead } = await file.read(header, 0, block, at)
    if (bytesRead < block || Number.parseInt(textAt(header, 148, 8), 8) !== checksum(header)) return parts
    const size = Number.parseInt(textAt(header, 124, 12), 8)
    if (!Number.isSafeInteger(size) || size < 0) return parts
    const name = textAt(header, 0, longestName).replace(/^\.\//, '')
    const isFile = header[156] === 48 || header[156] === 0
    if (isFile && isPartName(name)) parts.set(name, { at: at + block, size })
    at += block + size + padding(size)
  }
}

export async function openTarArchive(path: string): Promise<ArchiveReader> {
  const file = await open(path)
  const parts = await findParts(file)
  const { size: all } = await file.stat()
  return {
    names: new Set(parts.keys()),
    read: async name => {
      const part = parts.get(name)
      if (!part) return null
      const bytes = Buffer.alloc(Math.max(0, Math.min(part.size, all - part.at)))
      const { bytesRead } = await file.read(bytes, 0, bytes.length, part.at)
      return bytes.subarray(0, bytesRead)
    },
    close: () => file.close(),
  }
}
