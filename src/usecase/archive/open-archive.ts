import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { ArchiveReader, ArchiveWriter } from '../../format/archive/archive.ts'
import { createFolderArchive, openFolderArchive } from '../../format/archive/folder-archive.ts'
import { createTarArchive, openTarArchive } from '../../format/archive/tar-archive.ts'

/** The path cannot be used: there is nothing, or something already. */
export class ArchivePathUnusable extends Error {
  readonly why: 'absent' | 'exists'

  constructor(why: ArchivePathUnusable['why']) {
    super(why)
    this.why = why
  }
}

const kindOf = (path: string): Promise<'file' | 'folder' | null> =>
  stat(path).then(
    found => (found.isDirectory() ? 'folder' : 'file'),
    (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? null : Promise.reject(error)),
  )

/** A `.tar` by its name, else a folder; neither may be there yet, the folder above must. */
export async function createArchive(path: string): Promise<ArchiveWriter> {
  if (await kindOf(path)) throw new ArchivePathUnusable('exists')
  await stat(dirname(path))
  return path.endsWith('.tar') ? createTarArchive(path) : createFolderArchive(path.replace(/[\\/]+$/, ''))
}

export async function openArchive(path: string): Promise<ArchiveReader> {
  const kind = await kindOf(path)
  if (!kind) throw new ArchivePathUnusable('absent')
  return kind === 'folder' ? openFolderArchive(path) : openTarArchive(path)
}
