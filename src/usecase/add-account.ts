import { type AccountRecord, saveAccount, usernameKey } from '../store/account.ts'
import { saveAudit } from '../store/audit.ts'
import { inTransaction } from '../store/database.ts'
import type { Caller } from './caller.ts'
import type { Office } from './office.ts'
import { hashPassword } from './password.ts'
import { callerOf } from './sign-in.ts'

export interface NewAccount {
  readonly username: string
  readonly name: string
  readonly role: AccountRecord['role']
  readonly password: string
  /** The password was chosen by somebody else. */
  readonly mustChangePassword: boolean
}

/** For the program itself, at its first start and in trials; the account is returned as one that asks. */
export async function addAccount(office: Office, account: NewAccount): Promise<Caller> {
  const id = office.newId()
  const { name, role, mustChangePassword } = account
  const username = usernameKey(account.username)
  const passwordHash = await hashPassword(account.password)
  const created_at = office.now()
  await inTransaction(office.store, async store => {
    const flags = { must_change_password: mustChangePassword, language: 'vi' as const, created_at }
    await saveAccount(store, { id, username, name, role, password_hash: passwordHash, ...flags })
    await saveAudit(store, { at: created_at, by: null, action: 'account-made', subject: id, about: { role } })
  })
  return callerOf({ id, username, name, role, language: 'vi', must_change_password: mustChangePassword }, Buffer.alloc(0))
}
