import type { Selectable } from 'kysely'
import type { Store } from './database.ts'
import type { AccountTable } from './tables.ts'

export type AccountRecord = Selectable<AccountTable>

/** Names of accounts are compared without regard to case and to how letters are composed. */
export const usernameKey = (username: string): string => username.normalize('NFC').trim().toLowerCase().replaceAll('\0', '')

export const saveAccount = async (store: Store, account: AccountRecord): Promise<void> => {
  await store.insertInto('account').values(account).execute()
}

export const loadAccountByUsername = (store: Store, username: string): Promise<AccountRecord | undefined> =>
  store.selectFrom('account').selectAll().where('username', '=', usernameKey(username)).executeTakeFirst()

export const loadAccount = (store: Store, id: string): Promise<AccountRecord | undefined> =>
  store.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst()

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
