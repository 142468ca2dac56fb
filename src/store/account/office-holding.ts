import { sql } from 'kysely'
import type { Permit } from '../../core/policy/decide.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { Store } from '../ground/database.ts'
import { matches } from '../ground/search.ts'
import { untilOf } from '../unit/unit-day.ts'

type Placing = Permit<'fill-office'> | Permit<'hand-over-office'> | Permit<'delegate-office'>

export interface LockedHolding {
  readonly id: string
  readonly accountId: string
  readonly from: IsoDay
  readonly until: IsoDay | null
}

/** Holds the holding for this transaction; of the office that the permit is for, and of no other. */
export async function lockHolding(store: Store, permit: Permit<'hand-over-office'>, id: string): Promise<LockedHolding | undefined> {
  const row = await store
    .selectFrom('office_holding')
    .select(['id', 'account_id', 'held_from', 'held_to'])
    .where('office_id', '=', permit.subjectId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && { id: row.id, accountId: row.account_id, from: row.held_from, until: untilOf(row.held_to) }
}

/** Ends a holding before this day; one that has not begun by then is taken back whole, and only the audit tells of it. */
export async function endHolding(store: Store, _permit: Permit<'hand-over-office'>, holding: LockedHolding, day: IsoDay): Promise<void> {
  if (holding.from >= day) await store.deleteFrom('office_holding').where('id', '=', holding.id).execute()
  else await store.updateTable('office_holding').set({ held_to: day }).where('id', '=', holding.id).execute()
}

/** Ends what the holder had given to deputies, for it was given by that holder. */
export async function endDelegationsFrom(store: Store, permit: Permit<'hand-over-office'>, day: IsoDay): Promise<void> {
  await store.deleteFrom('office_delegation').where('office_id', '=', permit.subjectId).where('valid_from', '>=', day).execute()
  await store
    .updateTable('office_delegation')
    .set({ valid_to: day })
    .where('office_id', '=', permit.subjectId)
    .where('valid_to', '>', day)
    .execute()
}

export interface NewDelegation {
  readonly id: string
  readonly accountId: string
  readonly from: IsoDay
  readonly until: IsoDay
  readonly reason: string
}

export const saveDelegation = async (store: Store, permit: Permit<'delegate-office'>, delegation: NewDelegation): Promise<void> => {
  await store
    .insertInto('office_delegation')
    .values({
      id: delegation.id,
      office_id: permit.subjectId,
      account_id: delegation.accountId,
      valid_from: delegation.from,
      valid_to: delegation.until,
      reason: delegation.reason,
    })
    .execute()
}

/** From this day on; one that has not begun is taken back whole. */
export async function endDelegation(store: Store, permit: Permit<'end-delegation'>, day: IsoDay): Promise<void> {
  const id = permit.subjectId
  await store.deleteFrom('office_delegation').where('id', '=', id).where('valid_from', '>=', day).execute()
  await store.updateTable('office_delegation').set({ valid_to: day }).where('id', '=', id).where('valid_to', '>', day).execute()
}

/** True where this account holds the office, or stands in, on one of these days. */
export async function isIn(
  store: Store,
  permit: Permit<'delegate-office'>,
  accountId: string,
  from: IsoDay,
  until: IsoDay,
): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from office_holding where office_id = ${permit.subjectId} and account_id = ${accountId}
                      and held_from < ${until} and held_to > ${from})
        or exists (select from office_delegation where office_id = ${permit.subjectId} and account_id = ${accountId}
                      and valid_from < ${until} and valid_to > ${from}) as found`.execute(store)
  return rows[0]?.found ?? false
}

/** The numbers of this post in a unit that somebody holds on one of these days. */
export async function takenNumbers(store: Store, permit: Permit<'fill-office'>, post: string, from: IsoDay): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ number: number }>`
    select distinct o.number from office o join office_holding h on h.office_id = o.id
     where o.unit_id = ${permit.subjectId} and o.post = ${post} and h.held_to > ${from}`.execute(store)
  return new Set(rows.map(row => row.number))
}

/** Administrators of these units on a day, other than by this holding. */
export async function countAdministrators(store: Store, unitIds: readonly string[], day: IsoDay, exceptHoldingId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from office o join office_holding h on h.office_id = o.id
     where o.unit_id = any(${[...unitIds]}::uuid[]) and o.post = 'administrator' and h.id <> ${exceptHoldingId}
       and h.held_from <= ${day} and h.held_to > ${day}`.execute(store)
  return rows[0]?.count ?? 0
}

export interface Candidate {
  readonly id: string
  readonly name: string
  readonly username: string
}

const mostCandidates = 20

/** Accounts that can hold an office: those that can sign in. */
export async function findCandidates(store: Store, _permit: Permit<'find-candidates'>, q: string): Promise<readonly Candidate[]> {
  return store
    .selectFrom('account')
    .select(['id', 'name', 'username'])
    .where('state', '=', 'active')
    .where(where => matches(where.ref('search'), q))
    .orderBy('name')
    .orderBy('username')
    .limit(mostCandidates)
    .execute()
}

/** True where the account is there and can sign in; held for this transaction, so that it does not leave meanwhile. */
export const hasAccount = async (store: Store, _permit: Placing, id: string): Promise<boolean> =>
  (await store.selectFrom('account').select('id').where('id', '=', id).where('state', '=', 'active').forShare().executeTakeFirst()) !==
  undefined

/** True where somebody holds the office on all of these days: one holder, or one right after the other. */
export async function isHeldThroughout(store: Store, permit: Permit<'delegate-office'>, from: IsoDay, until: IsoDay): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`
    select coalesce(range_agg(daterange(held_from, held_to)) @> daterange(${from}, ${until}), false) as held
      from office_holding where office_id = ${permit.subjectId}`.execute(store)
  return rows[0]?.held ?? false
}
