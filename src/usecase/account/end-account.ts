import { dayInVietnam } from '../../core/time/day-in-vietnam.ts'
import { type AccountRecord, changeAccount, endedBefore, lockAccount, otherAdministrators } from '../../store/account/account.ts'
import { deleteLinks } from '../../store/account/account-link.ts'
import { deleteFactors } from '../../store/account/factor.ts'
import { deleteIdentities } from '../../store/account/identity.ts'
import { endHoldings } from '../../store/account/office.ts'
import { deleteSessions } from '../../store/account/session.ts'
import { deleteStepsOf } from '../../store/account/sign-in-step.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction, type Store } from '../../store/ground/database.ts'
import { deleteMailsOf, deleteWaitingMails } from '../../store/reminding/mail.ts'
import { deleteFiltersOfAccount } from '../../store/work/saved-work-filter.ts'
import { type Caller, type Permitted, permitOn, proved } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { queueMail, queueNotice } from '../mail/queue-mail.ts'

const allLinks = ['invitation', 'recovery', 'email-former', 'email-next'] as const

/** The account, held, where the caller may change it: not the own one, and never the last administrator. */
async function lockOther(office: Office, store: Store, caller: Caller, id: string): Promise<AccountRecord> {
  if (id === caller.id) refuse('own-account')
  if ((await otherAdministrators(store, id, dayInVietnam(office.now()))) === 0) refuse('last-administrator')
  const account = await lockAccount(store, id)
  return !account || account.state === 'erased' ? refuse('not-found') : account
}

/** Nothing opens the account any more; what it did and what its office holds stay. */
async function shut(store: Store, id: string): Promise<void> {
  await deleteSessions(store, id)
  await deleteStepsOf(store, id)
  await deleteLinks(store, id, allLinks)
  await deleteFactors(store, id)
  await deleteIdentities(store, id)
}

/** On leaving: access ends at once; personal fields are erased after the days that the settings say, or by `eraseAccount` before. */
export async function endAccount(office: Office, asking: Caller | null, id: string): Promise<void> {
  const caller = proved(office, await permitOn(office.store, asking, 'end-account', id))
  await inTransaction(office.store, async store => {
    const account = await lockOther(office, store, caller, id)
    if (account.state === 'ended') refuse('account-ended')
    await shut(store, id)
    await deleteWaitingMails(store, id, ['invitation', 'recovery', 'email-former', 'email-next'])
    await endHoldings(store, id, dayInVietnam(office.now()))
    await changeAccount(store, id, { state: 'ended', ended_at: office.now(), password_hash: null })
    await saveAudit(store, { at: office.now(), by: caller, action: 'account-ended', subject: id })
    const to = account.state === 'active' && account.email
    if (to) await queueMail(office, store, { account, email: to }, 'account-ended', { days: String(office.eraseAfterDays) })
  })
}

/** What pages show in the place of a name that was erased: the beginning of the id, under which the record goes on. */
const nameless = (id: string): string => `#${id.slice(0, 8)}`

async function erase(office: Office, store: Store, id: string, by: Permitted<'end-account'> | null): Promise<void> {
  await shut(store, id)
  await deleteMailsOf(store, id)
  await deleteFiltersOfAccount(store, id)
  const fields = { name: nameless(id), username: nameless(id), email: null, password_hash: null, language: 'vi' as const }
  await changeAccount(store, id, { ...fields, state: 'erased', must_change_password: false })
  await saveAudit(store, { at: office.now(), by, action: 'account-erased', subject: id })
}

/** Name, user name, address and everything else personal; the id and what was done under it stay. */
export async function eraseAccount(office: Office, asking: Caller | null, id: string): Promise<void> {
  const caller = proved(office, await permitOn(office.store, asking, 'end-account', id))
  await inTransaction(office.store, async store => {
    const account = await lockOther(office, store, caller, id)
    if (account.state !== 'ended' && account.state !== 'invited') refuse('account-not-ended')
    await erase(office, store, id, caller)
  })
}

/** Those who left so long ago that nobody comes back for their data. Returns how many. */
export async function eraseEnded(office: Office): Promise<number> {
  const before = new Date(office.now().getTime() - office.eraseAfterDays * 86_400_000)
  const due = await endedBefore(office.store, before)
  for (const { id } of due)
    await inTransaction(office.store, async store => {
      if ((await lockAccount(store, id))?.state === 'ended') await erase(office, store, id, null)
    })
  return due.length
}

/** For somebody who has lost phone and paper: the next sign-in takes the first factor alone. */
export async function resetFactors(office: Office, asking: Caller | null, id: string): Promise<void> {
  const caller = proved(office, await permitOn(office.store, asking, 'reset-factors', id))
  await inTransaction(office.store, async store => {
    const account = id === caller.id ? refuse('own-account') : await lockAccount(store, id)
    if (account?.state !== 'active') return refuse('not-found')
    await deleteFactors(store, id)
    await deleteStepsOf(store, id)
    await deleteSessions(store, id)
    await saveAudit(store, { at: office.now(), by: caller, action: 'factors-reset', subject: id })
    await queueNotice(office, store, id, 'factors-reset')
  })
}
