import { sealAudit } from '../usecase/audit/seal-audit.ts'
import type { Office } from '../usecase/ground/office.ts'

const everyMs = 5 * 60_000

/** Seals the days that are over, now and every few minutes; answers how to stop, which waits for a round that is under way. */
export function startSealClock(office: Office): () => Promise<void> {
  const round = () =>
    sealAudit(office).then(
      () => undefined,
      (error: unknown) => office.onWarning('the audit trail of a day that is over could not be sealed', error),
    )
  let running: Promise<void> = round()
  const timer = setInterval(() => {
    running = running.then(round)
  }, everyMs)
  timer.unref()
  return () => {
    clearInterval(timer)
    return running
  }
}
