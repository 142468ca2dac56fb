import type { Selectable } from 'kysely'
import type { Store } from '../ground/database.ts'
import type { IdentityTable } from '../tables/account-tables.ts'

export type IdentityRecord = Selectable<IdentityTable>

export const saveIdentity = async (store: Store, identity: IdentityRecord): Promise<void> => {
  await store.insertInto('identity').values(identity).execute()
}

export const loadIdentity = (store: Store, issuer: string, subject: string): Promise<IdentityRecord | undefined> =>
  store.selectFrom('identity').selectAll().where('issuer', '=', issuer).where('subject', '=', subject).executeTakeFirst()

export const listIdentities = (store: Store, accountId: string): Promise<IdentityRecord[]> =>
  store.selectFrom('identity').selectAll().where('account_id', '=', accountId).orderBy('linked_at').execute()

export const deleteIdentities = async (store: Store, accountId: string): Promise<void> => {
  await store.deleteFrom('identity').where('account_id', '=', accountId).execute()
}

/** True where the account was known there. */
export const deleteIdentity = async (store: Store, accountId: string, provider: string): Promise<boolean> =>
  (
    await store
      .deleteFrom('identity')
      .where('account_id', '=', accountId)
      .where('provider', '=', provider)
      .returning('account_id')
      .execute()
  ).length > 0
