import { dayInVietnam } from '../../core/time/day-in-vietnam.ts'
import { type AccountRecord, loadAccountByUsername, usernameKey } from '../../store/account/account.ts'
import { deleteSession, touchSession } from '../../store/account/session.ts'
import { loadSessionStanding } from '../../store/account/session-standing.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { actingOf } from '../ground/acting.ts'
import { type Caller, permit } from '../ground/caller.ts'
import { callerOf } from '../ground/caller-of.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { beginPassword, knownDevice, type Origin } from './attempts.ts'
import { hashToken, openSession, type SignedIn, timesOf } from './open-session.ts'
import { isPassword } from './password.ts'
import { type FactorWay, factorWays, secondFactorOf } from './second-factor.ts'
import { beginStep } from './steps.ts'

/** The password was right; the account has a second factor, and the browser a step to give it in. */
export interface SecondFactorAsked {
  readonly kind: 'second-factor'
  readonly ways: readonly FactorWay[]
  readonly token: string
  readonly endsAt: Date
}

/**
 * Unknown name and wrong password look the same and take the same time. A failed attempt on an account is recorded; a name that is none
 * is not, for people type passwords there.
 */
export async function signIn(
  office: Office,
  typed: { username: string; password: string },
  from: Origin,
): Promise<SignedIn | SecondFactorAsked> {
  const account = await loadAccountByUsername(office.store, typed.username)
  const known = knownDevice(office, from.devices, account?.id ?? '')
  const attempt = await beginPassword(office, account?.username ?? usernameKey(typed.username), from, account ? known : null)
  const hash = account?.state === 'active' ? account.password_hash : null
  if (!(await isPassword(hash, typed.password)) || !account) {
    await saveAudit(office.store, {
      at: office.now(),
      by: account ? { tried: account } : null,
      action: 'sign-in-failed',
      subject: account?.id ?? null,
    })
    return refuse('sign-in-failed')
  }
  await attempt.succeed()
  return enter(office, account, from, 'password')
}

/** The first factor was right: the session, or the way to the second factor where the account has one. */
export async function enter(
  office: Office,
  account: AccountRecord,
  from: Origin,
  method: 'password' | 'provider',
): Promise<SignedIn | SecondFactorAsked> {
  const ways = await factorWays(office.store, account.id)
  if (!ways.length) return openSession(office, account, from, { method, strong: false })
  return { kind: 'second-factor', ways, ...(await beginStep(office, 'second-factor', account.id, { method })) }
}

/** So often at most is the use of a session written down. */
const touchEveryMs = 60_000

/** Who holds the token, or null where the session is unknown or has ended. */
export async function findCaller(office: Office, token: string): Promise<Caller | null> {
  const now = office.now()
  const tokenHash = hashToken(token)
  const day = dayInVietnam(now)
  const found = await loadSessionStanding(office.store, tokenHash, timesOf(office, now), day)
  if (!found) return null
  const { session, offices, lendings, standpoint } = found
  if (now.getTime() - session.seenAt.getTime() > touchEveryMs) await touchSession(office.store, tokenHash, now)
  const acting = actingOf(offices, lendings, session, day, standpoint)
  return callerOf(session.account, acting, { secondFactor: secondFactorOf(session, acting), provedAt: session.provedAt, tokenHash })
}

export async function signOut(office: Office, asking: Caller | null): Promise<void> {
  const caller = permit(asking, 'sign-out')
  await inTransaction(office.store, async store => {
    await deleteSession(store, caller.tokenHash)
    await saveAudit(store, { at: office.now(), by: caller, action: 'signed-out', subject: caller.id })
  })
}
