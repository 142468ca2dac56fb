import { Client } from 'pg'
import { knownMigrations, loadMigrations } from './migrate.ts'

/** `empty`: no tables at all. `other`: made by an earlier or a later version than this one. */
export type TableState = 'empty' | 'current' | 'other'

/** What a database holds, without changing it. */
export async function checkTables(url: string): Promise<TableState> {
  const client = new Client({ connectionString: url, application_name: 'dondoc' })
  await client.connect()
  try {
    const done = await loadMigrations(client)
    if (!done.length) return 'empty'
    return done.join() === knownMigrations().join() ? 'current' : 'other'
  } finally {
    await client.end()
  }
}
