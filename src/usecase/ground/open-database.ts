import { lockData } from '../../store/embedded/data-lock.ts'
import { DataInUse, openEmbedded } from '../../store/embedded/embedded.ts'

/** Where the data are. */
export interface DatabasePlace {
  /** A PostgreSQL server; null for the embedded one in `dataDir`. */
  readonly databaseUrl: string | null
  readonly dataDir: string
  readonly onProgress?: (step: 'initialising' | 'waiting') => void
  readonly onWarning?: (message: string, error?: unknown) => void
  /** The embedded database has died under this process, which then cannot go on. */
  readonly onDatabaseLost?: (error: Error) => void
}

export interface OpenDatabase {
  readonly url: string
  readonly close: () => Promise<void>
}

const attempts = 5

/** The embedded database, held by one process at a time. One that its former process was just stopping is started again. */
async function openOwnDatabase(options: DatabasePlace): Promise<OpenDatabase> {
  for (let attempt = 1; ; attempt++) {
    const embedded = await openEmbedded(options.dataDir, options.onProgress ? { onProgress: options.onProgress } : {})
    try {
      const unlock = await lockData(embedded.url, error => options.onDatabaseLost?.(error))
      return { url: embedded.url, close: () => unlock(embedded.stop) }
    } catch (error) {
      if (error instanceof DataInUse || attempt === attempts) throw error
    }
  }
}

export const openDatabase = async (options: DatabasePlace): Promise<OpenDatabase> =>
  options.databaseUrl ? { url: options.databaseUrl, close: async () => undefined } : openOwnDatabase(options)
