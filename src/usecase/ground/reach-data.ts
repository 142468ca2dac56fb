import { findRunning, hasCluster } from '../../store/embedded/embedded.ts'
import { checkTables } from '../../store/ground/check-tables.ts'
import { openStore, type Store } from '../../store/ground/database.ts'
import { type DatabasePlace, type OpenDatabase, openDatabase } from './open-database.ts'

/** There is nothing to work on: no data at all, or data of another version of the program. */
export class DataUnusable extends Error {
  readonly why: 'absent' | 'other-version'

  constructor(why: DataUnusable['why']) {
    super(why)
    this.why = why
  }
}

export interface ReachedData {
  readonly url: string
  readonly store: Store
  /** Leaves the data as they were found: a database that was started for this is stopped. */
  readonly close: () => Promise<void>
}

/** Beside a running server its own database is used; without one, the database is started. */
async function reach(place: DatabasePlace): Promise<OpenDatabase> {
  if (place.databaseUrl) return openDatabase(place)
  if (!hasCluster(place.dataDir)) throw new DataUnusable('absent')
  const url = findRunning(place.dataDir)
  return url ? { url, close: async () => undefined } : openDatabase(place)
}

/** The data for a command of an operator, who needs no account: whoever may read the data folder may read the data. */
export async function reachData(place: DatabasePlace): Promise<ReachedData> {
  const database = await reach(place)
  try {
    const state = await checkTables(database.url)
    if (state !== 'current') throw new DataUnusable(state === 'empty' ? 'absent' : 'other-version')
  } catch (error) {
    await database.close()
    throw error
  }
  const store = openStore({ url: database.url, connections: 2 })
  const close = async () => {
    await store.destroy()
    await database.close()
  }
  return { url: database.url, store, close }
}
