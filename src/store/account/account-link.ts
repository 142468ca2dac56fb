import type { Selectable } from 'kysely'
import type { Store } from '../ground/database.ts'
import type { AccountLinkTable } from '../tables/account-tables.ts'

export type AccountLink = Selectable<AccountLinkTable>
export type LinkKind = AccountLink['kind']

/** A new link takes the place of those of its kind that the account had: only the last mail opens something. */
export async function saveLink(store: Store, link: Omit<AccountLink, 'used_at'>): Promise<void> {
  await deleteLinks(store, link.account_id, [link.kind])
  await store
    .insertInto('account_link')
    .values({ ...link, used_at: null })
    .execute()
}

export const loadLink = (store: Store, tokenHash: Buffer, now: Date): Promise<AccountLink | undefined> =>
  store
    .selectFrom('account_link')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('ends_at', '>', now)
    .executeTakeFirst()

/** Uses the link up: whoever comes second finds none. */
export const takeLink = (store: Store, tokenHash: Buffer, kinds: readonly LinkKind[], now: Date): Promise<AccountLink | undefined> =>
  store
    .updateTable('account_link')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('kind', 'in', kinds)
    .where('used_at', 'is', null)
    .where('ends_at', '>', now)
    .returningAll()
    .executeTakeFirst()

export const listLinks = (store: Store, accountId: string, kinds: readonly LinkKind[]): Promise<AccountLink[]> =>
  store.selectFrom('account_link').selectAll().where('account_id', '=', accountId).where('kind', 'in', kinds).orderBy('kind').execute()

export const deleteLinks = async (store: Store, accountId: string, kinds: readonly LinkKind[]): Promise<void> => {
  await store.deleteFrom('account_link').where('account_id', '=', accountId).where('kind', 'in', kinds).execute()
}

export const deleteEndedLinks = async (store: Store, now: Date): Promise<void> => {
  await store.deleteFrom('account_link').where('ends_at', '<=', now).execute()
}
