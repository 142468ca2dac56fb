import type { Permit } from '../core/policy/decide.ts'
import type { AccountRecord } from './account.ts'
import type { Store } from './database.ts'

export interface SessionTimes {
  readonly now: Date
  /** Not used since then, a session has ended. */
  readonly idleSince: Date
}

export const saveSession = async (store: Store, tokenHash: Buffer, accountId: string, now: Date, endsAt: Date): Promise<void> => {
  await store
    .insertInto('session')
    .values({ token_hash: tokenHash, account_id: accountId, created_at: now, seen_at: now, ends_at: endsAt })
    .execute()
}

export const loadSession = (
  store: Store,
  tokenHash: Buffer,
  times: SessionTimes,
): Promise<{ account: AccountRecord; seenAt: Date; officeId: string | null } | undefined> =>
  store
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .selectAll('account')
    .select(['session.seen_at', 'session.office_id'])
    .where('token_hash', '=', tokenHash)
    .where('ends_at', '>', times.now)
    .where('seen_at', '>', times.idleSince)
    .executeTakeFirst()
    .then(row => row && { account: row, seenAt: row.seen_at, officeId: row.office_id })

export const touchSession = async (store: Store, tokenHash: Buffer, now: Date): Promise<void> => {
  await store.updateTable('session').set({ seen_at: now }).where('token_hash', '=', tokenHash).execute()
}

/** The office that the session acts from, from now on. */
export const saveActingOffice = async (
  store: Store,
  _permit: Permit<'switch-office'>,
  tokenHash: Buffer,
  officeId: string,
): Promise<void> => {
  await store.updateTable('session').set({ office_id: officeId }).where('token_hash', '=', tokenHash).execute()
}

export const deleteSession = async (store: Store, tokenHash: Buffer): Promise<void> => {
  await store.deleteFrom('session').where('token_hash', '=', tokenHash).execute()
}

/** Signs the account out everywhere else. */
export const deleteOtherSessions = async (store: Store, accountId: string, keep: Buffer): Promise<void> => {
  await store.deleteFrom('session').where('account_id', '=', accountId).where('token_hash', '!=', keep).execute()
}

export const deleteEndedSessions = async (store: Store, times: SessionTimes): Promise<void> => {
  await store
    .deleteFrom('session')
    .where(where => where.or([where('ends_at', '<=', times.now), where('seen_at', '<=', times.idleSince)]))
    .execute()
}
