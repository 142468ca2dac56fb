import type { Insertable, Selectable } from 'kysely'
import type { Store } from '../ground/database.ts'
import type { MailTable } from '../tables/account-tables.ts'

export type MailRecord = Selectable<MailTable>

export const saveMail = async (store: Store, mail: Insertable<MailTable>): Promise<void> => {
  await store.insertInto('mail').values(mail).execute()
}

/** The mail that has waited longest and is due, held for this transaction; those that another process holds are passed over. */
export const holdDueMail = (store: Store, now: Date): Promise<MailRecord | undefined> =>
  store
    .selectFrom('mail')
    .selectAll()
    .where('state', '=', 'waiting')
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()

/** Done with: what the mail said is forgotten. */
export const settleMail = async (store: Store, id: string, state: MailRecord['state'], now: Date, reason: string | null): Promise<void> => {
  await store.updateTable('mail').set({ state, settled_at: now, reason, sealed: null }).where('id', '=', id).execute()
}

export const postponeMail = async (store: Store, id: string, dueAt: Date, attempts: number, reason: string): Promise<void> => {
  await store.updateTable('mail').set({ due_at: dueAt, attempts, reason }).where('id', '=', id).execute()
}

/** Of the account, the last made first, without what they say. */
export const listMails = (store: Store, accountId: string) =>
  store
    .selectFrom('mail')
    .select(['id', 'kind', 'recipient', 'made_at', 'state', 'settled_at', 'attempts', 'reason'])
    .where('account_id', '=', accountId)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .limit(50)
    .execute()

export const lockMail = (store: Store, id: string): Promise<MailRecord | undefined> =>
  store.selectFrom('mail').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

/** A mail that has not gone yet and is overtaken by a newer one of its kind. */
export const deleteWaitingMails = async (store: Store, accountId: string, kinds: readonly string[]): Promise<void> => {
  await store.deleteFrom('mail').where('account_id', '=', accountId).where('kind', 'in', kinds).where('state', '=', 'waiting').execute()
}

export const deleteMailsOf = async (store: Store, accountId: string): Promise<void> => {
  await store.deleteFrom('mail').where('account_id', '=', accountId).execute()
}

export const deleteSettledMails = async (store: Store, before: Date): Promise<void> => {
  await store.deleteFrom('mail').where('settled_at', '<', before).execute()
}
