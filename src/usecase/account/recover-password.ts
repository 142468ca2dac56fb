import { setTimeout as wait } from 'node:timers/promises'
import { type AccountRecord, loadAccountByUsername, lockAccount, savePassword } from '../../store/account/account.ts'
import { deleteLinks, takeLink } from '../../store/account/account-link.ts'
import { deleteSessions } from '../../store/account/session.ts'
import { deleteStepsOf } from '../../store/account/sign-in-step.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { type Caller, type Permitted, permitOn, proved } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { queueNotice } from '../mail/queue-mail.ts'
import { beginFromAddress, mayGetMail, type Origin, rememberDevice } from './attempts.ts'
import { sendLink } from './links.ts'
import { hashToken } from './open-session.ts'
import { checkNewPassword, hashPassword } from './password.ts'

/** Longer than storing a mail takes: an answer comes after this time, whether there was anything to store or not. */
const answerAfterMs = 400

async function sendRecovery(office: Office, account: AccountRecord, by: Permitted<'send-recovery'> | null): Promise<void> {
  await inTransaction(office.store, async store => {
    const { email } = account
    if (!email) return
    await saveAudit(store, { at: office.now(), by, action: 'recovery-asked', subject: account.id })
    await sendLink(office, store, { account, email }, 'recovery', { username: account.username })
  })
}

/** The same answer in the same time, whether or not there is such an account, and whether or not a mail went to it. */
export async function askRecovery(office: Office, username: string, from: Origin): Promise<void> {
  await beginFromAddress(office, 'recovery', from)
  const work = async () => {
    const account = await loadAccountByUsername(office.store, username)
    if (account?.state !== 'active' || !account.email) return
    if (await mayGetMail(office, 'recovery', account.id)) await sendRecovery(office, account, null)
  }
  await Promise.all([
    work().catch((error: unknown) => office.onWarning('a recovery mail could not be written', error)),
    wait(answerAfterMs),
  ])
}

/** An administrator sends the link for somebody who cannot find the way. */
export async function sendRecoveryTo(office: Office, asking: Caller | null, id: string): Promise<void> {
  const caller = proved(office, await permitOn(office.store, asking, 'send-recovery', id))
  const account = await inTransaction(office.store, store => lockAccount(store, id))
  if (account?.state !== 'active') return refuse('not-found')
  if (!account.email) return refuse('email-missing')
  await sendRecovery(office, account, caller)
}

/**
 * A new password by the link of a mail. Every session of the account ends, and nobody is signed in by it: who has a second factor gives
 * it at the next sign-in. The browser is known to the account from now on, so that tries from elsewhere cannot keep its holder waiting.
 */
export async function recoverPassword(
  office: Office,
  sent: { token: string; password: string },
  from: Origin,
): Promise<{ username: string; devices: string }> {
  const attempt = await beginFromAddress(office, 'link', from)
  const account = await inTransaction(office.store, async store => {
    const link = await takeLink(store, hashToken(sent.token), ['recovery'], office.now())
    const found = link && (await lockAccount(store, link.account_id))
    if (found?.state !== 'active') return refuse('link-gone')
    await checkNewPassword(sent.password, [found.username, found.name, found.email ?? ''])
    await savePassword(store, found.id, await hashPassword(sent.password))
    await deleteSessions(store, found.id)
    await deleteStepsOf(store, found.id)
    await deleteLinks(store, found.id, ['recovery'])
    await saveAudit(store, { at: office.now(), by: { tried: found }, action: 'password-recovered', subject: found.id })
    await queueNotice(office, store, found.id, 'password-changed')
    return found
  })
  await attempt.succeed()
  return { username: account.username, devices: rememberDevice(office, from.devices, account.id) }
}
