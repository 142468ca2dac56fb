import { loadAccount } from '../../store/account/account.ts'
import { touchPasskey } from '../../store/account/factor.ts'
import { renewSession } from '../../store/account/session.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction, type Store } from '../../store/ground/database.ts'
import { type Caller, permit } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { Refusal, refuse } from '../ground/refusal.ts'
import { beginPassword, knownDevice, type Origin } from './attempts.ts'
import { withCode } from './give-second-factor.ts'
import { hashToken, loadCaller, makeToken } from './open-session.ts'
import { type PasskeyAnswer, readPasskey } from './passkeys.ts'
import { isPassword } from './password.ts'

/** One of the ways in which the holder of a session proves anew who is at the screen. */
export type Proof =
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'passkey'; readonly answer: PasskeyAnswer; readonly stepToken: string | null }

export interface RenewedSession {
  readonly caller: Caller
  readonly token: string
  readonly endsAt: Date
}

/** Uses up what was given in the caller's transaction; true where it was a second factor. */
type Take = (store: Store) => Promise<boolean>

async function withPassword<Result>(office: Office, caller: Caller, password: string, from: Origin, work: (take: Take) => Promise<Result>) {
  const attempt = await beginPassword(office, caller.username, from, knownDevice(office, from.devices, caller.id))
  const account = await loadAccount(office.store, caller.id)
  if (!(await isPassword(account?.password_hash, password))) return refuse('password-wrong')
  await attempt.succeed()
  return work(async () => false)
}

async function withProof<Result>(office: Office, caller: Caller, proof: Proof, from: Origin, work: (take: Take) => Promise<Result>) {
  switch (proof.kind) {
    case 'password':
      return withPassword(office, caller, proof.password, from, work)
    case 'code':
      return withCode(office, caller, proof.code, from, take => work(store => take(store).then(() => true)))
    case 'passkey': {
      const { passkey, counter } = await readPasskey(office, proof.stepToken, proof.answer)
      if (passkey.account_id !== caller.id) return refuse('passkey-wrong')
      return work(store => touchPasskey(store, passkey.id, counter, office.now()).then(() => true))
    }
  }
}

/** The session goes on under a new token, with what was proved. */
export async function proveIdentity(office: Office, asking: Caller | null, proof: Proof, from: Origin): Promise<RenewedSession> {
  const caller = permit(asking, 'prove-identity')
  try {
    return await withProof(office, caller, proof, from, take =>
      inTransaction(office.store, async store => {
        const strong = await take(store)
        await saveAudit(store, { at: office.now(), by: caller, action: 'identity-proved', subject: caller.id, about: { by: proof.kind } })
        return renew(office, store, caller, strong)
      }),
    )
  } catch (error) {
    if (error instanceof Refusal)
      await saveAudit(office.store, { at: office.now(), by: caller, action: 'proof-failed', subject: caller.id })
    throw error
  }
}

/** A new token for the same session: at a proof, and where a factor was added. */
export async function renew(office: Office, store: Store, caller: Caller, strong: boolean): Promise<RenewedSession> {
  const token = makeToken()
  const change = { proved_at: office.now(), ...(strong && { strong }) }
  const endsAt = await renewSession(store, caller.tokenHash, hashToken(token), change)
  if (!endsAt) return refuse('sign-in-needed')
  return { caller: await loadCaller(office, store, hashToken(token)), token, endsAt }
}
