import { type Insertable, sql } from 'kysely'
import type { Permit } from '../../core/policy/decide.ts'
import type { Post } from '../../core/policy/role.ts'
import type { Store } from '../ground/database.ts'
import type { SessionTable } from '../tables/account-tables.ts'
import type { AccountRecord } from './account.ts'

export interface SessionTimes {
  readonly now: Date
  /** Not used since then, a session has ended. */
  readonly idleSince: Date
}

export const saveSession = async (store: Store, session: Insertable<SessionTable>): Promise<void> => {
  await store.insertInto('session').values(session).execute()
}

export interface LoadedSession {
  readonly account: AccountRecord
  readonly officeId: string | null
  /** Under what it acts for another unit. */
  readonly lendingId: string | null
  readonly seenAt: Date
  readonly provedAt: Date
  /** Two factors were given, or one that counts as two. */
  readonly strong: boolean
  readonly hasSecondFactor: boolean
  /** Posts whose holders are asked for one. */
  readonly factorRules: readonly Post[]
}

export const loadSession = async (store: Store, tokenHash: Buffer, times: SessionTimes): Promise<LoadedSession | undefined> => {
  const row = await store
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .selectAll('account')
    .select(['session.office_id', 'session.lending_id', 'session.seen_at', 'session.proved_at', 'session.strong'])
    .select([
      sql<boolean>`(exists (select from totp where totp.account_id = account.id and confirmed_at is not null)
        or exists (select from passkey where passkey.account_id = account.id))`.as('has_second_factor'),
      sql<Post[]>`array(select post from second_factor_rule)`.as('factor_rules'),
    ])
    .where('token_hash', '=', tokenHash)
    .where('account.state', '=', 'active')
    .where('ends_at', '>', times.now)
    .where('seen_at', '>', times.idleSince)
    .executeTakeFirst()
  if (!row) return undefined
  const {
    office_id: officeId,
    lending_id: lendingId,
    seen_at: seenAt,
    proved_at: provedAt,
    strong,
    has_second_factor,
    factor_rules: factorRules,
    ...account
  } = row
  return { account, officeId, lendingId, seenAt, provedAt, strong, hasSecondFactor: has_second_factor, factorRules }
}

export const touchSession = async (store: Store, tokenHash: Buffer, now: Date): Promise<void> => {
  await store.updateTable('session').set({ seen_at: now }).where('token_hash', '=', tokenHash).execute()
}

/** The lending that the session acts under, from now on; null: for the own unit. */
export const saveActingLending = async (
  store: Store,
  _permit: Permit<'act-for-unit'>,
  tokenHash: Buffer,
  lendingId: string | null,
): Promise<void> => {
  await store.updateTable('session').set({ lending_id: lendingId }).where('token_hash', '=', tokenHash).execute()
}

/** The office that the session acts from, from now on. */
export const saveActingOffice = async (
  store: Store,
  _permit: Permit<'switch-office'>,
  tokenHash: Buffer,
  officeId: string,
): Promise<void> => {
  await store.updateTable('session').set({ office_id: officeId, lending_id: null }).where('token_hash', '=', tokenHash).execute()
}

export interface SessionChange {
  readonly proved_at: Date
  readonly strong?: boolean
}

/** The same session under a new token: what was known before opens nothing any more. */
export async function renewSession(store: Store, tokenHash: Buffer, nextHash: Buffer, change: SessionChange): Promise<Date | null> {
  const row = await store
    .updateTable('session')
    .set({ token_hash: nextHash, ...change })
    .where('token_hash', '=', tokenHash)
    .returning('ends_at')
    .executeTakeFirst()
  return row?.ends_at ?? null
}

export const deleteSession = async (store: Store, tokenHash: Buffer): Promise<void> => {
  await store.deleteFrom('session').where('token_hash', '=', tokenHash).execute()
}

/** Those of the account that have not ended, the last used first. */
export const listSessions = (store: Store, accountId: string, times: SessionTimes) =>
  store
    .selectFrom('session')
    .select(['id', 'device', 'method', 'strong', 'created_at', 'seen_at', 'ends_at'])
    .where('account_id', '=', accountId)
    .where('ends_at', '>', times.now)
    .where('seen_at', '>', times.idleSince)
    .orderBy('seen_at', 'desc')
    .orderBy('id')
    .execute()

/** True where the account had such a session. */
export async function deleteSessionById(store: Store, accountId: string, id: string): Promise<boolean> {
  const gone = await store.deleteFrom('session').where('account_id', '=', accountId).where('id', '=', id).returning('id').execute()
  return gone.length > 0
}

/** Signs the account out everywhere, or everywhere else; returns from how many places. */
export async function deleteSessions(store: Store, accountId: string, keep: Buffer | null = null): Promise<number> {
  const gone = await store
    .deleteFrom('session')
    .where('account_id', '=', accountId)
    .$if(keep !== null, query => query.where('token_hash', '!=', keep ?? Buffer.alloc(0)))
    .returning('id')
    .execute()
  return gone.length
}

export const deleteEndedSessions = async (store: Store, times: SessionTimes): Promise<void> => {
  await store
    .deleteFrom('session')
    .where(where => where.or([where('ends_at', '<=', times.now), where('seen_at', '<=', times.idleSince)]))
    .execute()
}

export const loadSessionId = async (store: Store, tokenHash: Buffer): Promise<string | null> =>
  (await store.selectFrom('session').select('id').where('token_hash', '=', tokenHash).executeTakeFirst())?.id ?? null
