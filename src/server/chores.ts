import { openChores } from '../usecase/chore/chores.ts'
import type { Office } from '../usecase/ground/office.ts'
import { sendMails } from '../usecase/mail/send-mails.ts'
import { foldObligationCounts } from '../usecase/work/fold-obligation-counts.ts'

const mailEveryMs = 1000
const foldEveryMs = 1000

/** Runs `work` again and again, never twice at once, and goes on after a failure. Stopping waits for what is under way. */
function repeat(office: Office, everyMs: number, work: () => Promise<unknown>): () => Promise<void> {
  let stopped = false
  let timer: NodeJS.Timeout | null = null
  let running: Promise<void> = Promise.resolve()
  const plan = () => {
    timer = setTimeout(() => {
      running = work()
        .catch((error: unknown) => office.onWarning('a chore failed', error))
        .then(() => (stopped ? undefined : plan()))
    }, everyMs).unref()
  }
  plan()
  return async () => {
    stopped = true
    if (timer) clearTimeout(timer)
    await running
  }
}

/**
 * What the server does without being asked. Several servers may do it side by side. Mail goes out within a second and is a queue of its own
 * (decision 19), counts are folded as often; everything else is a job.
 */
export async function startChores(office: Office): Promise<() => Promise<void>> {
  const chores = await openChores(office)
  const stops = [repeat(office, foldEveryMs, () => foldObligationCounts(office))]
  if (office.mailer) stops.push(repeat(office, mailEveryMs, () => sendMails(office)))
  return async () => {
    await Promise.all([chores.stop(), ...stops.map(stop => stop())])
  }
}
