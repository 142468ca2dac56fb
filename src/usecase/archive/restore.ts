import type { ArchiveReader } from '../../format/archive/archive.ts'
import { checkTarget, type Loading, OtherRestore, openLoading, TargetNotEmpty } from '../../store/archive/load.ts'
import type { TableShape } from '../../store/archive/table-shape.ts'
import { type DatabasePlace, openDatabase } from '../ground/open-database.ts'
import { type Archived, totals } from './back-up.ts'
import { ArchiveUnusable, type Manifest, type ManifestTable, readManifest } from './manifest.ts'
import { openArchive } from './open-archive.ts'
import { checkArchive, hashOf, readArchivedFile, readPart } from './read-part.ts'

export { OtherRestore, TargetNotEmpty }

export type RestoreStep = { readonly step: 'checking' | 'loading'; readonly done: number; readonly all: number }

/**
 * Loads a whole archive into a place that is empty. Every hash is compared before the first row is written; each part is one
 * transaction, so that a run that was interrupted is taken up where it stood. Tables of an earlier version are loaded as they were and
 * then brought to this one.
 */
export async function restore(place: DatabasePlace, path: string, onStep: (step: RestoreStep) => void): Promise<Archived> {
  const archive = await openArchive(path)
  try {
    const { manifest, bytes } = await readManifest(archive)
    const database = await openDatabase(place)
    try {
      await checkTarget(database.url, hashOf(bytes))
      await checkArchive(archive, manifest, (done, all) => onStep({ step: 'checking', done, all }))
      const loading = await openLoading(database.url, hashOf(bytes), manifest.migrations)
      try {
        await load(loading, archive, manifest, onStep)
      } finally {
        await loading.close()
      }
    } finally {
      await database.close()
    }
    return totals(manifest)
  } finally {
    await archive.close()
  }
}

/** The table of the archive as it is here: an archive whose columns are others was not written by the version that it names. */
function shapeOf(loading: Loading, table: ManifestTable): TableShape {
  const shape = loading.shapes.find(each => each.name === table.name)
  const columnsOf = (columns: readonly { name: string; type: string }[]) => columns.map(({ name, type }) => `${name} ${type}`).join()
  if (!shape || columnsOf(shape.columns) !== columnsOf(table.columns)) throw new ArchiveUnusable('part-damaged', `tables/${table.name}`)
  return shape
}

async function load(loading: Loading, archive: ArchiveReader, manifest: Manifest, onStep: (step: RestoreStep) => void): Promise<void> {
  const all = manifest.tables.reduce((sum, table) => sum + table.parts.length, 0)
  if (loading.isLoaded) return loading.finish(manifest.sequences)
  const shapes = manifest.tables.map(table => ({ table, shape: shapeOf(loading, table) }))
  let done = 0
  for (const { table, shape } of shapes) {
    for (const part of table.parts) {
      if (!loading.done.has(part.name)) {
        const lines = await readPart(archive, part)
        await loading.loadPart(shape, part.name, lines, sha256 => readArchivedFile(archive, sha256))
      }
      onStep({ step: 'loading', done: ++done, all })
    }
    const rows = await loading.countRows(shape)
    if (rows !== table.rows) throw new Error(`${table.name} has ${rows} rows where the archive has ${table.rows}`)
  }
  await loading.finish(manifest.sequences)
}
