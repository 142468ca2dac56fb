import { changeAccount, loadAccountByUsername, lockAccount, usernameKey } from '../../store/account/account.ts'
import { deleteLinks, listLinks, takeLink } from '../../store/account/account-link.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction, isDuplicate } from '../../store/ground/database.ts'
import { type Caller, permit, proved } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { beginFromAddress, mayGetMail, type Origin } from './attempts.ts'
import { sendLink } from './links.ts'
import { hashToken } from './open-session.ts'

const both = ['email-former', 'email-next'] as const

/** Both addresses are asked; an account that has none yet is asked at the new one only. */
export async function askEmailChange(office: Office, asking: Caller | null, wish: string): Promise<void> {
  const caller = proved(office, permit(asking, 'change-email'))
  const email = usernameKey(wish)
  if (email === caller.email) refuse('email-same')
  if (!(await mayGetMail(office, 'email', caller.id))) refuse('too-many-mails')
  await inTransaction(office.store, async store => {
    const account = await lockAccount(store, caller.id)
    if (!account) return refuse('not-found')
    const { username } = account
    await deleteLinks(store, caller.id, both)
    await saveAudit(store, { at: office.now(), by: caller, action: 'email-change-asked', subject: caller.id })
    await sendLink(office, store, { account, email }, 'email-next', { username })
    if (account.email) await sendLink(office, store, { account, email: account.email }, 'email-former', { username, email })
  })
}

/** A change that waits for one or both of its confirmations. */
export async function readEmailChange(office: Office, asking: Caller | null) {
  const caller = permit(asking, 'change-email')
  const links = (await listLinks(office.store, caller.id, both)).filter(link => link.ends_at > office.now())
  const next = links.find(link => link.kind === 'email-next')
  if (!next) return { email: caller.email, waiting: null }
  const former = links.find(link => link.kind === 'email-former')
  return {
    email: caller.email,
    waiting: { email: next.email, nextConfirmed: next.used_at !== null, formerConfirmed: !former || former.used_at !== null },
  }
}

/** One address says yes; with the last yes the change is made. */
export async function confirmEmail(office: Office, token: string, from: Origin): Promise<{ done: boolean; email: string }> {
  const attempt = await beginFromAddress(office, 'link', from)
  const result = await inTransaction(office.store, async store => {
    const link = await takeLink(store, hashToken(token), both, office.now())
    const account = link && (await lockAccount(store, link.account_id))
    if (!link || account?.state !== 'active') return refuse('link-gone')
    const links = await listLinks(store, account.id, both)
    const next = links.find(each => each.kind === 'email-next')
    if (!next) return refuse('link-gone')
    if (links.some(each => each.used_at === null)) return { done: false, email: next.email }
    if (await loadAccountByUsername(store, next.email)) return refuse('email-known')
    // Who signs in by the address goes on to do so.
    const username = account.username === account.email ? { username: next.email } : {}
    await changeAccount(store, account.id, { email: next.email, ...username })
    await deleteLinks(store, account.id, both)
    await saveAudit(store, { at: office.now(), by: { tried: account }, action: 'email-changed', subject: account.id })
    if (account.email) await queueMail(office, store, { account, email: account.email }, 'email-changed')
    return { done: true, email: next.email }
  }).catch((error: unknown) => (isDuplicate(error) ? refuse('email-known') : Promise.reject(error)))
  await attempt.succeed()
  return result
}
