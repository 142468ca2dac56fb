import { type LinkKind, saveLink } from '../../store/account/account-link.ts'
import type { Store } from '../../store/ground/database.ts'
import type { Office } from '../ground/office.ts'
import { type MailKind, queueLinkMail, type Recipient } from '../mail/queue-mail.ts'
import { hashToken, makeToken } from './open-session.ts'

const hourMs = 3_600_000

const kinds: Readonly<Record<LinkKind, { readonly page: string; readonly holdsMs: number }>> = {
  invitation: { page: 'invitation', holdsMs: 7 * 24 * hourMs },
  recovery: { page: 'recovery', holdsMs: 2 * hourMs },
  'email-former': { page: 'email', holdsMs: 24 * hourMs },
  'email-next': { page: 'email', holdsMs: 24 * hourMs },
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** `31/01/2026, 14:05`, on the clock of Việt Nam. */
const showInstant = (instant: Date): string => clock.format(instant)

/**
 * A link by mail, in the caller's transaction; it takes the place of one of its kind that was out. The token stands behind `#`, which
 * browsers send to nobody: it is in no log and in no `Referer`.
 */
export async function sendLink(
  office: Office,
  store: Store,
  to: { account: Recipient; email: string },
  kind: LinkKind & MailKind,
  about: Readonly<Record<string, string>> = {},
): Promise<void> {
  const now = office.now()
  const token = makeToken()
  const endsAt = new Date(now.getTime() + kinds[kind].holdsMs)
  const link = { token_hash: hashToken(token), kind, account_id: to.account.id, email: to.email, made_at: now, ends_at: endsAt }
  await saveLink(store, link)
  const address = `${new URL(office.publicUrl()).origin}/${kinds[kind].page}#${token}`
  await queueLinkMail(office, store, to, kind, { ...about, link: address, until: showInstant(endsAt) })
}
