import { createHash, randomBytes } from 'node:crypto'
import { nameDevice } from '../../core/account/name-device.ts'
import type { AccountRecord } from '../../store/account/account.ts'
import { deleteEndedSessions, deleteSession, type LoadedSession, loadSession, saveSession } from '../../store/account/session.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction, type Store } from '../../store/ground/database.ts'
import { loadActing } from '../ground/acting.ts'
import { type Caller, permit } from '../ground/caller.ts'
import { callerOf } from '../ground/caller-of.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { type Origin, rememberDevice } from './attempts.ts'
import { secondFactorOf } from './second-factor.ts'

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()

/** 256 bits that cannot be guessed, for a cookie or a link. */
export const makeToken = (): string => randomBytes(32).toString('base64url')

export const timesOf = (office: Office, now: Date) => ({ now, idleSince: new Date(now.getTime() - office.sessionIdleMs) })

export interface SignedIn {
  readonly kind: 'signed-in'
  readonly caller: Caller
  /** For the browser; the store has its hash only. */
  readonly token: string
  readonly endsAt: Date
  /** What the browser keeps to be known again. */
  readonly devices: string
}

export interface Entrance {
  readonly method: 'password' | 'passkey' | 'provider'
  /** Two factors were given, or one that counts as two. */
  readonly strong: boolean
  /** For the record. */
  readonly about?: Readonly<Record<string, string>>
}

/** Whose session it is, acting from the office that was chosen for it. */
export async function callerIn(office: Office, store: Store, session: LoadedSession, tokenHash: Buffer): Promise<Caller> {
  const acting = await loadActing(store, session.account.id, session, office.now())
  return callerOf(session.account, acting, { secondFactor: secondFactorOf(session, acting), provedAt: session.provedAt, tokenHash })
}

/** Who holds the token, as the store says now. */
export async function loadCaller(office: Office, store: Store, tokenHash: Buffer): Promise<Caller> {
  const session = await loadSession(store, tokenHash, timesOf(office, office.now()))
  return session ? callerIn(office, store, session, tokenHash) : refuse('sign-in-needed')
}

/** A new session under a new token; the one that the browser had ends. What `give` uses up is used up with it, or not at all. */
export async function openSession(
  office: Office,
  account: AccountRecord,
  from: Origin,
  entrance: Entrance,
  give: (store: Store) => Promise<unknown> = async () => undefined,
): Promise<SignedIn> {
  const now = office.now()
  const token = makeToken()
  const tokenHash = hashToken(token)
  const endsAt = new Date(now.getTime() + office.sessionMs)
  const { method, strong, about = {} } = entrance
  const caller = await inTransaction(office.store, async store => {
    await give(store)
    if (from.formerToken) await deleteSession(store, hashToken(from.formerToken))
    await deleteEndedSessions(store, timesOf(office, now))
    const times = { created_at: now, seen_at: now, proved_at: now, ends_at: endsAt }
    await saveSession(store, {
      token_hash: tokenHash,
      account_id: account.id,
      ...times,
      device: nameDevice(from.userAgent),
      method,
      strong,
    })
    const caller = await loadCaller(office, store, tokenHash)
    await saveAudit(store, {
      at: now,
      by: permit(caller, 'sign-in'),
      action: 'signed-in',
      subject: account.id,
      about: { method, ...about },
    })
    return caller
  })
  return { kind: 'signed-in', caller, token, endsAt, devices: rememberDevice(office, from.devices, account.id) }
}
