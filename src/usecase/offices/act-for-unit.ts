import { saveActingLending } from '../../store/account/session.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { type Caller, permit } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'

/** From now on this session acts for a unit that lent the own one rights; null: for the own unit again. */
export async function actForUnit(office: Office, asking: Caller | null, lendingId: string | null): Promise<void> {
  const caller = permit(asking, 'act-for-unit')
  if (lendingId !== null && !caller.lendings.some(({ id }) => id === lendingId)) return refuse('not-found')
  await inTransaction(office.store, async store => {
    await saveActingLending(store, caller, caller.tokenHash, lendingId)
    const subject = lendingId ?? caller.lent?.id ?? null
    await saveAudit(store, { at: office.now(), by: caller, action: lendingId === null ? 'acted-for-own-unit' : 'acted-for-unit', subject })
  })
}
