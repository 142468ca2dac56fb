import { resolve } from 'node:path'
import { ArchiveUnusable } from '../usecase/archive/manifest.ts'
import { ArchivePathUnusable } from '../usecase/archive/open-archive.ts'
import { OtherRestore, TargetNotEmpty } from '../usecase/archive/restore.ts'
import { type Call, CallRefused } from './call.ts'
import { refuseData } from './reach.ts'

/** Why an archive cannot be written or loaded, as one line. */
export function refuseArchive(error: unknown, file: string, call: Call): never {
  const folder = call.place.databaseUrl ? 'DATABASE_URL' : resolve(call.place.dataDir)
  if (error instanceof ArchiveUnusable) throw new CallRefused(`archive-${error.why}`, { file, part: error.part, version: error.part })
  if (error instanceof ArchivePathUnusable) throw new CallRefused(error.why === 'exists' ? 'output-exists' : 'archive-absent', { file })
  if (error instanceof TargetNotEmpty) throw new CallRefused('data-not-empty', { folder })
  if (error instanceof OtherRestore) throw new CallRefused('archive-other')
  if (error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code) && 'path' in error)
    throw new CallRefused('output-refused', { file, reason: error.message })
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC')
    throw new CallRefused('output-refused', { file, reason: error.message })
  return refuseData(error, call)
}
