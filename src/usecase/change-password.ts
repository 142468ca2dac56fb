import { loadAccountByUsername, savePassword } from '../store/account.ts'
import { saveAudit } from '../store/audit.ts'
import { inTransaction } from '../store/database.ts'
import { deleteOtherSessions } from '../store/session.ts'
import { type Caller, permit } from './caller.ts'
import type { Office } from './office.ts'
import { checkNewPassword, hashPassword, isPassword } from './password.ts'
import { refuse } from './refusal.ts'

/** Ends every other session of the account. */
export async function changePassword(office: Office, asking: Caller | null, typed: { current: string; next: string }): Promise<void> {
  const caller = permit(asking, 'change-password')
  const account = await loadAccountByUsername(office.store, caller.username)
  if (!account || !(await isPassword(account.password_hash, typed.current))) return refuse('password-wrong')
  checkNewPassword(typed.next, typed.current, caller.username)
  const hash = await hashPassword(typed.next)
  await inTransaction(office.store, async store => {
    await savePassword(store, caller.id, hash)
    await deleteOtherSessions(store, caller.id, caller.tokenHash)
    await saveAudit(store, { at: office.now(), by: caller, action: 'password-changed', subject: caller.id })
  })
}
