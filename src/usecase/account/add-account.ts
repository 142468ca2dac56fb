import type { Post } from '../../core/policy/role.ts'
import { dayInVietnam } from '../../core/time/day-in-vietnam.ts'
import { saveAccount, usernameKey } from '../../store/account/account.ts'
import { ensureOffice, saveHolding } from '../../store/account/office.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { loadActing, nothingChosen } from '../ground/acting.ts'
import type { Caller } from '../ground/caller.ts'
import { callerOf } from '../ground/caller-of.ts'
import { ensureRoot } from '../ground/ensure-root.ts'
import type { Office } from '../ground/office.ts'
import { hashPassword } from './password.ts'

export interface NewAccount {
  readonly username: string
  readonly name: string
  /** The post that it holds from today on; null for none yet. */
  readonly post: Post | null
  /** The unit of the post; the root of the tree where nothing is said. */
  readonly unitId?: string
  /** Which of several offices of that post in the unit. */
  readonly number?: number
  readonly password: string
  /** The password was chosen by somebody else. */
  readonly mustChangePassword: boolean
  readonly email?: string
}

/** For the program itself, at its first start and in trials; the account is returned as one that asks. */
export async function addAccount(office: Office, account: NewAccount): Promise<Caller> {
  const id = office.newId()
  const { name, post, number = 1, mustChangePassword } = account
  const username = usernameKey(account.username)
  const passwordHash = await hashPassword(account.password)
  const created_at = office.now()
  const email = account.email === undefined ? null : usernameKey(account.email)
  const flags = { must_change_password: mustChangePassword, language: 'vi' as const, created_at }
  await inTransaction(office.store, async store => {
    await saveAccount(store, { id, username, name, email, password_hash: passwordHash, ended_at: null, invited_office_id: null, ...flags })
    await saveAudit(store, { at: created_at, by: null, action: 'account-made', subject: id, about: post ? { post } : {} })
    if (!post) return
    const unitId = account.unitId ?? (await ensureRoot(office, store))
    const officeId = await ensureOffice(store, office.newId(), { unitId, post, number })
    await saveHolding(store, { id: office.newId(), officeId, accountId: id, from: dayInVietnam(created_at), until: null })
  })
  const row = { id, username, name, email, language: flags.language, must_change_password: mustChangePassword }
  return callerOf(row, await loadActing(office.store, id, nothingChosen, created_at))
}
