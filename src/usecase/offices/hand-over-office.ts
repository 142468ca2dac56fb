import { singlePosts } from '../../core/policy/role.ts'
import type { IsoDay } from '../../core/time/day.ts'
import { isHeldAlready, saveHolding } from '../../store/account/office.ts'
import {
  countAdministrators,
  endDelegationsFrom,
  endHolding,
  hasAccount,
  type LockedHolding,
  lockHolding,
} from '../../store/account/office-holding.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction, type Store } from '../../store/ground/database.ts'
import { loadLastPaths } from '../../store/reach/standpoint.ts'
import { countOpenMatters, loadOfficeName } from '../../store/unit/unit-office.ts'
import { type Caller, type Permitted, permitOn } from '../ground/caller.ts'
import { checkId } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'

export interface HandOver {
  /** Whose time ends: one of the holdings of the office. */
  readonly holdingId: string
  /** Who takes over on that day; null leaves the office vacant. */
  readonly to: string | null
  readonly day: IsoDay
}

/** What stays with the office when somebody else takes it over. */
export async function previewHandOver(office: Office, asking: Caller | null, officeId: string) {
  const caller = await permitOn(office.store, asking, 'hand-over-office', officeId)
  return countOpenMatters(office.store, caller)
}

/** Ends one holding and begins another on the same day, in one step. Everything that the office has done and has open stays with it. */
export async function handOverOffice(office: Office, asking: Caller | null, officeId: string, wish: HandOver): Promise<void> {
  const { to, day } = wish
  try {
    await inTransaction(office.store, async store => {
      const caller = await permitOn(store, asking, 'hand-over-office', officeId)
      const holding = await holdingOf(store, caller, wish)
      await endHolding(store, caller, holding, day)
      const { post, unitId } = await loadOfficeName(store, caller)
      // Deputies were let in by the one who goes; where many hold the office, the others go on.
      if (singlePosts.includes(post)) await endDelegationsFrom(store, caller, day)
      if (to !== null) {
        if (!(await hasAccount(store, caller, checkId(to)))) return refuse('account-unknown')
        await saveHolding(store, { id: office.newId(), officeId, accountId: to, from: day, until: null })
      }
      if (post === 'administrator' && to === null) await checkAdministered(store, unitId, holding, day)
      const about = { from: holding.accountId, day, ...(to !== null && { to }) }
      await saveAudit(store, { at: office.now(), by: caller, action: 'office-handed-over', subject: officeId, about })
    })
  } catch (error) {
    if (isHeldAlready(error)) refuse('office-held')
    throw error
  }
}

async function holdingOf(store: Store, caller: Permitted<'hand-over-office'>, wish: HandOver): Promise<LockedHolding> {
  if (wish.day < caller.standpoint.day) return refuse('day-past')
  const holding = await lockHolding(store, caller, checkId(wish.holdingId))
  if (!holding || (holding.until !== null && holding.until <= wish.day)) return refuse('holding-over')
  return holding
}

/** Somebody must be left who can give out posts: in the unit or above it. */
async function checkAdministered(store: Store, unitId: string, holding: LockedHolding, day: IsoDay): Promise<void> {
  const path = (await loadLastPaths(store, [unitId], day)).get(unitId)
  if ((await countAdministrators(store, path?.territory ?? [unitId], day, holding.id)) === 0) refuse('last-administrator')
}
