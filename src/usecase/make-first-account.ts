import { hasAccounts, saveAccount, usernameKey } from '../store/account.ts'
import { saveAudit } from '../store/audit.ts'
import { inTransaction } from '../store/database.ts'
import type { Caller } from './caller.ts'
import type { Office } from './office.ts'
import { hashPassword, makePassword } from './password.ts'
import type { Role } from './policy.ts'

export interface NewAccount {
  readonly username: string
  readonly name: string
  readonly role: Role
  readonly password: string
  /** The password was chosen by somebody else. */
  readonly mustChangePassword: boolean
}

async function addAccount(office: Office, account: NewAccount): Promise<string> {
  const id = office.newId()
  const password_hash = await hashPassword(account.password)
  await inTransaction(office.store, async store => {
    const { name, role, mustChangePassword } = account
    const at = office.now()
    const username = usernameKey(account.username)
    await saveAccount(store, {
      id,
      username,
      name,
      role,
      language: 'vi',
      password_hash,
      must_change_password: mustChangePassword,
      created_at: at,
    })
    await saveAudit(store, { at, by: null, action: 'account-made', subject: id, about: { role } })
  })
  return id
}

/** The administrator of an office that has no account yet, with a password that is told once and never again; null where there is one. */
export async function makeFirstAccount(office: Office): Promise<{ caller: Caller; password: string } | null> {
  if (await hasAccounts(office.store)) return null
  const password = makePassword()
  const account = { username: 'admin', name: 'Quản trị viên', role: 'administrator', password, mustChangePassword: true } as const
  const id = await addAccount(office, account)
  return { caller: { ...account, id, language: 'vi', tokenHash: Buffer.alloc(0) }, password }
}
