import { hasAccounts } from '../../store/account/account.ts'
import type { Caller } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { addAccount } from './add-account.ts'
import { makePassword } from './password.ts'

/** The administrator of an office that has no account yet, with a password that is told once and never again; null where there is one. */
export async function makeFirstAccount(office: Office): Promise<{ caller: Caller; password: string } | null> {
  if (await hasAccounts(office.store)) return null
  const password = makePassword()
  const account = { username: 'admin', name: 'Quản trị viên', post: 'administrator', password, mustChangePassword: true } as const
  return { caller: await addAccount(office, account), password }
}
