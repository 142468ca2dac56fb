import { randomUUID } from 'node:crypto'
import { PageDrawer } from '../../format/scan/page-drawer.ts'
import { DataInUse } from '../../store/embedded/embedded.ts'
import { openStore, type Store } from '../../store/ground/database.ts'
import { migrate, NewerData, UnfinishedRestore } from '../../store/ground/migrate.ts'
import type { Mailer } from './mailer.ts'
import { openDatabase } from './open-database.ts'
import type { Provider } from './providers.ts'
import { PublicationDesk } from './publication-desk.ts'
import { ReadingRoom } from './reading-room.ts'
import { RecognitionDesk } from './recognition-desk.ts'
import { recordRestore } from './record-restore.ts'
import { ReviewMemory } from './review-memory.ts'
import { openSeal, type Seal } from './seal.ts'

export { DataInUse, NewerData, UnfinishedRestore }

/** What use cases work with: the data, the clock, and settings. */
export interface Office {
  readonly store: Store
  readonly reviews: ReviewMemory
  readonly readings: ReadingRoom
  /** Draws pages for whoever looks at them. */
  readonly pages: PageDrawer
  /** Files that wait for their letters to be recognised. */
  readonly recognitions: RecognitionDesk
  /** How far long publications have come. */
  readonly publications: PublicationDesk
  readonly now: () => Date
  readonly newId: () => string
  readonly sessionIdleMs: number
  readonly sessionMs: number
  readonly maxFileBytes: number
  /** Closes what must not lie open in the database. */
  readonly seal: Seal
  /** The address that people reach this office by: in links, for passkeys, and for providers to send people back to. */
  readonly publicUrl: () => string
  /** Null where no mail leaves the house: mails are kept then. */
  readonly mailer: Mailer | null
  readonly providers: readonly Provider[]
  /** So long after its end an account keeps its personal fields. */
  readonly eraseAfterDays: number
  /** Told what went wrong without stopping the work. */
  readonly onWarning: (message: string, error?: unknown) => void
}

export interface OfficeOptions {
  /** A PostgreSQL server; null for the embedded one in `dataDir`. */
  readonly databaseUrl: string | null
  readonly dataDir: string
  readonly databaseConnections?: number
  readonly sessionIdleMs?: number
  readonly sessionMs?: number
  readonly maxFileBytes?: number
  /** 32 bytes as base64 or hexadecimal; null for the key of `dataDir`. */
  readonly dataKey?: string | null
  readonly publicUrl?: () => string
  readonly mailer?: Mailer | null
  readonly providers?: readonly Provider[]
  readonly eraseAfterDays?: number
  readonly now?: () => Date
  readonly onProgress?: (step: 'initialising' | 'waiting') => void
  readonly onWarning?: (message: string, error?: unknown) => void
  readonly onDatabaseLost?: (error: Error) => void
}

export interface OpenOffice extends Office {
  /** Stops using the data, and the embedded database with it. */
  readonly close: () => Promise<void>
}

const hourMs = 3_600_000

/** What accounts, their mail and their ways in need to know. */
const accountSettings = (options: OfficeOptions) => ({
  seal: openSeal(options.dataKey ?? null, options.dataDir),
  publicUrl: options.publicUrl ?? (() => 'http://localhost:3000'),
  providers: options.providers ?? [],
  eraseAfterDays: options.eraseAfterDays ?? 90,
})

export async function openOffice(options: OfficeOptions): Promise<OpenOffice> {
  const onWarning = options.onWarning ?? (() => undefined)
  const database = await openDatabase(options)
  try {
    await migrate(database.url)
  } catch (error) {
    await database.close()
    throw error
  }
  const store = openStore({
    url: database.url,
    connections: options.databaseConnections ?? 10,
    onConnectionLost: error => onWarning('a connection to the database was lost', error),
  })
  const now = options.now ?? (() => new Date())
  await recordRestore(store, now())
  const readings = new ReadingRoom()
  const recognitions = new RecognitionDesk()
  const pages = new PageDrawer()
  const mailer = options.mailer ?? null
  const close = async () => {
    await recognitions.close()
    await pages.close()
    await readings.close()
    mailer?.close()
    await store.destroy()
    await database.close()
  }
  return {
    store,
    reviews: new ReviewMemory(),
    readings,
    recognitions,
    publications: new PublicationDesk(),
    pages,
    now,
    newId: randomUUID,
    sessionIdleMs: options.sessionIdleMs ?? 8 * hourMs,
    sessionMs: options.sessionMs ?? 7 * 24 * hourMs,
    maxFileBytes: options.maxFileBytes ?? 50 * 1024 * 1024,
    ...accountSettings(options),
    mailer,
    onWarning,
    close,
  }
}
