import { sql } from 'kysely'
import { isReferenced, type Store } from '../ground/database.ts'

export interface NewFile {
  readonly sha256: Buffer
  readonly content: Buffer
  /** What the bytes were found to be. */
  readonly kind: string
  readonly storedAt: Date
}

/** Bytes that have been read and found acceptable; where they waited in quarantine, they leave it. */
export async function saveFile(store: Store, { sha256, content, kind, storedAt }: NewFile): Promise<void> {
  await store
    .insertInto('stored_file')
    .values({ sha256, size: content.length, kind, state: 'accepted', stored_at: storedAt, content })
    .onConflict(conflict => conflict.column('sha256').doUpdateSet({ state: 'accepted' }).where('stored_file.state', '=', 'quarantined'))
    .execute()
}

/** Bytes that wait to be read; nobody can download them. Bytes that are there already stay as they are, accepted bytes accepted. */
export async function quarantineFile(store: Store, { sha256, content, kind, storedAt }: NewFile): Promise<void> {
  await store
    .insertInto('stored_file')
    .values({ sha256, size: content.length, kind, state: 'quarantined', stored_at: storedAt, content })
    .onConflict(conflict => conflict.column('sha256').doNothing())
    .execute()
}

export const acceptFile = async (store: Store, sha256: Buffer): Promise<void> => {
  await store
    .updateTable('stored_file')
    .set({ state: 'accepted' })
    .where('sha256', '=', sha256)
    .where('state', '=', 'quarantined')
    .execute()
}

/** The bytes, unless they are in quarantine. */
export const loadFile = (store: Store, sha256: Buffer): Promise<Buffer | undefined> =>
  store
    .selectFrom('stored_file')
    .select('content')
    .where('sha256', '=', sha256)
    .where('state', '=', 'accepted')
    .executeTakeFirst()
    .then(row => row?.content)

/** For whoever reads what is in quarantine, and for nobody else. */
export const loadQuarantined = (store: Store, sha256: Buffer): Promise<Buffer | undefined> =>
  store
    .selectFrom('stored_file')
    .select('content')
    .where('sha256', '=', sha256)
    .executeTakeFirst()
    .then(row => row?.content)

/** Deletes the bytes unless something still refers to them; which tables may do so, their foreign keys say. In the caller's transaction. */
export async function releaseFile(store: Store, sha256: Buffer): Promise<void> {
  await sql`savepoint release_file`.execute(store)
  try {
    await store.deleteFrom('stored_file').where('sha256', '=', sha256).execute()
    await sql`release savepoint release_file`.execute(store)
  } catch (error) {
    await sql`rollback to savepoint release_file`.execute(store)
    if (!isReferenced(error)) throw error
  }
}
