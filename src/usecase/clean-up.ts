import { deleteEndedLinks } from '../store/account/account-link.ts'
import { deleteEndedAttempts } from '../store/account/attempt.ts'
import { deleteEndedSessions } from '../store/account/session.ts'
import { deleteEndedSteps } from '../store/account/sign-in-step.ts'
import { deleteEmptyCounts } from '../store/obligation/obligation-counter.ts'
import { deleteSettledMails } from '../store/reminding/mail.ts'
import { eraseEnded } from './account/end-account.ts'
import { timesOf } from './account/open-session.ts'
import type { Office } from './ground/office.ts'

const keepMailsMs = 30 * 86_400_000

/** Forgets what has ended: counts, steps, links, sessions, that a mail went, and the personal data of those who left. */
export async function cleanUp(office: Office): Promise<void> {
  const now = office.now()
  await deleteEndedAttempts(office.store, now)
  await deleteEndedSteps(office.store, now)
  await deleteEndedLinks(office.store, now)
  await deleteEndedSessions(office.store, timesOf(office, now))
  await deleteSettledMails(office.store, new Date(now.getTime() - keepMailsMs))
  await deleteEmptyCounts(office.store)
  await eraseEnded(office)
}
