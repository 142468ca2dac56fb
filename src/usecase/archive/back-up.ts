import { gzipSync } from 'node:zlib'
import type { ArchiveWriter } from '../../format/archive/archive.ts'
import { type Dump, openDump } from '../../store/archive/dump.ts'
import type { TableShape } from '../../store/archive/table-shape.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import type { ReachedData } from '../ground/reach-data.ts'
import { archiveVersion, fileName, type Manifest, type ManifestPart, type ManifestTable, manifestName } from './manifest.ts'
import { createArchive, openArchive } from './open-archive.ts'
import { checkArchive, hashInLine, hashOf } from './read-part.ts'

export interface Archived {
  readonly tables: number
  readonly rows: number
  readonly files: number
}

type OnProgress = (so: Archived & { readonly part: string }) => void

/** So much text goes into a part: little enough to be held in memory, much enough to be written in one go. */
const partBytes = 4_000_000

/**
 * Writes the whole instance, as it is at one moment, to a folder or a tar file, and reads it back to compare every hash. The server may
 * go on meanwhile. The audit event is written after the moment and before the first byte, so that the archive does not tell of itself.
 */
export async function backUp(data: ReachedData, path: string, now: Date, onProgress: OnProgress): Promise<Archived> {
  const writer = await createArchive(path)
  try {
    const dump = await openDump(data.url)
    try {
      const about = { tables: String(dump.shapes.kept.length), kind: path.endsWith('.tar') ? 'tar' : 'folder' }
      await saveAudit(data.store, { at: now, by: null, action: 'instance-exported', subject: null, about })
      const manifest = await new Writing(writer, dump, onProgress).all()
      await writer.write(manifestName, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`))
      await writer.finish()
      await readBack(path, manifest)
      return totals(manifest)
    } finally {
      await dump.close()
    }
  } catch (error) {
    await writer.abandon().catch(() => undefined)
    throw error
  }
}

async function readBack(path: string, manifest: Manifest): Promise<void> {
  const archive = await openArchive(path)
  try {
    await checkArchive(archive, manifest, () => undefined)
  } finally {
    await archive.close()
  }
}

export const totals = ({ tables, files }: Manifest): Archived => ({
  tables: tables.length,
  rows: tables.reduce((sum, table) => sum + table.rows, 0),
  files: files.count,
})

/** One run of writing; counts as it goes. */
class Writing {
  private rows = 0
  private files = 0
  private fileBytes = 0
  private tables = 0
  private readonly writer: ArchiveWriter
  private readonly dump: Dump
  private readonly onProgress: OnProgress

  constructor(writer: ArchiveWriter, dump: Dump, onProgress: OnProgress) {
    this.writer = writer
    this.dump = dump
    this.onProgress = onProgress
  }

  async all(): Promise<Manifest> {
    const tables: ManifestTable[] = []
    for (const shape of this.dump.shapes.kept) {
      tables.push(await this.table(shape))
      this.tables++
    }
    return {
      format: 'dondoc-archive',
      version: archiveVersion,
      migrations: this.dump.migrations,
      tables,
      files: { count: this.files, bytes: this.fileBytes },
      sequences: this.dump.sequences,
      omitted: this.dump.shapes.transient,
    }
  }

  private async table(shape: TableShape): Promise<ManifestTable> {
    const parts: ManifestPart[] = []
    const files = shape.columns.some(column => column.form === 'file')
    let waiting: string[] = []
    let size = 0
    const flush = async () => {
      if (waiting.length) parts.push(await this.part(shape, parts.length + 1, waiting))
      waiting = []
      size = 0
    }
    for await (const lines of this.dump.readRows(shape))
      for (const line of lines) {
        waiting.push(line)
        size += line.length
        if (size >= partBytes) await flush()
      }
    await flush()
    const columns = shape.columns.map(({ name, type }) => ({ name, type }))
    return { name: shape.name, columns, rows: parts.reduce((sum, part) => sum + part.rows, 0), files, parts }
  }

  private async part(shape: TableShape, number: number, lines: readonly string[]): Promise<ManifestPart> {
    const name = `tables/${shape.name}/${String(number).padStart(6, '0')}.ndjson.gz`
    if (shape.columns.some(column => column.form === 'file')) for (const line of lines) await this.file(shape, hashInLine(line))
    const content = Buffer.from(`${lines.join('\n')}\n`)
    await this.writer.write(name, gzipSync(content))
    this.rows += lines.length
    this.onProgress({ tables: this.tables, rows: this.rows, files: this.files, part: name })
    return { name, rows: lines.length, sha256: hashOf(content) }
  }

  private async file(shape: TableShape, sha256: string): Promise<void> {
    const bytes = await this.dump.readFile(shape, sha256)
    await this.writer.write(fileName(sha256), bytes)
    this.files++
    this.fileBytes += bytes.length
  }
}
