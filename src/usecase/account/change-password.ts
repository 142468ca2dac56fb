import { loadAccount, savePassword } from '../../store/account/account.ts'
import { deleteSessions } from '../../store/account/session.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { type Caller, permit, proved } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { queueNotice } from '../mail/queue-mail.ts'
import { beginPassword, knownDevice, type Origin } from './attempts.ts'
import { checkNewPassword, hashPassword, isPassword } from './password.ts'
import { type RenewedSession, renew } from './prove-identity.ts'

/**
 * Ends every other session of the account; this one goes on under a new token. Who has no password yet, because a provider lets them in,
 * sets the first one after having proved who they are.
 */
export async function changePassword(
  office: Office,
  asking: Caller | null,
  typed: { current: string; next: string },
  from: Origin,
): Promise<RenewedSession> {
  const caller = permit(asking, 'change-password')
  const account = await loadAccount(office.store, caller.id)
  if (!account) return refuse('not-found')
  if (account.password_hash === null) proved(office, permit(caller, 'change-password'))
  else {
    const attempt = await beginPassword(office, caller.username, from, knownDevice(office, from.devices, caller.id))
    if (!(await isPassword(account.password_hash, typed.current))) return refuse('password-wrong')
    await attempt.succeed()
    if (typed.next === typed.current) refuse('password-same')
  }
  await checkNewPassword(typed.next, [caller.username, caller.name, caller.email ?? ''])
  const hash = await hashPassword(typed.next)
  return inTransaction(office.store, async store => {
    await savePassword(store, caller.id, hash)
    await deleteSessions(store, caller.id, caller.tokenHash)
    await saveAudit(store, { at: office.now(), by: caller, action: 'password-changed', subject: caller.id })
    await queueNotice(office, store, caller.id, 'password-changed')
    return renew(office, store, caller, false)
  })
}
