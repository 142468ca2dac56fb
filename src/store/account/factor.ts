import { type Selectable, sql } from 'kysely'
import type { Post } from '../../core/policy/role.ts'
import type { Store } from '../ground/database.ts'
import type { PasskeyTable, TotpTable } from '../tables/account-tables.ts'

export type TotpRecord = Selectable<TotpTable>
export type PasskeyRecord = Selectable<PasskeyTable>

/** A secret that waits for its first code; one that waited before is forgotten, one in use is not touched. False where one is in use. */
export async function savePendingTotp(store: Store, accountId: string, sealed: Buffer, now: Date): Promise<boolean> {
  const saved = await store
    .insertInto('totp')
    .values({ account_id: accountId, sealed, made_at: now, confirmed_at: null })
    .onConflict(conflict =>
      conflict.column('account_id').doUpdateSet({ sealed, made_at: now, last_step: 0 }).where('totp.confirmed_at', 'is', null),
    )
    .returning('account_id')
    .execute()
  return saved.length > 0
}

export const loadTotp = (store: Store, accountId: string): Promise<TotpRecord | undefined> =>
  store.selectFrom('totp').selectAll().where('account_id', '=', accountId).executeTakeFirst()

/** Marks the code of this step as used; false where it, or a later one, was used already. */
export async function takeTotpStep(store: Store, accountId: string, step: number): Promise<boolean> {
  const taken = await store
    .updateTable('totp')
    .set({ last_step: step })
    .where('account_id', '=', accountId)
    .where('last_step', '<', step)
    .returning('account_id')
    .execute()
  return taken.length > 0
}

export const confirmTotp = async (store: Store, accountId: string, now: Date): Promise<void> => {
  await store.updateTable('totp').set({ confirmed_at: now }).where('account_id', '=', accountId).execute()
}

export const deleteTotp = async (store: Store, accountId: string): Promise<boolean> =>
  (await store.deleteFrom('totp').where('account_id', '=', accountId).returning('confirmed_at').execute()).some(row => row.confirmed_at)

/** The codes before are worth nothing any more. */
export async function replaceRecoveryCodes(store: Store, accountId: string, hashes: readonly Buffer[]): Promise<void> {
  await store.deleteFrom('recovery_code').where('account_id', '=', accountId).execute()
  if (!hashes.length) return
  await store
    .insertInto('recovery_code')
    .values(hashes.map(code_hash => ({ account_id: accountId, code_hash, used_at: null })))
    .execute()
}

/** True where the code is one of the account's and was not used before. */
export async function takeRecoveryCode(store: Store, accountId: string, codeHash: Buffer, now: Date): Promise<boolean> {
  const taken = await store
    .updateTable('recovery_code')
    .set({ used_at: now })
    .where('account_id', '=', accountId)
    .where('code_hash', '=', codeHash)
    .where('used_at', 'is', null)
    .returning('account_id')
    .execute()
  return taken.length > 0
}

export const countRecoveryCodes = async (store: Store, accountId: string): Promise<number> =>
  (
    await store
      .selectFrom('recovery_code')
      .select(sql<number>`count(*)`.as('count'))
      .where('account_id', '=', accountId)
      .where('used_at', 'is', null)
      .executeTakeFirstOrThrow()
  ).count

export const savePasskey = async (store: Store, passkey: PasskeyRecord): Promise<void> => {
  await store.insertInto('passkey').values(passkey).execute()
}

export const listPasskeys = (store: Store, accountId: string): Promise<PasskeyRecord[]> =>
  store.selectFrom('passkey').selectAll().where('account_id', '=', accountId).orderBy('made_at').orderBy('id').execute()

export const loadPasskey = (store: Store, credentialId: string): Promise<PasskeyRecord | undefined> =>
  store.selectFrom('passkey').selectAll().where('credential_id', '=', credentialId).executeTakeFirst()

export const touchPasskey = async (store: Store, id: string, counter: number, now: Date): Promise<void> => {
  await store.updateTable('passkey').set({ counter, used_at: now }).where('id', '=', id).execute()
}

export const renamePasskey = async (store: Store, accountId: string, id: string, name: string): Promise<boolean> =>
  (await store.updateTable('passkey').set({ name }).where('account_id', '=', accountId).where('id', '=', id).returning('id').execute())
    .length > 0

export const deletePasskey = async (store: Store, accountId: string, id: string): Promise<PasskeyRecord | undefined> =>
  store.deleteFrom('passkey').where('account_id', '=', accountId).where('id', '=', id).returningAll().executeTakeFirst()

/** Everything that the account could sign in with beside its password. */
export async function deleteFactors(store: Store, accountId: string): Promise<void> {
  await deleteTotp(store, accountId)
  await replaceRecoveryCodes(store, accountId, [])
  await store.deleteFrom('passkey').where('account_id', '=', accountId).execute()
}

/** Posts whose holders are asked for a second factor. */
export const listFactorRules = async (store: Store): Promise<Post[]> =>
  (await store.selectFrom('second_factor_rule').select('post').orderBy('post').execute()).map(row => row.post)

export async function replaceFactorRules(store: Store, posts: readonly Post[]): Promise<void> {
  await store.deleteFrom('second_factor_rule').execute()
  if (posts.length)
    await store
      .insertInto('second_factor_rule')
      .values(posts.map(post => ({ post })))
      .execute()
}
