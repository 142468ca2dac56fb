import { type Insertable, sql } from 'kysely'
import type { Permit } from '../../core/policy/decide.ts'
import { ownUnits } from '../../core/policy/own-units.ts'
import type { Post } from '../../core/policy/role.ts'
import type { UrgedLine, UrgingKind } from '../../core/reminding/urging.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { Store } from '../ground/database.ts'
import type { UrgingTable } from '../tables/urging-tables.ts'

const ownOf = ({ standpoint }: Pick<Permit, 'standpoint'>) => sql`${[...ownUnits(standpoint)]}::uuid[]`

/** The next number of the unit in the year. Others wait for this transaction to end, so that no number is left out, whatever fails. */
export async function takeUrgingNumber(store: Store, _permit: Permit<'issue-urging'>, unitId: string, year: number): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    insert into urging_number as n (unit_id, year, last) values (${unitId}::uuid, ${year}, 1)
    on conflict (unit_id, year) do update set last = n.last + 1 returning last`.execute(store)
  return rows[0]?.last ?? 1
}

/** How often this work has been urged before; the most of any of it. */
export async function countRounds(store: Store, obligationIds: readonly string[]): Promise<number> {
  const { rows } = await sql<{ rounds: number }>`
    select coalesce(max(n), 0)::int as rounds from (
      select count(*) as n from urging_item i join urging u on u.id = i.urging_id and u.kind = 'urge'
       where i.obligation_id = any(${[...obligationIds]}::uuid[]) group by i.obligation_id) each_one`.execute(store)
  return rows[0]?.rounds ?? 0
}

export type NewUrging = Omit<Insertable<UrgingTable>, 'seq'>

/** The record with its lines, and the word of it where it goes: on the page at once, in the next daily mail. */
export async function saveUrging(
  store: Store,
  _permit: Permit<'issue-urging'>,
  urging: NewUrging,
  lines: readonly UrgedLine[],
  day: IsoDay,
): Promise<void> {
  await store.insertInto('urging').values(urging).execute()
  await store
    .insertInto('urging_item')
    .values(
      lines.map(line => ({ urging_id: urging.id, obligation_id: line.obligationId, last_day: line.lastDay, days_late: line.daysLate })),
    )
    .execute()
  await store
    .insertInto('notice')
    .values(
      lines.map(line => ({ unit_id: urging.to_unit_id, obligation_id: line.obligationId, rung: 'urged' as const, counted_from: day, day })),
    )
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export interface UrgingRecord {
  readonly id: string
  readonly seq: number
  readonly year: number
  readonly number: number
  readonly kind: UrgingKind
  readonly round: number
  readonly unit_id: string
  readonly unit_name: string
  readonly to_unit_id: string
  readonly to_name: string
  readonly debtor_id: string
  readonly debtor_name: string
  readonly words: string
  readonly issued_at: Date
  readonly post: Post
  readonly post_number: number
  readonly items: number
  readonly answers: number
  readonly opened_at: Date | null
  readonly opened_post: Post | null
  readonly opened_number: number | null
}

const records = (day: IsoDay) => sql`
  select u.id, u.seq, u.year, u.number, u.kind, u.round, u.unit_id, unit_name(u.unit_id, ${day}) as unit_name, u.to_unit_id,
         unit_name(u.to_unit_id, ${day}) as to_name, u.debtor_id, unit_name(u.debtor_id, ${day}) as debtor_name, u.words, u.issued_at,
         f.post, f.number as post_number, (select count(*) from urging_item i where i.urging_id = u.id) as items,
         (select count(*) from urging_answer a where a.urging_id = u.id) as answers,
         r.opened_at, g.post as opened_post, g.number as opened_number
    from urging u join office f on f.id = u.office_id
    left join urging_receipt r on r.urging_id = u.id left join office g on g.id = r.office_id`

/** What the own unit wrote, or what was written to it or about it, the last first. */
export async function listUrgings(
  store: Store,
  permit: Permit<'list-urgings'>,
  { box, before, limit }: { readonly box: 'received' | 'sent'; readonly before: number | null; readonly limit: number },
): Promise<UrgingRecord[]> {
  const own = ownOf(permit)
  const whose = box === 'sent' ? sql`u.unit_id = any(${own})` : sql`(u.to_unit_id = any(${own}) or u.debtor_id = any(${own}))`
  const { rows } = await sql<UrgingRecord>`${records(permit.standpoint.day)}
    where ${whose} ${before === null ? sql`` : sql`and u.seq < ${before}`} order by u.seq desc limit ${limit}`.execute(store)
  return rows
}

type Seeing = Permit<'open-urging' | 'answer-urging'>

export async function loadUrging(store: Store, permit: Seeing): Promise<UrgingRecord | undefined> {
  const { rows } = await sql<UrgingRecord>`${records(permit.standpoint.day)} where u.id = ${permit.subjectId}::uuid`.execute(store)
  return rows[0]
}

/** Those about one obligation, for whoever sees it. */
export async function listUrgingsOf(store: Store, permit: Permit<'open-obligation'>): Promise<UrgingRecord[]> {
  const { rows } = await sql<UrgingRecord>`${records(permit.standpoint.day)}
    where u.id in (select urging_id from urging_item where obligation_id = ${permit.subjectId}::uuid) order by u.seq desc`.execute(store)
  return rows
}

export interface UrgingItemRecord {
  readonly obligation_id: string
  readonly last_day: string
  readonly days_late: number
  readonly text: string
  readonly plan: string
}

export async function listUrgingItems(store: Store, permit: Permit<'open-urging'>): Promise<UrgingItemRecord[]> {
  const { rows } = await sql<UrgingItemRecord>`
    select i.obligation_id, i.last_day, i.days_late, t.text, concat_ws('/', p.number, p.symbol) as plan
      from urging_item i join obligation o on o.id = i.obligation_id join task t on t.id = o.task_id join plan p on p.id = o.plan_id
     where i.urging_id = ${permit.subjectId}::uuid order by i.last_day, i.obligation_id`.execute(store)
  return rows
}

export interface UrgingAnswerRecord {
  readonly answered_at: Date
  readonly words: string
  readonly post: Post
  readonly post_number: number
  readonly unit_name: string
}

export async function listUrgingAnswers(store: Store, permit: Permit<'open-urging'>): Promise<UrgingAnswerRecord[]> {
  const { rows } = await sql<UrgingAnswerRecord>`
    select a.answered_at, a.words, f.post, f.number as post_number, unit_name(f.unit_id, ${permit.standpoint.day}) as unit_name
      from urging_answer a join office f on f.id = a.office_id
     where a.urging_id = ${permit.subjectId}::uuid order by a.answered_at, a.id`.execute(store)
  return rows
}

/** True for the first who opens it. */
export async function saveReceipt(
  store: Store,
  permit: Permit<'open-urging'>,
  by: { readonly officeId: string; readonly at: Date },
): Promise<boolean> {
  const result = await store
    .insertInto('urging_receipt')
    .values({ urging_id: permit.subjectId, opened_at: by.at, office_id: by.officeId })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  return result[0]?.numInsertedOrUpdatedRows === 1n
}

export const saveUrgingAnswer = async (
  store: Store,
  permit: Permit<'answer-urging'>,
  answer: { readonly id: string; readonly officeId: string; readonly at: Date; readonly words: string },
): Promise<void> => {
  await store
    .insertInto('urging_answer')
    .values({ id: answer.id, urging_id: permit.subjectId, answered_at: answer.at, office_id: answer.officeId, words: answer.words })
    .execute()
}
