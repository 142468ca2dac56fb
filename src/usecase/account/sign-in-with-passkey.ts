import { loadAccount } from '../../store/account/account.ts'
import { touchPasskey } from '../../store/account/factor.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import type { Office } from '../ground/office.ts'
import { Refusal, refuse } from '../ground/refusal.ts'
import { beginFromAddress, type Origin } from './attempts.ts'
import { openSession, type SignedIn } from './open-session.ts'
import { type PasskeyAnswer, readPasskey } from './passkeys.ts'

/** Alone or behind a password: the passkey says whose it is. */
export async function signInWithPasskey(office: Office, stepToken: string | null, answer: PasskeyAnswer, from: Origin): Promise<SignedIn> {
  const attempt = await beginFromAddress(office, 'passkey', from)
  const { passkey, counter } = await readPasskey(office, stepToken, answer).catch(async (error: unknown) => {
    if (error instanceof Refusal) await saveAudit(office.store, { at: office.now(), by: null, action: 'sign-in-failed', subject: null })
    throw error
  })
  const account = await loadAccount(office.store, passkey.account_id)
  if (account?.state !== 'active') return refuse('passkey-wrong')
  await attempt.succeed()
  return openSession(office, account, from, { method: 'passkey', strong: true }, store =>
    touchPasskey(store, passkey.id, counter, office.now()),
  )
}
