import { sql } from 'kysely'
import type { Permit } from '../../core/policy/decide.ts'
import type { Post } from '../../core/policy/role.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { Store } from '../ground/database.ts'
import { untilOf } from './unit-day.ts'

/** Who holds an office, or held it, or will. */
export interface OfficeHolder {
  readonly id: string
  readonly accountId: string
  readonly name: string
  readonly from: IsoDay
  readonly until: IsoDay | null
}

export interface OfficeDeputy extends OfficeHolder {
  readonly until: IsoDay
  readonly reason: string
}

export interface UnitOffice {
  readonly id: string
  readonly post: Post
  readonly number: number
  readonly holders: readonly OfficeHolder[]
  readonly deputies: readonly OfficeDeputy[]
}

/** The offices of a unit that were ever held, with all who held them and stood in, the last first. */
export async function listUnitOffices(store: Store, permit: Permit<'open-offices'>): Promise<readonly UnitOffice[]> {
  const offices = await store
    .selectFrom('office')
    .select(['id', 'post', 'number'])
    .where('unit_id', '=', permit.subjectId)
    .orderBy('number')
    .execute()
  const ids = offices.map(({ id }) => id)
  if (!ids.length) return []
  const holders = await store
    .selectFrom('office_holding as h')
    .innerJoin('account', 'account.id', 'h.account_id')
    .select(['h.id', 'h.office_id', 'h.account_id', 'h.held_from', 'h.held_to', 'account.name'])
    .where('h.office_id', 'in', ids)
    .orderBy('h.held_from', 'desc')
    .orderBy('account.name')
    .execute()
  const deputies = await store
    .selectFrom('office_delegation as d')
    .innerJoin('account', 'account.id', 'd.account_id')
    .select(['d.id', 'd.office_id', 'd.account_id', 'd.valid_from', 'd.valid_to', 'd.reason', 'account.name'])
    .where('d.office_id', 'in', ids)
    .orderBy('d.valid_from', 'desc')
    .execute()
  const holdersOf = Map.groupBy(holders, row => row.office_id)
  const deputiesOf = Map.groupBy(deputies, row => row.office_id)
  return offices.map(office => ({
    ...office,
    holders: (holdersOf.get(office.id) ?? []).map(row => ({
      ...personOf(row),
      from: row.held_from,
      until: untilOf(row.held_to),
    })),
    deputies: (deputiesOf.get(office.id) ?? []).map(row => ({
      ...personOf(row),
      from: row.valid_from,
      until: row.valid_to,
      reason: row.reason,
    })),
  }))
}

const personOf = (row: { id: string; account_id: string; name: string }) => ({ id: row.id, accountId: row.account_id, name: row.name })

/** What stays with the office, whoever holds it: told before it is handed over. */
export interface OpenMatters {
  /** Documents that it took in and that are still under review. */
  readonly reviews: number
  readonly plans: number
  /** Deputies of its holder, today or later. */
  readonly deputies: number
}

export async function countOpenMatters(store: Store, permit: Permit<'hand-over-office'>): Promise<OpenMatters> {
  const id = permit.subjectId
  const { rows } = await sql<OpenMatters>`
    select (select count(*) from document where office_id = ${id} and state = 'review') as reviews,
           (select count(*) from plan where office_id = ${id}) as plans,
           (select count(*) from office_delegation where office_id = ${id} and valid_to > ${permit.standpoint.day}) as deputies`.execute(
    store,
  )
  const [found] = rows
  if (!found) throw new Error('counting gave no row')
  return found
}

export const loadOfficeName = async (store: Store, permit: Permit<'hand-over-office'>): Promise<{ unitId: string; post: Post }> => {
  const row = await store.selectFrom('office').select(['unit_id', 'post']).where('id', '=', permit.subjectId).executeTakeFirstOrThrow()
  return { unitId: row.unit_id, post: row.post }
}
