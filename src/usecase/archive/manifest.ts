import type { ArchiveReader } from '../../format/archive/archive.ts'
import type { SequenceState } from '../../store/archive/dump.ts'
import { knownMigrations } from '../../store/ground/migrate.ts'

/** `sha256` is that of the rows as NDJSON, before they were compressed. */
export interface ManifestPart {
  readonly name: string
  readonly rows: number
  readonly sha256: string
}

export interface ManifestTable {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly type: string }[]
  readonly rows: number
  /** Bytes of a row of this table lie in `files/`. */
  readonly files: boolean
  readonly parts: readonly ManifestPart[]
}

/** What an archive holds: `manifest.json`, the last part to be written. `docs/archive-format.md` describes it for others. */
export interface Manifest {
  readonly format: 'dondoc-archive'
  readonly version: number
  readonly migrations: readonly string[]
  readonly tables: readonly ManifestTable[]
  readonly files: { readonly count: number; readonly bytes: number }
  readonly sequences: readonly SequenceState[]
  /** Tables whose rows are left out, for they live for minutes or hours. */
  readonly omitted: readonly string[]
}

export const manifestName = 'manifest.json'
export const archiveVersion = 1

export type ArchiveFault = 'not-ours' | 'unfinished' | 'newer' | 'part-missing' | 'part-damaged'

/** The archive cannot be used; `part` names what is missing, damaged or too new. */
export class ArchiveUnusable extends Error {
  readonly why: ArchiveFault
  readonly part: string

  constructor(why: ArchiveFault, part = '') {
    super(`${why} ${part}`)
    this.why = why
    this.part = part
  }
}

export const fileName = (sha256: string): string => `files/${sha256.slice(0, 2)}/${sha256}`

function parse(bytes: Buffer): Partial<Manifest> {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    if (value && typeof value === 'object') return value
  } catch {
    throw new ArchiveUnusable('part-damaged', manifestName)
  }
  throw new ArchiveUnusable('not-ours')
}

/** Refuses archives that are unfinished, of something else, or of a later version than this program. */
export async function readManifest(archive: ArchiveReader): Promise<{ manifest: Manifest; bytes: Buffer }> {
  const bytes = await archive.read(manifestName)
  if (!bytes) throw new ArchiveUnusable([...archive.names].some(name => name.startsWith('tables/')) ? 'unfinished' : 'not-ours')
  const manifest = parse(bytes)
  if (manifest.format !== 'dondoc-archive') throw new ArchiveUnusable('not-ours')
  if (manifest.version !== archiveVersion) throw new ArchiveUnusable('newer', String(manifest.version))
  const known = knownMigrations()
  const unknown = manifest.migrations?.find(name => !known.includes(name))
  if (unknown !== undefined) throw new ArchiveUnusable('newer', unknown)
  return { manifest: manifest as Manifest, bytes }
}
