import { type Insertable, type Selectable, sql } from 'kysely'
import type { IsoDay } from '../../core/time/day.ts'
import type { Store } from '../ground/database.ts'
import { searchable, storable } from '../ground/search.ts'
import type { AccountTable } from '../tables/account-tables.ts'

export type AccountRecord = Selectable<AccountTable>
export type NewAccountRecord = Omit<Insertable<AccountTable>, 'search'>
export type AccountState = AccountRecord['state']

/** Names of accounts are compared without regard to case and to how letters are composed; addresses of mail as well. */
export const usernameKey = (username: string): string => username.normalize('NFC').trim().toLowerCase().replaceAll('\0', '')

export const saveAccount = async (store: Store, account: NewAccountRecord): Promise<void> => {
  const search = searchable(account.username, account.name, account.email ?? null)
  await store
    .insertInto('account')
    .values({ ...account, name: storable(account.name), search })
    .execute()
}

export const loadAccount = (store: Store, id: string): Promise<AccountRecord | undefined> =>
  store.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst()

/** Holds the account for this transaction: two changes of one account come one after the other. */
export const lockAccount = (store: Store, id: string): Promise<AccountRecord | undefined> =>
  store.selectFrom('account').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

/** By user name or address of mail. */
export const loadAccountByUsername = (store: Store, username: string): Promise<AccountRecord | undefined> => {
  const key = usernameKey(username)
  return store
    .selectFrom('account')
    .selectAll()
    .where(where => where.or([where('username', '=', key), where('email', '=', key)]))
    .orderBy(sql`username = ${key}`, 'desc')
    .limit(1)
    .executeTakeFirst()
}

export async function hasAccounts(store: Store): Promise<boolean> {
  return (await store.selectFrom('account').select('id').limit(1).executeTakeFirst()) !== undefined
}

export const saveLanguage = async (store: Store, id: string, language: 'vi' | 'en'): Promise<void> => {
  await store.updateTable('account').set({ language }).where('id', '=', id).execute()
}

/** The hash is that of a password the holder of the account has chosen. */
export const savePassword = async (store: Store, id: string, hash: string): Promise<void> => {
  await store.updateTable('account').set({ password_hash: hash, must_change_password: false }).where('id', '=', id).execute()
}

/** Sets fields of an account and what is searched in it. */
export async function changeAccount(
  store: Store,
  id: string,
  fields: Partial<Omit<AccountRecord, 'id' | 'seq' | 'search' | 'created_at'>>,
): Promise<void> {
  const account = await store
    .updateTable('account')
    .set({ ...fields, ...(fields.name !== undefined && { name: storable(fields.name) }) })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()
  if (!account) return
  const search = account.state === 'erased' ? '' : searchable(account.username, account.name, account.email)
  await store.updateTable('account').set({ search }).where('id', '=', id).execute()
}

/** Active accounts other than this one that administer some unit on a day; held, so that the last two cannot leave at once. */
export const otherAdministrators = async (store: Store, id: string, day: IsoDay): Promise<number> => {
  const { rows } = await sql<{ id: string }>`
    select id from account where state = 'active' and id in (
      select h.account_id from office_holding h join office o on o.id = h.office_id
       where o.post = 'administrator' and h.held_from <= ${day} and h.held_to > ${day})
     order by id for update`.execute(store)
  return rows.filter(row => row.id !== id).length
}

/** Accounts whose access ended before this instant and whose personal fields are still there. */
export const endedBefore = (store: Store, instant: Date): Promise<{ id: string }[]> =>
  store.selectFrom('account').select('id').where('state', '=', 'ended').where('ended_at', '<', instant).limit(100).execute()
