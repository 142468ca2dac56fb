import { loadAccount, lockAccount } from '../../store/account/account.ts'
import { deleteLinks, loadLink, takeLink } from '../../store/account/account-link.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction } from '../../store/ground/database.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { takePost } from '../ground/take-post.ts'
import { beginFromAddress, type Origin } from './attempts.ts'
import { hashToken, openSession, type SignedIn } from './open-session.ts'
import { checkNewPassword, hashPassword } from './password.ts'

/** For whom the link is, so that the page can greet its reader. */
export async function readInvitation(office: Office, token: string, from: Origin): Promise<{ name: string; email: string }> {
  const attempt = await beginFromAddress(office, 'link', from)
  const link = await loadLink(office.store, hashToken(token), office.now())
  const account = link?.kind === 'invitation' ? await loadAccount(office.store, link.account_id) : undefined
  if (!link || account?.state !== 'invited') return refuse('link-gone')
  await attempt.succeed()
  return { name: account.name, email: link.email }
}

/** The link proves the address; with a password of its own the account is open, and its holder signed in. */
export async function acceptInvitation(
  office: Office,
  sent: { token: string; name: string; password: string },
  from: Origin,
): Promise<SignedIn> {
  const attempt = await beginFromAddress(office, 'link', from)
  const account = await inTransaction(office.store, async store => {
    const link = await takeLink(store, hashToken(sent.token), ['invitation'], office.now())
    const invited = link && (await lockAccount(store, link.account_id))
    if (!link || invited?.state !== 'invited') return refuse('link-gone')
    await checkNewPassword(sent.password, [link.email, sent.name])
    const password_hash = await hashPassword(sent.password)
    const account = await takePost(office, store, invited, { name: sent.name, password_hash })
    await deleteLinks(store, invited.id, ['invitation'])
    await saveAudit(store, {
      at: office.now(),
      by: { tried: invited },
      action: 'invitation-accepted',
      subject: invited.id,
      about: { by: 'password' },
    })
    return account
  })
  await attempt.succeed()
  return openSession(office, account, from, { method: 'password', strong: false })
}
