import { lstat, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { type ArchiveReader, type ArchiveWriter, isPartName } from './archive.ts'

async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A folder that appears under its name when it is finished. */
export async function createFolderArchive(path: string): Promise<ArchiveWriter> {
  const making = `${path}.partial`
  await rm(making, { recursive: true, force: true })
  await mkdir(making, { recursive: true, mode: 0o700 })
  return {
    write: async (name, bytes) => {
      const target = join(making, name)
      await mkdir(dirname(target), { recursive: true, mode: 0o700 })
      await writeWhole(target, bytes)
    },
    finish: () => rename(making, path),
    abandon: () => rm(making, { recursive: true, force: true }),
  }
}

/** Links are not followed: only plain files that lie in the folder itself. */
export async function openFolderArchive(path: string): Promise<ArchiveReader> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const names = entries
    .filter(entry => entry.isFile())
    .map(entry => relative(path, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isPartName)
  const known = new Set(names)
  return {
    names: known,
    read: async name => {
      if (!known.has(name)) return null
      const target = join(path, name)
      return (await lstat(target)).isFile() ? readFile(target) : null
    },
    close: async () => undefined,
  }
}
