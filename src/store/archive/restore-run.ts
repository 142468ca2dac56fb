import { sql } from 'kysely'
import type { Store } from '../ground/database.ts'

/** The hash of the archive that was restored here and has not been opened for work since; null where there was none. */
export async function loadRestoreRun(store: Store): Promise<string | null> {
  const { rows: tables } = await sql`select from pg_tables where schemaname = 'public' and tablename = 'restore_run'`.execute(store)
  if (!tables.length) return null
  const { rows } = await sql<{ archive: string }>`select archive from restore_run`.execute(store)
  return rows[0]?.archive ?? null
}

export const dropRestoreRun = async (store: Store): Promise<void> => {
  await sql`drop table restore_run`.execute(store)
}
