import type { Post } from '../../core/policy/role.ts'
import { loadAccountByUsername, lockAccount, saveAccount, usernameKey } from '../../store/account/account.ts'
import { ensureOffice } from '../../store/account/office.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction, isDuplicate } from '../../store/ground/database.ts'
import { type Caller, permit, permitOn, proved } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { sendLink } from './links.ts'

export interface Invitation {
  readonly email: string
  readonly name: string
  /** The post in the unit of the caller that it is for; held from the day on which the invitation is accepted. */
  readonly post: Post
  /** Which of several offices of that post. */
  readonly number: number
  readonly language: 'vi' | 'en'
}

/** An account that waits for its holder, and the mail with the link that opens it. */
export async function inviteAccount(office: Office, asking: Caller | null, wish: Invitation): Promise<{ id: string }> {
  const caller = proved(office, permit(asking, 'invite-account'))
  const id = office.newId()
  const email = usernameKey(wish.email)
  const { name, post, number, language } = wish
  const { unitId } = caller
  if (unitId === null) return refuse('post-needed')
  const now = office.now()
  try {
    await inTransaction(office.store, async store => {
      if (await loadAccountByUsername(store, email)) refuse('email-known')
      const invited_office_id = await ensureOffice(store, office.newId(), { unitId, post, number })
      const fields = { must_change_password: false, password_hash: null, created_at: now, ended_at: null, state: 'invited' as const }
      await saveAccount(store, { id, username: email, email, name, language, invited_office_id, ...fields })
      await saveAudit(store, { at: now, by: caller, action: 'account-invited', subject: id, about: { post } })
      await sendLink(office, store, { account: { id, name, language }, email }, 'invitation')
    })
  } catch (error) {
    if (isDuplicate(error)) refuse('email-known')
    throw error
  }
  return { id }
}

/** A new link to somebody who has not come yet; the one before opens nothing any more. */
export async function renewInvitation(office: Office, asking: Caller | null, id: string): Promise<void> {
  const caller = proved(office, await permitOn(office.store, asking, 'renew-invitation', id))
  await inTransaction(office.store, async store => {
    const account = await lockAccount(store, id)
    if (account?.state !== 'invited' || !account.email) return refuse('not-found')
    await saveAudit(store, { at: office.now(), by: caller, action: 'invitation-renewed', subject: id })
    await sendLink(office, store, { account, email: account.email }, 'invitation')
  })
}
