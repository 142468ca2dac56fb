import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import type { ArchiveReader } from '../../format/archive/archive.ts'
import { ArchiveUnusable, fileName, type Manifest, type ManifestPart } from './manifest.ts'

export const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** What a part may unfold to: several times what is ever written, and no bomb. */
const largestPart = 1 << 30

function unfold(bytes: Buffer, name: string): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: largestPart })
  } catch {
    throw new ArchiveUnusable('part-damaged', name)
  }
}

/** The rows of a part as JSON lines, when their hash is the one in the manifest. */
export async function readPart(archive: ArchiveReader, { name, rows, sha256 }: ManifestPart): Promise<string[]> {
  const bytes = await archive.read(name)
  if (!bytes) throw new ArchiveUnusable('part-missing', name)
  const content = unfold(bytes, name)
  if (hashOf(content) !== sha256) throw new ArchiveUnusable('part-damaged', name)
  const lines = content.toString('utf8').split('\n').slice(0, -1)
  if (lines.length !== rows) throw new ArchiveUnusable('part-damaged', name)
  return lines
}

/** A file by its hash, which its bytes must have. */
export async function readArchivedFile(archive: ArchiveReader, sha256: string): Promise<Buffer> {
  const name = fileName(sha256)
  const bytes = await archive.read(name)
  if (!bytes) throw new ArchiveUnusable('part-missing', name)
  if (hashOf(bytes) !== sha256) throw new ArchiveUnusable('part-damaged', name)
  return bytes
}

export const hashInLine = (line: string): string => (JSON.parse(line) as { sha256: string }).sha256

/** Reads every part and every file once and compares all hashes. `onPart` is told after each part. */
export async function checkArchive(archive: ArchiveReader, manifest: Manifest, onPart: (done: number, all: number) => void): Promise<void> {
  const all = manifest.tables.reduce((sum, table) => sum + table.parts.length, 0)
  let done = 0
  for (const table of manifest.tables)
    for (const part of table.parts) {
      const lines = await readPart(archive, part)
      if (table.files) for (const line of lines) await readArchivedFile(archive, hashInLine(line))
      onPart(++done, all)
    }
}
