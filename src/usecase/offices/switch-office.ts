import { saveActingOffice } from '../../store/account/session.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { type Caller, permit } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'

/** From now on this session acts from another of the offices that the account holds or stands in for today. */
export async function switchOffice(office: Office, asking: Caller | null, officeId: string): Promise<void> {
  const caller = permit(asking, 'switch-office')
  if (!caller.officeIds.includes(officeId)) return refuse('not-found')
  await inTransaction(office.store, async store => {
    await saveActingOffice(store, caller, caller.tokenHash, officeId)
    await saveAudit(store, { at: office.now(), by: caller, action: 'office-switched', subject: officeId })
  })
}
