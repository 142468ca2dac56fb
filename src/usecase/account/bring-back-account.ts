import { changeAccount, loadAccountByUsername, lockAccount } from '../../store/account/account.ts'
import { deleteLinks } from '../../store/account/account-link.ts'
import { deleteFactors } from '../../store/account/factor.ts'
import { deleteSessions } from '../../store/account/session.ts'
import { deleteStepsOf } from '../../store/account/sign-in-step.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction } from '../../store/ground/database.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { hashPassword, makePassword } from './password.ts'

/**
 * For a command of the operator at the machine, when an account has lost its password and its second factors and nobody can reset them:
 * a password that is told once and must be changed, no factors, no sessions. The record says so, without an account that did it. Refuses
 * with `not-found` where no active account has the name.
 */
export async function bringBackAccount(office: Pick<Office, 'store' | 'now'>, username: string): Promise<{ password: string }> {
  const password = makePassword()
  const password_hash = await hashPassword(password)
  await inTransaction(office.store, async store => {
    const found = await loadAccountByUsername(store, username)
    const account = found && (await lockAccount(store, found.id))
    if (account?.state !== 'active') return refuse('not-found')
    const { id } = account
    await changeAccount(store, id, { password_hash, must_change_password: true })
    await deleteFactors(store, id)
    await deleteStepsOf(store, id)
    await deleteSessions(store, id)
    await deleteLinks(store, id, ['recovery'])
    await saveAudit(store, { at: office.now(), by: null, action: 'account-brought-back', subject: id })
  })
  return { password }
}
