import { sql } from 'kysely'
import type { Store } from './database.ts'

/** Until the transaction ends, others of the same name wait here. */
export const oneAtATime = async (store: Store, name: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(7463130, hashtext(${name}))`.execute(store)
}
