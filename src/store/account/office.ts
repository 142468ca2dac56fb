import { sql } from 'kysely'
import { type Post, singlePosts } from '../../core/policy/role.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { Store } from '../ground/database.ts'
import { storedDay, untilOf } from '../unit/unit-day.ts'

/** An office that an account acts from on a day, its own or one that it stands in for. */
export interface HeldOffice {
  readonly id: string
  readonly unitId: string
  readonly unitName: string
  readonly post: Post
  readonly number: number
  readonly standsIn: boolean
  /** The first day on which it no longer does; null where that is open. */
  readonly until: IsoDay | null
}

/** The offices of an account on a day, held ones first; each once. */
export async function listHeldOffices(store: Store, accountId: string, day: IsoDay): Promise<readonly HeldOffice[]> {
  const { rows } = await sql<Omit<HeldOffice, 'until'> & { until: string }>`
    select distinct on (o.id) o.id, o.unit_id as "unitId", unit_name(o.unit_id, ${day}) as "unitName", o.post, o.number,
           c.stands_in as "standsIn", c.until
      from (select office_id, false as stands_in, held_to as until, held_from as since from office_holding where account_id = ${accountId}
            union all
            select office_id, true, valid_to, valid_from from office_delegation where account_id = ${accountId}) c
      join office o on o.id = c.office_id
     where c.since <= ${day} and c.until > ${day}
     order by o.id, c.stands_in, c.until desc`.execute(store)
  const order = new Map(officeOrder.map((post, position) => [post, position]))
  return rows
    .map(row => ({ ...row, until: untilOf(row.until) }))
    .sort((a, b) => Number(a.standsIn) - Number(b.standsIn) || (order.get(a.post) ?? 0) - (order.get(b.post) ?? 0))
}

/** Who works in a unit comes before who only administers or reads it. */
export const officeOrder: readonly Post[] = ['main-focal-point', 'alternate-focal-point', 'approver', 'administrator', 'reader']

export interface OfficeName {
  readonly unitId: string
  readonly post: Post
  readonly number: number
}

/** The office of this name, made where it is not there yet. */
export async function ensureOffice(store: Store, id: string, { unitId, post, number }: OfficeName): Promise<string> {
  await store
    .insertInto('office')
    .values({ id, unit_id: unitId, post, number })
    .onConflict(conflict => conflict.columns(['unit_id', 'post', 'number']).doNothing())
    .execute()
  const { id: found } = await store
    .selectFrom('office')
    .select('id')
    .where('unit_id', '=', unitId)
    .where('post', '=', post)
    .where('number', '=', number)
    .executeTakeFirstOrThrow()
  return found
}

export interface Holding {
  readonly id: string
  readonly officeId: string
  readonly accountId: string
  readonly from: IsoDay
  readonly until: IsoDay | null
}

export const saveHolding = async (store: Store, holding: Holding): Promise<void> => {
  await store
    .insertInto('office_holding')
    .values({
      id: holding.id,
      office_id: holding.officeId,
      account_id: holding.accountId,
      held_from: holding.from,
      held_to: storedDay(holding.until),
    })
    .execute()
}

/** True where nobody has the office from this day on, or several may at a time. */
export async function isOfficeFree(store: Store, officeId: string, from: IsoDay): Promise<boolean> {
  const office = await store.selectFrom('office').select('post').where('id', '=', officeId).forUpdate().executeTakeFirst()
  if (!office || !singlePosts.includes(office.post)) return office !== undefined
  const held = await store.selectFrom('office_holding').select('id').where('office_id', '=', officeId).where('held_to', '>', from).execute()
  return held.length === 0
}

/** Whoever leaves holds nothing from this day on, and stands in for nobody. What was begun today ends with it. */
export async function endHoldings(store: Store, accountId: string, day: IsoDay): Promise<void> {
  await store.deleteFrom('office_holding').where('account_id', '=', accountId).where('held_from', '>', day).execute()
  await store.deleteFrom('office_delegation').where('account_id', '=', accountId).where('valid_from', '>', day).execute()
  await sql`update office_holding set held_to = greatest(held_from + 1, ${day}::date) where account_id = ${accountId} and held_to > ${day}`.execute(
    store,
  )
  await sql`update office_delegation set valid_to = greatest(valid_from + 1, ${day}::date) where account_id = ${accountId} and valid_to > ${day}`.execute(
    store,
  )
}

/** True where a holding was refused because the office is held on some of its days. */
export const isHeldAlready = (error: unknown): boolean =>
  error instanceof Error && 'constraint' in error && error.constraint === 'office_holding_single'
