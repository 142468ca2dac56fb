import { type SentenceCode, say } from '../../core/wording/say.ts'
import { loadAccount } from '../../store/account/account.ts'
import type { Store } from '../../store/ground/database.ts'
import { deleteWaitingMails, saveMail } from '../../store/reminding/mail.ts'
import type { Office } from '../ground/office.ts'

type Subject<Code> = Code extends `mail.${infer Kind}-subject` ? Kind : never
/** Every mail has its two sentences in the wording part `mail`: `…-subject` and `…-text`. */
export type MailKind = Subject<SentenceCode>

export interface Recipient {
  readonly id: string
  readonly name: string
  readonly language: 'vi' | 'en'
}

/** What a mail says, as it lies sealed in the queue. */
export interface MailText {
  readonly subject: string
  readonly text: string
}

/** Written in the transaction of its cause: neither is there without the other. Opening words and signature are the same in all. */
export async function queueMail(
  office: Office,
  store: Store,
  to: { account: Recipient; email: string },
  kind: MailKind,
  about: Readonly<Record<string, string>> = {},
): Promise<void> {
  const id = office.newId()
  const { language, name } = to.account
  const address = office.publicUrl()
  const body = say(language, `mail.${kind}-text`, { ...about, address })
  const text = [say(language, 'mail.greeting', { name }), body, say(language, 'mail.signature', { address })].join('\n\n')
  const mail: MailText = { subject: say(language, `mail.${kind}-subject`, about), text }
  const now = office.now()
  await saveMail(store, {
    id,
    account_id: to.account.id,
    kind,
    recipient: to.email,
    sealed: office.seal.close('mail', id, JSON.stringify(mail)),
    made_at: now,
    due_at: now,
    settled_at: null,
    reason: null,
  })
}

/** A mail with a link that takes the place of one before: the former one, where it still waits, does not go. */
export async function queueLinkMail(
  office: Office,
  store: Store,
  to: { account: Recipient; email: string },
  kind: MailKind,
  about: Readonly<Record<string, string>>,
): Promise<void> {
  await deleteWaitingMails(store, to.account.id, [kind])
  await queueMail(office, store, to, kind, about)
}

/** Tells the holder of an account what was changed in how it is entered; says nothing where it has no address. */
export async function queueNotice(office: Office, store: Store, accountId: string, kind: MailKind, email?: string): Promise<void> {
  const account = await loadAccount(store, accountId)
  const to = email ?? account?.email
  if (account && to) await queueMail(office, store, { account, email: to }, kind)
}
