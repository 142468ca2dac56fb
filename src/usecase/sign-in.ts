import { createHash, randomBytes } from 'node:crypto'
import { type AccountRecord, loadAccountByUsername, usernameKey } from '../store/account.ts'
import { saveAudit } from '../store/audit.ts'
import { inTransaction } from '../store/database.ts'
import { deleteEndedSessions, deleteSession, loadSession, saveSession, touchSession } from '../store/session.ts'
import { type Acting, loadActing } from './acting.ts'
import { type Caller, permit } from './caller.ts'
import type { Office } from './office.ts'
import { isNobodysPassword, isPassword } from './password.ts'
import { refuse } from './refusal.ts'

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()

export const callerOf = (account: Omit<AccountRecord, 'password_hash' | 'created_at'>, tokenHash: Buffer, acting: Acting): Caller => ({
  ...acting,
  id: account.id,
  username: account.username,
  name: account.name,
  language: account.language,
  mustChangePassword: account.must_change_password,
  tokenHash,
})

export interface SignedIn {
  readonly caller: Caller
  /** For the browser; the store has its hash only. */
  readonly token: string
  readonly endsAt: Date
}

/**
 * A new session under a new token; the one the browser had ends. Unknown name and wrong password look the same and take the same time.
 * A failed attempt on an account is recorded; a name that is none is not, for people type passwords there.
 */
export async function signIn(office: Office, typed: { username: string; password: string }, formerToken: string | null): Promise<SignedIn> {
  const account = await loadAccountByUsername(office.store, typed.username)
  const right = account ? await isPassword(account.password_hash, typed.password) : await isNobodysPassword(typed.password)
  const now = office.now()
  if (!account || !right) {
    await saveAudit(office.store, {
      at: now,
      by: account ? { tried: account } : null,
      action: 'sign-in-failed',
      subject: account?.id ?? null,
    })
    return refuse('sign-in-failed')
  }
  const token = randomBytes(32).toString('base64url')
  const endsAt = new Date(now.getTime() + office.sessionMs)
  const caller = callerOf(account, hashToken(token), await loadActing(office.store, account.id, null, now))
  await inTransaction(office.store, async store => {
    if (formerToken) await deleteSession(store, hashToken(formerToken))
    await deleteEndedSessions(store, timesOf(office, now))
    await saveSession(store, hashToken(token), account.id, now, endsAt)
    await saveAudit(store, { at: now, by: permit(caller, 'sign-in'), action: 'signed-in', subject: account.id })
  })
  return { caller, token, endsAt }
}

const timesOf = (office: Office, now: Date) => ({ now, idleSince: new Date(now.getTime() - office.sessionIdleMs) })

/** So often at most is the use of a session written down. */
const touchEveryMs = 60_000

/** Who holds the token, or null where the session is unknown or has ended. */
export async function findCaller(office: Office, token: string): Promise<Caller | null> {
  const now = office.now()
  const tokenHash = hashToken(token)
  const session = await loadSession(office.store, tokenHash, timesOf(office, now))
  if (!session) return null
  if (now.getTime() - session.seenAt.getTime() > touchEveryMs) await touchSession(office.store, tokenHash, now)
  return callerOf(session.account, tokenHash, await loadActing(office.store, session.account.id, session.officeId, now))
}

export async function signOut(office: Office, asking: Caller | null): Promise<void> {
  const caller = permit(asking, 'sign-out')
  await inTransaction(office.store, async store => {
    await deleteSession(store, caller.tokenHash)
    await saveAudit(store, { at: office.now(), by: caller, action: 'signed-out', subject: caller.id })
  })
}

/** A name as accounts are told apart by it. */
export const usernameOf = (typed: string): string => usernameKey(typed)
