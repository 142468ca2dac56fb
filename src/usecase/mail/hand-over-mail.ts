import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { lockMail, settleMail } from '../../store/reminding/mail.ts'
import { type Caller, permitOn, proved } from '../ground/caller.ts'
import { checkId } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import type { MailText } from './queue-mail.ts'

/**
 * Where no mail leaves the house, mails are kept, and an administrator hands them over by other means: once, on the record. With a mail
 * server they reach their reader themselves, and nobody else gets to see them.
 */
export async function handOverMail(
  office: Office,
  asking: Caller | null,
  accountId: string,
  id: string,
): Promise<MailText & { to: string }> {
  const caller = proved(office, await permitOn(office.store, asking, 'hand-over-mail', accountId))
  if (office.mailer) return refuse('mail-goes-by-itself')
  return inTransaction(office.store, async store => {
    const mail = await lockMail(store, checkId(id))
    if (mail?.account_id !== accountId || mail.state !== 'waiting' || !mail.sealed) return refuse('not-found')
    const { subject, text }: MailText = JSON.parse(office.seal.open('mail', mail.id, mail.sealed))
    await settleMail(store, mail.id, 'handed-over', office.now(), null)
    const about = { kind: mail.kind, mail: mail.id }
    await saveAudit(store, { at: office.now(), by: caller, action: 'mail-handed-over', subject: accountId, about })
    return { to: mail.recipient, subject, text }
  })
}
