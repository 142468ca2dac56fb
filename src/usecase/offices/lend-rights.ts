import { type LentRight, lentRights } from '../../core/policy/lent-right.ts'
import { ownUnits } from '../../core/policy/own-units.ts'
import { daysBetween, type IsoDay } from '../../core/time/day.ts'
import { saveLending, saveLendingEnd } from '../../store/account/lending.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { storable } from '../../store/ground/search.ts'
import { loadUnitsOn } from '../../store/unit/unit.ts'
import { actingFrom, type Caller, permit, permitOn } from '../ground/caller.ts'
import { checkId } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { guardWords } from '../obligation/guard-words.ts'

export interface LendingWish {
  readonly toUnitId: string
  readonly rights: readonly LentRight[]
  readonly from: IsoDay
  /** The first day on which it no longer holds. */
  readonly until: IsoDay
  /** A backup confirms only what has waited so many working days; null where it holds at once. */
  readonly afterDays: number | null
  /** The document or agreement that it rests on. */
  readonly reason: string
  readonly confirmed?: boolean | undefined
}

/** What lasts longer is no lending but another order of competences. */
const mostDays = 184

/** Lets another unit do named rights for the work of the own one, until a day. Who stands in for somebody lends nothing. */
export async function lendRights(office: Office, asking: Caller | null, wish: LendingWish): Promise<{ id: string }> {
  const { from, until, afterDays } = wish
  return inTransaction(office.store, async store => {
    const caller = permit(asking, 'lend-rights')
    const { day } = caller.standpoint
    if (caller.standsIn) return refuse('not-allowed')
    if (from < day) return refuse('day-past')
    if (until <= from) return refuse('delegation-ends-first')
    if ((daysBetween(from, until) ?? 0) > mostDays) return refuse('delegation-too-long', { days: String(mostDays) })
    const rights = lentRights.filter(right => wish.rights.includes(right))
    if (rights.length === 0) return refuse('lending-of-nothing')
    if (afterDays !== null && rights.join() !== 'confirm') return refuse('lending-backup-confirms')
    const reason = wish.reason.trim()
    if (reason === '') return refuse('reason-needed')
    const toUnitId = checkId(wish.toUnitId)
    const [unit] = await loadUnitsOn(store, [toUnitId], from)
    if (!unit || ownUnits(caller.standpoint).includes(toUnitId)) return refuse('unit-not-to-tell')
    const guarded = guardWords(reason, wish.confirmed ?? false)
    const { officeId, unitId } = actingFrom(caller)
    const id = office.newId()
    await saveLending(store, caller, {
      id,
      unit_id: unitId,
      to_unit_id: toUnitId,
      rights: [...rights],
      valid_from: from,
      valid_to: until,
      after_days: afterDays,
      reason: storable(reason),
      made_at: office.now(),
      office_id: officeId,
      ended_at: null,
      ended_office_id: null,
    })
    const about = {
      to: toUnitId,
      rights: rights.join(' '),
      from,
      until,
      ...(afterDays !== null && { after: String(afterDays) }),
      ...guarded,
    }
    await saveAudit(store, { at: office.now(), by: caller, action: 'rights-lent', subject: id, about })
    return { id }
  })
}

/** Takes a lending back at once; whoever acts under it acts for the own unit from the next step on. */
export async function endLending(office: Office, asking: Caller | null, id: string): Promise<void> {
  await inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'end-lending', id)
    const by = { at: office.now(), officeId: actingFrom(caller).officeId }
    if (!(await saveLendingEnd(store, caller, by))) return refuse('lending-over')
    await saveAudit(store, { at: by.at, by: caller, action: 'lending-ended', subject: id })
  })
}
