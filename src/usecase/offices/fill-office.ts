import { type Post, singlePosts } from '../../core/policy/role.ts'
import type { IsoDay } from '../../core/time/day.ts'
import { ensureOffice, isHeldAlready, saveHolding } from '../../store/account/office.ts'
import { findCandidates, hasAccount, takenNumbers } from '../../store/account/office-holding.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction, type Store } from '../../store/ground/database.ts'
import { type Caller, type Permitted, permitOn } from '../ground/caller.ts'
import { checkId } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'

export interface NewHolder {
  readonly post: Post
  /** Which of several offices of that post; the first that is free where nothing is said. */
  readonly number?: number | undefined
  readonly accountId: string
  readonly from: IsoDay
}

/** Gives an office of a unit to somebody from a day on. */
export async function fillOffice(office: Office, asking: Caller | null, unitId: string, wish: NewHolder): Promise<{ officeId: string }> {
  try {
    return await inTransaction(office.store, async store => {
      const caller = await permitOn(store, asking, 'fill-office', unitId)
      if (wish.from < caller.standpoint.day) return refuse('day-past')
      if (!(await hasAccount(store, caller, checkId(wish.accountId)))) return refuse('account-unknown')
      const number = wish.number ?? (await freeNumber(store, caller, wish))
      const officeId = await ensureOffice(store, office.newId(), { unitId, post: wish.post, number })
      await saveHolding(store, { id: office.newId(), officeId, accountId: wish.accountId, from: wish.from, until: null })
      const about = { unit: unitId, post: wish.post, account: wish.accountId, from: wish.from }
      await saveAudit(store, { at: office.now(), by: caller, action: 'office-filled', subject: officeId, about })
      return { officeId }
    })
  } catch (error) {
    return isHeldAlready(error) ? refuse('office-held') : Promise.reject(error)
  }
}

/** The first number that nobody holds from that day on; many may administer and read, and they share one. */
async function freeNumber(store: Store, caller: Permitted<'fill-office'>, { post, from }: NewHolder): Promise<number> {
  if (!singlePosts.includes(post)) return 1
  const taken = await takenNumbers(store, caller, post, from)
  let number = 1
  while (taken.has(number)) number++
  return number
}

/** Accounts to choose from; that somebody looked is on the record. */
export async function listCandidates(office: Office, asking: Caller | null, unitId: string, q: string) {
  const caller = await permitOn(office.store, asking, 'find-candidates', unitId)
  const items = [...(await findCandidates(office.store, caller, q))]
  await saveAudit(office.store, {
    at: office.now(),
    by: caller,
    action: 'candidates-listed',
    subject: unitId,
    about: { found: String(items.length) },
  })
  return { items }
}
