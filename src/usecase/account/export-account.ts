import { loadAccount } from '../../store/account/account.ts'
import { loadAccountTrail } from '../../store/account/account-trail.ts'
import { countRecoveryCodes, listPasskeys, loadTotp } from '../../store/account/factor.ts'
import { listIdentities } from '../../store/account/identity.ts'
import { listSessions } from '../../store/account/session.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { listMails } from '../../store/reminding/mail.ts'
import { listFiltersOfAccount } from '../../store/work/saved-work-filter.ts'
import { type Caller, type Permitted, permit, permitOn, proved } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { timesOf } from './open-session.ts'

/**
 * Everything that is stored about an account, for its holder: what it is, how it signs in (that there are secrets, not which), where it is
 * signed in, which mails it got, and what is on record of what it did.
 */
async function gather(office: Office, id: string) {
  const { store } = office
  const account = await loadAccount(store, id)
  if (!account || account.state === 'erased') return refuse('not-found')
  const [totp, codes, passkeys, identities, sessions, mails, filters, trail] = await Promise.all([
    loadTotp(store, id),
    countRecoveryCodes(store, id),
    listPasskeys(store, id),
    listIdentities(store, id),
    listSessions(store, id, timesOf(office, office.now())),
    listMails(store, id),
    listFiltersOfAccount(store, id),
    loadAccountTrail(store, id),
  ])
  const { password_hash, seq: _, search: __, ...fields } = account
  return {
    made: office.now().toISOString(),
    account: { ...fields, has_password: password_hash !== null },
    second_factor: { totp_since: totp?.confirmed_at ?? null, recovery_codes_left: codes },
    passkeys: passkeys.map(({ id: key, name, transports, made_at, used_at }) => ({ id: key, name, transports, made_at, used_at })),
    identities: identities.map(({ provider, issuer, subject, linked_at }) => ({ provider, issuer, subject, linked_at })),
    sessions,
    mails,
    work_filters: filters,
    ...trail,
  }
}

export type AccountExport = Awaited<ReturnType<typeof gather>>

async function exported(office: Office, caller: Permitted<'export-account' | 'export-own-account'>, id: string): Promise<AccountExport> {
  const data = await gather(office, id)
  await saveAudit(office.store, { at: office.now(), by: caller, action: 'account-exported', subject: id })
  return data
}

export const exportOwnAccount = async (office: Office, asking: Caller | null): Promise<AccountExport> => {
  const caller = permit(asking, 'export-own-account')
  return exported(office, caller, caller.id)
}

/** For somebody who has left and asks for it. */
export const exportAccount = async (office: Office, asking: Caller | null, id: string): Promise<AccountExport> =>
  exported(office, proved(office, await permitOn(office.store, asking, 'export-account', id)), id)
