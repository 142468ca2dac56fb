import { sql } from 'kysely'
import type { Permit } from '../../core/policy/decide.ts'
import { ownUnits } from '../../core/policy/own-units.ts'
import type { NoticeCode } from '../../core/reminding/rung.ts'
import type { Store } from '../ground/database.ts'

export interface NoticeRecord {
  readonly id: string
  readonly seq: number
  readonly rung: NoticeCode
  readonly counted_from: string
  readonly day: string
  readonly obligation_id: string
  readonly text: string
  readonly doer: string
  readonly assigner: string
  readonly plan_number: string | null
  readonly plan_symbol: string | null
  readonly is_read: boolean
}

const ownOf = ({ standpoint }: Pick<Permit, 'standpoint'>) => sql`${[...ownUnits(standpoint)]}::uuid[]`

const isRead = (officeId: string) =>
  sql<boolean>`exists (select from notice_reading r where r.office_id = ${officeId}::uuid and r.notice_id = n.id)`

/** What the unit was told, the last first, and whether this office has seen it. `before` is the `seq` of the last row shown. */
export async function listNotices(
  store: Store,
  permit: Permit<'list-notices'>,
  query: { readonly officeId: string; readonly unreadOnly: boolean; readonly before: number | null; readonly limit: number },
): Promise<NoticeRecord[]> {
  const { officeId, unreadOnly, before, limit } = query
  const { day } = permit.standpoint
  const { rows } = await sql<NoticeRecord>`
    select n.id, n.seq, n.rung, n.counted_from, n.day, n.obligation_id, t.text, unit_name(o.unit_id, ${day}) as doer,
           unit_name(o.assigner_id, ${day}) as assigner, p.number as plan_number, p.symbol as plan_symbol, ${isRead(officeId)} as is_read
      from notice n join obligation o on o.id = n.obligation_id join task t on t.id = o.task_id join plan p on p.id = o.plan_id
     where n.unit_id = any(${ownOf(permit)}) ${unreadOnly ? sql`and not ${isRead(officeId)}` : sql``}
       ${before === null ? sql`` : sql`and n.seq < ${before}`}
     order by n.seq desc limit ${limit}`.execute(store)
  return rows
}

/** No bell counts higher. */
export const mostUnread = 100

export async function countUnread(store: Store, permit: Permit<'list-notices'>, officeId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (select from notice n where n.unit_id = any(${ownOf(permit)}) and not ${isRead(officeId)}
                                    limit ${mostUnread}) few`.execute(store)
  return rows[0]?.count ?? 0
}

/** Of the own unit's notices these, or all where `ids` is null; answers how many this office had not seen yet. */
export async function saveReadings(
  store: Store,
  permit: Permit<'read-notices'>,
  { officeId, ids, at }: { readonly officeId: string; readonly ids: readonly string[] | null; readonly at: Date },
): Promise<number> {
  const result = await sql`
    insert into notice_reading (notice_id, office_id, read_at)
    select n.id, ${officeId}::uuid, ${at} from notice n
     where n.unit_id = any(${ownOf(permit)}) ${ids === null ? sql`` : sql`and n.id = any(${[...ids]}::uuid[])`} and not ${isRead(officeId)}
    on conflict do nothing`.execute(store)
  return Number(result.numAffectedRows ?? 0)
}

export const wantsMail = async (store: Store, officeId: string): Promise<boolean> =>
  (await store.selectFrom('digest_refusal').select('office_id').where('office_id', '=', officeId).executeTakeFirst()) === undefined

export async function saveMailWish(
  store: Store,
  _permit: Permit<'change-digest'>,
  { officeId, wanted, at }: { readonly officeId: string; readonly wanted: boolean; readonly at: Date },
): Promise<void> {
  if (wanted) await store.deleteFrom('digest_refusal').where('office_id', '=', officeId).execute()
  else
    await store
      .insertInto('digest_refusal')
      .values({ office_id: officeId, since: at })
      .onConflict(conflict => conflict.doNothing())
      .execute()
}
