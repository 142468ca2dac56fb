import { sql } from 'kysely'
import type { NoticeCode } from '../../core/reminding/rung.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { Store } from '../ground/database.ts'

/** Whoever sits in an office on a day, its holder or one who stands in, and whether the office wants mail. */
export interface Seated {
  readonly office_id: string
  readonly unit_id: string
  readonly unit_name: string
  readonly account_id: string
  readonly name: string
  readonly language: 'vi' | 'en'
  readonly email: string | null
  readonly wants_mail: boolean
}

/**
 * Who reads what these units are told: those who work there and who answer for them; where a unit has none of these, its administrators.
 * Offices that have had their digest of the day are left out.
 */
export async function listSeated(store: Store, unitIds: readonly string[], day: IsoDay): Promise<Seated[]> {
  const { rows } = await sql<Seated>`
    with seat as (
      select office_id, account_id from office_holding where held_from <= ${day} and held_to > ${day}
      union
      select office_id, account_id from office_delegation where valid_from <= ${day} and valid_to > ${day}
    ), working as (
      select f.id, f.unit_id, f.post, f.number, s.account_id,
             bool_or(f.post in ('main-focal-point', 'alternate-focal-point', 'approver')) over (partition by f.unit_id) as has_workers
        from office f join seat s on s.office_id = f.id join account a on a.id = s.account_id and a.state = 'active'
       where f.unit_id = any(${[...unitIds]}::uuid[])
    )
    select w.id as office_id, w.unit_id, unit_name(w.unit_id, ${day}) as unit_name, a.id as account_id, a.name, a.language, a.email,
           not exists (select from digest_refusal r where r.office_id = w.id) as wants_mail
      from working w join account a on a.id = w.account_id
     where w.post = any(case when w.has_workers then array['main-focal-point', 'alternate-focal-point', 'approver'] else array['administrator'] end)
       and not exists (select from digest g where g.office_id = w.id and g.day = ${day})
     order by w.unit_id, w.id, a.id`.execute(store)
  return rows
}

/** A notice as a digest tells it. `of` counts those of its rung. */
export interface ToldNotice {
  readonly office_id: string
  readonly obligation_id: string
  readonly rung: NoticeCode
  readonly counted_from: string
  readonly of: number
  readonly text: string
  readonly doer: string
}

const soFarBackDays = 7

/** What these offices were told since their last digest, have not read, and still stands; of each rung the first few. */
export async function listUntold(store: Store, officeIds: readonly string[], day: IsoDay, fewest: number): Promise<ToldNotice[]> {
  const { rows } = await sql<ToldNotice>`
    with untold as (
      select f.id as office_id, n.obligation_id, n.rung, n.counted_from, o.unit_id, t.text,
             count(*) over (partition by f.id, n.rung) as of,
             row_number() over (partition by f.id, n.rung order by n.counted_from, n.seq) as place
        from office f
        join notice n on n.unit_id = f.unit_id and n.day <= ${day}
         and n.day > coalesce((select max(g.day) from digest g where g.office_id = f.id), ${day}::date - ${soFarBackDays}::int)
        join obligation o on o.id = n.obligation_id
        join task t on t.id = o.task_id
       where f.id = any(${[...officeIds]}::uuid[])
         and not exists (select from notice_reading r where r.office_id = f.id and r.notice_id = n.id)
         and case when n.rung in ('judge', 'judge-raised') then o.state in ('submitted', 'declined', 'misdirected')
                  when n.rung like 'difficulty%'
                  then exists (select from difficulty d where d.obligation_id = o.id and d.state = 'raised' and d.waiting_since = n.counted_from)
                  else o.state in ('sent', 'received', 'accepted', 'returned') end
    )
    select office_id, obligation_id, rung, counted_from, of, text, unit_name(unit_id, ${day}) as doer from untold
     where place <= ${fewest} order by office_id, rung, place`.execute(store)
  return rows
}

/** False where the office has had its digest of the day, by whomever: another process that is at it is waited for. */
export async function claimDigest(
  store: Store,
  digest: { readonly officeId: string; readonly day: IsoDay; readonly at: Date; readonly notices: number; readonly mails: number },
): Promise<boolean> {
  const { officeId, day, at, notices, mails } = digest
  const result = await store
    .insertInto('digest')
    .values({ office_id: officeId, day, made_at: at, notices, mails })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  return result[0]?.numInsertedOrUpdatedRows === 1n
}
