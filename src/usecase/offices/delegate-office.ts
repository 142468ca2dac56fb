import { daysBetween, type IsoDay } from '../../core/time/day.ts'
import { endDelegation as end, hasAccount, isHeldThroughout, isIn, saveDelegation } from '../../store/account/office-holding.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { type Caller, permitOn } from '../ground/caller.ts'
import { checkId } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'

export interface Delegation {
  readonly accountId: string
  readonly from: IsoDay
  /** The first day on which it no longer holds. */
  readonly until: IsoDay
  readonly reason: string
}

/** Whoever is away for longer hands over. */
const mostDays = 184

/** Lets somebody stand in for the holder, for a time. Duties that are kept apart stay apart: the policy looks at all offices of a person. */
export async function delegateOffice(office: Office, asking: Caller | null, officeId: string, wish: Delegation): Promise<void> {
  const { from, until } = wish
  await inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'delegate-office', officeId)
    if (from < caller.standpoint.day) return refuse('day-past')
    if (until <= from) return refuse('delegation-ends-first')
    if ((daysBetween(from, until) ?? 0) > mostDays) return refuse('delegation-too-long', { days: String(mostDays) })
    if (!(await hasAccount(store, caller, checkId(wish.accountId)))) return refuse('account-unknown')
    if (!(await isHeldThroughout(store, caller, from, until))) return refuse('office-vacant')
    if (await isIn(store, caller, wish.accountId, from, until)) return refuse('office-held')
    await saveDelegation(store, caller, { id: office.newId(), ...wish, reason: wish.reason.replaceAll('\0', '').trim() })
    const about = { account: wish.accountId, from, until }
    await saveAudit(store, { at: office.now(), by: caller, action: 'office-delegated', subject: officeId, about })
  })
}

/** Takes a delegation back from today on. */
export async function endDelegation(office: Office, asking: Caller | null, delegationId: string): Promise<void> {
  await inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'end-delegation', delegationId)
    await end(store, caller, caller.standpoint.day)
    await saveAudit(store, { at: office.now(), by: caller, action: 'delegation-ended', subject: delegationId })
  })
}
