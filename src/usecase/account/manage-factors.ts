import {
  confirmTotp,
  countRecoveryCodes,
  deletePasskey,
  deleteTotp,
  listFactorRules,
  listPasskeys,
  loadTotp,
  renamePasskey,
  replaceRecoveryCodes,
  savePasskey,
  savePendingTotp,
} from '../../store/account/factor.ts'
import { deleteSessions } from '../../store/account/session.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction, isDuplicate } from '../../store/ground/database.ts'
import { type Caller, permit, proved } from '../ground/caller.ts'
import { checkId } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { queueNotice } from '../mail/queue-mail.ts'
import { beginCode } from './attempts.ts'
import { beginAddingPasskey, type PasskeyAnswer, readNewPasskey, relyingParty } from './passkeys.ts'
import { type RenewedSession, renew } from './prove-identity.ts'
import { makeRecoveryCodes } from './recovery-codes.ts'
import { factorWays, secondFactorRequired } from './second-factor.ts'
import { makeTotpSecret, takeTotp, totpAddress } from './totp.ts'

/** What the account has set up, and whether the rules ask for it. */
export async function listFactors(office: Office, asking: Caller | null) {
  const caller = permit(asking, 'manage-factors')
  const [totp, codes, passkeys, rules] = await Promise.all([
    loadTotp(office.store, caller.id),
    countRecoveryCodes(office.store, caller.id),
    listPasskeys(office.store, caller.id),
    listFactorRules(office.store),
  ])
  return {
    required: secondFactorRequired(caller, rules),
    totpSince: totp?.confirmed_at?.toISOString() ?? null,
    recoveryCodes: codes,
    passkeyAddress: relyingParty(office).origin,
    passkeys: passkeys.map(({ id, name, made_at, used_at }) => ({
      id,
      name,
      madeAt: made_at.toISOString(),
      usedAt: used_at?.toISOString() ?? null,
    })),
  }
}

/** A new secret for an authenticator app; it counts once a code of it was right. */
export async function beginTotp(office: Office, asking: Caller | null): Promise<{ secret: string; address: string }> {
  const caller = proved(office, permit(asking, 'manage-factors'))
  const secret = makeTotpSecret()
  await inTransaction(office.store, async store => {
    if (!(await savePendingTotp(store, caller.id, office.seal.close('totp', caller.id, secret), office.now()))) refuse('totp-known')
    await saveAudit(store, { at: office.now(), by: caller, action: 'totp-begun', subject: caller.id })
  })
  return { secret, address: totpAddress(secret, caller.username) }
}

/** The first right code: the app counts from now on, sessions elsewhere end, and the paper codes are shown once. */
export async function addTotp(office: Office, asking: Caller | null, code: string): Promise<RenewedSession & { codes: string[] }> {
  const caller = proved(office, permit(asking, 'manage-factors'))
  const attempt = await beginCode(office, caller.id, 'new')
  return inTransaction(office.store, async store => {
    const totp = await loadTotp(store, caller.id)
    if (!totp || totp.confirmed_at) return refuse('totp-not-begun')
    if (!(await takeTotp(office, store, caller.id, code))) return refuse('code-wrong')
    await attempt.succeed()
    await confirmTotp(store, caller.id, office.now())
    const codes = await makeRecoveryCodes(office, store, caller.id)
    await deleteSessions(store, caller.id, caller.tokenHash)
    await saveAudit(store, { at: office.now(), by: caller, action: 'totp-added', subject: caller.id })
    await queueNotice(office, store, caller.id, 'totp-added')
    return { ...(await renew(office, store, caller, true)), codes }
  })
}

/** The last factor of an account that needs one stays. */
async function checkNotLast(store: Office['store'], caller: Caller): Promise<void> {
  const rules = await listFactorRules(store)
  if (secondFactorRequired(caller, rules) && !(await factorWays(store, caller.id)).length) refuse('factor-is-last')
}

export async function removeTotp(office: Office, asking: Caller | null): Promise<void> {
  const caller = proved(office, permit(asking, 'manage-factors'))
  await inTransaction(office.store, async store => {
    if (!(await deleteTotp(store, caller.id))) refuse('not-found')
    await replaceRecoveryCodes(store, caller.id, [])
    await checkNotLast(store, caller)
    await saveAudit(store, { at: office.now(), by: caller, action: 'totp-removed', subject: caller.id })
    await queueNotice(office, store, caller.id, 'totp-removed')
  })
}

/** Ten new paper codes; the former ones are worth nothing. */
export async function renewRecoveryCodes(office: Office, asking: Caller | null): Promise<{ codes: string[] }> {
  const caller = proved(office, permit(asking, 'manage-factors'))
  return inTransaction(office.store, async store => {
    if (!(await loadTotp(store, caller.id))?.confirmed_at) refuse('not-found')
    const codes = await makeRecoveryCodes(office, store, caller.id)
    await saveAudit(store, { at: office.now(), by: caller, action: 'recovery-codes-made', subject: caller.id })
    return { codes }
  })
}

export const beginPasskeyOfOwn = (office: Office, asking: Caller | null) =>
  beginAddingPasskey(office, proved(office, permit(asking, 'manage-factors')))

const mostPasskeys = 20

export async function addPasskey(
  office: Office,
  asking: Caller | null,
  stepToken: string | null,
  sent: { name: string; answer: PasskeyAnswer },
): Promise<RenewedSession> {
  const caller = proved(office, permit(asking, 'manage-factors'))
  if ((await listPasskeys(office.store, caller.id)).length >= mostPasskeys) refuse('too-many-passkeys')
  const passkey = await readNewPasskey(office, caller.id, stepToken, sent.answer)
  const id = office.newId()
  return inTransaction(office.store, async store => {
    await savePasskey(store, { ...passkey, id, name: sent.name, made_at: office.now(), used_at: null })
    await deleteSessions(store, caller.id, caller.tokenHash)
    await saveAudit(store, { at: office.now(), by: caller, action: 'passkey-added', subject: caller.id, about: { passkey: id } })
    await queueNotice(office, store, caller.id, 'passkey-added')
    return renew(office, store, caller, true)
  }).catch((error: unknown) => (isDuplicate(error) ? refuse('passkey-known') : Promise.reject(error)))
}

export async function nameOwnPasskey(office: Office, asking: Caller | null, id: string, name: string): Promise<void> {
  const caller = permit(asking, 'manage-factors')
  await inTransaction(office.store, async store => {
    if (!(await renamePasskey(store, caller.id, checkId(id), name))) refuse('not-found')
    await saveAudit(store, { at: office.now(), by: caller, action: 'passkey-renamed', subject: caller.id, about: { passkey: id } })
  })
}

export async function removePasskey(office: Office, asking: Caller | null, id: string): Promise<void> {
  const caller = proved(office, permit(asking, 'manage-factors'))
  await inTransaction(office.store, async store => {
    if (!(await deletePasskey(store, caller.id, checkId(id)))) refuse('not-found')
    await checkNotLast(store, caller)
    await saveAudit(store, { at: office.now(), by: caller, action: 'passkey-removed', subject: caller.id, about: { passkey: id } })
    await queueNotice(office, store, caller.id, 'passkey-removed')
  })
}
