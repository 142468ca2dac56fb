import type { Post } from '../../core/policy/role.ts'
import { dayInVietnam } from '../../core/time/day-in-vietnam.ts'
import { loadAccount } from '../../store/account/account.ts'
import { type AccountFilter, countAccounts, listAccounts as loadAccounts } from '../../store/account/account-list.ts'
import { countRecoveryCodes, listFactorRules, listPasskeys, loadTotp, replaceFactorRules } from '../../store/account/factor.ts'
import { listIdentities } from '../../store/account/identity.ts'
import { listHeldOffices } from '../../store/account/office.ts'
import { listSessions } from '../../store/account/session.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { listMails } from '../../store/reminding/mail.ts'
import { type Caller, permit, permitOn, proved } from '../ground/caller.ts'
import { readCursor, writeCursor } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { timesOf } from './open-session.ts'

export interface AccountQuery {
  readonly q?: string | undefined
  readonly state?: 'invited' | 'active' | 'ended' | undefined
  readonly after?: string | undefined
  readonly limit: number
}

/** The last made first. */
export async function listAccounts(office: Office, asking: Caller | null, query: AccountQuery) {
  const caller = permit(asking, 'list-accounts')
  const filter: AccountFilter = { q: query.q ?? '', state: query.state ?? null }
  const slice = { before: readCursor(query.after), limit: query.limit + 1 }
  const [found, total] = await Promise.all([loadAccounts(office.store, caller, filter, slice), countAccounts(office.store, caller, filter)])
  const shown = found.slice(0, query.limit)
  const last = shown.at(-1)
  // Names and addresses of people: who looks is on the record, once a search, without what was typed.
  if (query.after === undefined)
    await saveAudit(office.store, {
      at: office.now(),
      by: caller,
      action: 'accounts-listed',
      subject: null,
      about: { found: String(total) },
    })
  return {
    items: shown.map(row => ({
      id: row.id,
      name: row.name,
      username: row.username,
      email: row.email,
      posts: row.posts,
      state: row.state === 'erased' ? ('ended' as const) : row.state,
      seenAt: row.seen_at ? new Date(row.seen_at).toISOString() : null,
      secondFactor: row.has_second_factor,
    })),
    next: found.length > shown.length && last ? writeCursor(last.seq) : null,
    total,
  }
}

/** One account with what an administrator must know to help its holder; that somebody looked is on the record. */
export async function openAccount(office: Office, asking: Caller | null, id: string) {
  const caller = await permitOn(office.store, asking, 'open-account', id)
  const account = await loadAccount(office.store, id)
  if (!account || account.state === 'erased') return refuse('not-found')
  const { store } = office
  await saveAudit(store, { at: office.now(), by: caller, action: 'account-opened', subject: id })
  const [offices, totp, codes, passkeys, identities, sessions, mails] = await Promise.all([
    listHeldOffices(store, id, dayInVietnam(office.now())),
    loadTotp(store, id),
    countRecoveryCodes(store, id),
    listPasskeys(store, id),
    listIdentities(store, id),
    listSessions(store, id, timesOf(office, office.now())),
    listMails(store, id),
  ])
  const { username, name, email, state, language } = account
  return {
    account: {
      id,
      username,
      name,
      email,
      state,
      language,
      madeAt: account.created_at.toISOString(),
      endedAt: account.ended_at?.toISOString() ?? null,
    },
    offices: [...offices],
    factors: {
      totp: Boolean(totp?.confirmed_at),
      recoveryCodes: codes,
      passkeys: passkeys.length,
      providers: identities.map(each => each.provider),
    },
    sessions: sessions.length,
    seenAt: sessions[0]?.seen_at.toISOString() ?? null,
    eraseAfterDays: office.eraseAfterDays,
    mailIsKept: office.mailer === null,
    mails: mails.map(({ id: mail, kind, recipient, made_at, state: mailState, reason }) => ({
      id: mail,
      kind,
      recipient,
      madeAt: made_at.toISOString(),
      state: mailState,
      reason,
    })),
  }
}

/** Of the holders of which posts a second factor is asked, and whether mail leaves the house. */
export async function readFactorRules(office: Office, asking: Caller | null): Promise<{ posts: Post[]; mailIsKept: boolean }> {
  permit(asking, 'list-accounts')
  return { posts: await listFactorRules(office.store), mailIsKept: office.mailer === null }
}

/** Holds from the next request on, for sessions that are open as well. */
export async function changeFactorRules(office: Office, asking: Caller | null, posts: readonly Post[]): Promise<void> {
  const caller = proved(office, permit(asking, 'change-factor-rules'))
  await inTransaction(office.store, async store => {
    await replaceFactorRules(store, [...new Set(posts)])
    const about = { posts: [...new Set(posts)].sort().join(' ') }
    await saveAudit(store, { at: office.now(), by: caller, action: 'factor-rules-changed', subject: null, about })
  })
}
