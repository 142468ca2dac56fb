import { inTransaction } from '../../store/ground/database.ts'
import { holdDueMail, type MailRecord, postponeMail, settleMail } from '../../store/reminding/mail.ts'
import { type Mailer, Undeliverable } from '../ground/mailer.ts'
import type { Office } from '../ground/office.ts'
import type { MailText } from './queue-mail.ts'

const minuteMs = 60_000
const longestWaitMs = 2 * 60 * minuteMs
/** A mail that could not be handed over for so long is of no use any more: what it links to has ended. */
const giveUpAfterMs = 3 * 24 * 60 * minuteMs

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 300)

async function sendOne(office: Office, mailer: Mailer, store: Office['store'], mail: MailRecord): Promise<void> {
  const now = office.now()
  if (now.getTime() - mail.made_at.getTime() > giveUpAfterMs || !mail.sealed) {
    await settleMail(store, mail.id, 'given-up', now, mail.reason)
    return
  }
  const { subject, text }: MailText = JSON.parse(office.seal.open('mail', mail.id, mail.sealed))
  try {
    await mailer.send({ id: mail.id, to: mail.recipient, subject, text })
    await settleMail(store, mail.id, 'sent', now, null)
  } catch (error) {
    const attempts = mail.attempts + 1
    const waitMs = Math.min(longestWaitMs, minuteMs * 2 ** Math.min(attempts - 1, 10))
    if (error instanceof Undeliverable) await settleMail(store, mail.id, 'given-up', now, reasonOf(error))
    else await postponeMail(store, mail.id, new Date(now.getTime() + waitMs), attempts, reasonOf(error))
    office.onWarning(`a mail of the kind ${mail.kind} could not be sent`, error)
  }
}

/**
 * Sends what is due, one mail after the other; returns how many were taken up. A mail is held while it goes out, so that two processes
 * never send the same. A process that dies meanwhile lets go of it and another sends it: where it died in the instant between the mail
 * server's yes and our commit, the mail goes twice under one Message-ID.
 */
export async function sendMails(office: Office): Promise<number> {
  const { mailer } = office
  if (!mailer) return 0
  for (let taken = 0; ; taken++) {
    const went = await inTransaction(office.store, async store => {
      const mail = await holdDueMail(store, office.now())
      if (mail) await sendOne(office, mailer, store, mail)
      return mail !== undefined
    })
    if (!went) return taken
  }
}
