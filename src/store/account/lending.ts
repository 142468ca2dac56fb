import { type Insertable, type Selectable, sql } from 'kysely'
import type { Permit } from '../../core/policy/decide.ts'
import type { LentRight } from '../../core/policy/lent-right.ts'
import { ownUnits } from '../../core/policy/own-units.ts'
import type { Post } from '../../core/policy/role.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { Store } from '../ground/database.ts'
import { isOneOf } from '../ground/is-one-of.ts'
import type { LendingTable } from '../tables/lending-tables.ts'

/** A lending in force, as the unit has it that may act. */
export interface ReceivedLending {
  readonly id: string
  readonly unitId: string
  readonly unitName: string
  readonly rights: readonly LentRight[]
  /** The first day on which it no longer holds. */
  readonly until: IsoDay
  readonly afterDays: number | null
}

/** Of lendings `l` those that hold on a day; what an ended unit lent has ended with it. */
export const holdsOn = (day: IsoDay) => sql`(l.ended_at is null and l.valid_from <= ${day} and l.valid_to > ${day}
  and exists (select from unit lender where lender.id = l.unit_id and (lender.ended is null or lender.ended > ${day})))`

/** As JSON, the first to end first. */
export const receivedJson = (
  day: IsoDay,
) => sql`json_agg(json_build_object('id', l.id, 'unitId', l.unit_id, 'unitName', unit_name(l.unit_id, ${day}),
  'rights', l.rights, 'until', l.valid_to, 'afterDays', l.after_days) order by l.valid_to, l.seq)`

/** What a unit may do for others on a day: asked of whoever signs in, before there is a permit. */
export async function listReceived(store: Store, unitId: string, day: IsoDay): Promise<readonly ReceivedLending[]> {
  const { rows } = await sql<{ received: readonly ReceivedLending[] | null }>`
    select ${receivedJson(day)} as received from lending l where l.to_unit_id = ${unitId}::uuid and ${holdsOn(day)}`.execute(store)
  return rows[0]?.received ?? []
}

export type LendingRecord = Selectable<LendingTable> & {
  readonly unit_name: string
  readonly to_unit_name: string
  readonly post: Post
  readonly post_number: number
  readonly is_given: boolean
  readonly holds: boolean
}

/** What the own unit lent and was lent, the last first; `before` is the `seq` of the last one seen. */
export async function listLendings(
  store: Store,
  permit: Permit<'list-lendings'>,
  before: number | null,
  limit: number,
): Promise<LendingRecord[]> {
  const { day } = permit.standpoint
  const own = ownUnits(permit.standpoint)
  const { rows } = await sql<LendingRecord>`
    select l.*, unit_name(l.unit_id, ${day}) as unit_name, unit_name(l.to_unit_id, ${day}) as to_unit_name, f.post, f.number as post_number,
           ${isOneOf(sql`l.unit_id`, own)} as is_given, ${holdsOn(day)} as holds
      from lending l join office f on f.id = l.office_id
     where (${isOneOf(sql`l.unit_id`, own)} or ${isOneOf(sql`l.to_unit_id`, own)}) ${before === null ? sql`` : sql`and l.seq < ${before}`}
     order by l.seq desc limit ${limit}`.execute(store)
  return rows
}

export const saveLending = async (store: Store, _permit: Permit<'lend-rights'>, row: Insertable<LendingTable>): Promise<void> => {
  await store.insertInto('lending').values(row).execute()
}

/** Takes it back; false where it was over already. */
export async function saveLendingEnd(
  store: Store,
  permit: Permit<'end-lending'>,
  by: { readonly at: Date; readonly officeId: string },
): Promise<boolean> {
  const result = await store
    .updateTable('lending')
    .set({ ended_at: by.at, ended_office_id: by.officeId })
    .where('id', '=', permit.subjectId)
    .where('ended_at', 'is', null)
    .where('valid_to', '>', permit.standpoint.day)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** An office of these units has worked on it for another unit. */
export async function hasWorkedForOther(store: Store, permit: Permit<'move-obligation'>, unitIds: readonly string[]): Promise<boolean> {
  const { rows } = await sql`select from obligation_step s join office f on f.id = s.office_id
    where s.obligation_id = ${permit.subjectId}::uuid and s.for_unit_id is not null and ${isOneOf(sql`f.unit_id`, unitIds)}
      and s.move in ('accept', 'progress', 'submit') limit 1`.execute(store)
  return rows.length > 0
}
