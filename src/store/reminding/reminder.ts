import { type RawBuilder, sql } from 'kysely'
import type { RungCode } from '../../core/reminding/rung.ts'
import type { RungRange } from '../../core/reminding/rung-ranges.ts'
import type { IsoDay } from '../../core/time/day.ts'
import { vietnamZone } from '../../core/time/vietnam-calendar.ts'
import type { Store } from '../ground/database.ts'

export interface ReminderDay {
  readonly today: IsoDay
  /** Whoever has taken a step on this day or later has just acted, and is not reminded of it; to have opened it is none. */
  readonly actedSince: IsoDay
  readonly ranges: readonly RungRange[]
  readonly now: Date
}

/** So many for a unit on a day; the rest is told on the next. */
const mostNotices = 500

const inHand = ['sent', 'received', 'accepted', 'returned']
const isTurn = (o: RawBuilder<unknown>) => sql`(${o}.state = any(${inHand}::text[])
  and not exists (select from extension e where e.obligation_id = ${o}.id and e.state = 'asked'))`
/** Of the same work by several documents the one that is due first is reminded of; the others wait until it is done or put off. */
const isLed = sql`exists (select from obligation_twin w join obligation x on x.id = w.twin_id
  where w.obligation_id = o.id and (x.due_day, x.id) < (o.due_day, o.id) and ${isTurn(sql`x`)})`
const isDoersTurn = sql`(${isTurn(sql`o`)} and not ${isLed})`
const toJudge = ['submitted', 'declined', 'misdirected']

/** What stands on a rung for these units: `found(unit_id, id, rung, counted_from)`, as the beginning of a statement. */
function standing(unitIds: readonly string[], today: IsoDay, ranges: readonly RungRange[]): RawBuilder<unknown> {
  const rows = ranges.flatMap(({ rung, from, to }) =>
    rung.to.map(side => ({ rung: rung.code, clock: rung.clock, side, low: from, high: to })),
  )
  return sql`
    with recursive own(unit_id, owner_id) as (
      select id, id from unnest(${[...unitIds]}::uuid[]) id
      union
      select w.unit_id, s.from_id from own w join unit_succession s on s.to_id = w.owner_id join unit u on u.id = s.from_id and u.ended <= ${today}
    ), below(unit_id, owner_id) as (
      select v.parent_id, v.unit_id from unit_version v
       where v.parent_id = any(${[...unitIds]}::uuid[]) and v.valid_from <= ${today} and v.valid_to > ${today}
      union
      select b.unit_id, s.from_id from below b join unit_succession s on s.to_id = b.owner_id join unit u on u.id = s.from_id and u.ended <= ${today}
    ), rung as (
      select * from json_to_recordset(${JSON.stringify(rows)}::json) as r(rung text, clock text, side text, low date, high date)
    ), due as (
      select w.unit_id, o.id, r.rung, o.due_day as counted_from from rung r join own w on r.side = 'doer'
        join obligation o on o.unit_id = w.owner_id and o.due_day between r.low and r.high
       where r.clock = 'due' and ${isDoersTurn}
      union
      select w.unit_id, o.id, r.rung, o.due_day from rung r join below w on r.side = 'superior'
        join obligation o on o.unit_id = w.owner_id and o.due_day between r.low and r.high
       where r.clock = 'due' and ${isDoersTurn}
      union
      select w.unit_id, o.id, r.rung, o.due_day from rung r join own w on r.side = 'assigner'
        join obligation o on o.assigner_id = w.owner_id and o.due_day between r.low and r.high
       where r.clock = 'due' and ${isDoersTurn}
    ), side as (
      select unit_id, owner_id, 'assigner' as side from own union all select unit_id, owner_id, 'superior' from below
    ), waiting as (
      select w.unit_id, w.side, o.id, (s.taken_at at time zone ${sql.lit(vietnamZone)})::date as since from side w
        join obligation o on o.assigner_id = w.owner_id and o.state = any(${toJudge}::text[])
        cross join lateral (select taken_at from obligation_step s where s.obligation_id = o.id and s.to_state = o.state
                             order by version desc limit 1) s
    ), asked as (
      select w.unit_id, w.side, e.obligation_id as id, e.waiting_since as since from side w
        join obligation o on o.assigner_id = w.owner_id join extension e on e.obligation_id = o.id and e.state = 'asked'
       where o.state = any(${inHand}::text[])
    ), offered as (
      select w.unit_id, 'doer' as side, e.obligation_id as id, e.waiting_since as since from own w
        join obligation o on o.unit_id = w.owner_id join extension e on e.obligation_id = o.id and e.state = 'countered'
       where o.state = any(${inHand}::text[])
    ), stuck as (
      select w.unit_id, case w.side when 'assigner' then 'addressee' else w.side end as side, d.obligation_id as id, d.waiting_since as since
        from side w join difficulty d on d.addressee_id = w.owner_id and d.state = 'raised'
        join obligation o on o.id = d.obligation_id and o.state = any(${[...inHand, ...toJudge]}::text[])
    ), found as (
      select * from due
      union select w.unit_id, w.id, r.rung, w.since from waiting w join rung r on r.clock = 'judge' and r.side = w.side and w.since between r.low and r.high
      union select w.unit_id, w.id, r.rung, w.since from asked w join rung r on r.clock = 'extension' and r.side = w.side and w.since between r.low and r.high
      union select w.unit_id, w.id, r.rung, w.since from offered w join rung r on r.clock = 'offer' and r.side = w.side and w.since between r.low and r.high
      union select w.unit_id, w.id, r.rung, w.since from stuck w join rung r on r.clock = 'difficulty' and r.side = w.side and w.since between r.low and r.high
    ), fresh as (
      select f.*, row_number() over (partition by f.unit_id order by f.counted_from, f.id) as place from found f
       where not exists (select from notice n where (n.unit_id, n.obligation_id, n.rung, n.counted_from) = (f.unit_id, f.id, f.rung, f.counted_from))
    )`
}

/**
 * Tells these units what stands on a rung today and was not told before, in one statement: of their own and of whatever ended unit they
 * took the place of; where they are above, of the units right below. While the one who assigned owes an answer, to work handed in or to a
 * request for time, nobody is told of the term. Answers how many notices were made.
 */
export async function saveNotices(
  store: Store,
  unitIds: readonly string[],
  { today, actedSince, ranges, now }: ReminderDay,
): Promise<number> {
  if (!ranges.length || !unitIds.length) return 0
  const answer = await sql<{ made: number }>`${standing(unitIds, today, ranges)}, made as (
      insert into notice (unit_id, obligation_id, rung, counted_from, day)
      select unit_id, id, rung, counted_from, ${today}::date from fresh where place <= ${mostNotices} order by unit_id, counted_from, id
      on conflict (unit_id, obligation_id, rung, counted_from) do nothing
      returning id, unit_id, obligation_id
    ), acted as (
      insert into notice_reading (notice_id, office_id, read_at)
      select distinct m.id, s.office_id, ${now}::timestamptz from made m join obligation_step s on s.obligation_id = m.obligation_id and s.move <> 'receive'
       where (s.taken_at at time zone ${sql.lit(vietnamZone)})::date >= ${actedSince}::date
    )
    select count(*) as made from made`.execute(store)
  return answer.rows[0]?.made ?? 0
}

/** What a unit would be told on a day if nothing were done until then; as it stands, whatever was told on days between. */
export interface ComingNotice {
  readonly obligation_id: string
  readonly rung: RungCode
  readonly counted_from: IsoDay
  readonly text: string
  readonly doer: string
}

export async function listComing(
  store: Store,
  unitId: string,
  { today, ranges }: Pick<ReminderDay, 'today' | 'ranges'>,
): Promise<readonly ComingNotice[]> {
  if (!ranges.length) return []
  const { rows } = await sql<ComingNotice>`${standing([unitId], today, ranges)}
    select f.id as obligation_id, f.rung, f.counted_from, t.text, unit_name(o.unit_id, ${today}) as doer
      from fresh f join obligation o on o.id = f.id join task t on t.id = o.task_id
     where f.place <= ${mostNotices} order by f.counted_from, f.id, f.rung`.execute(store)
  return rows
}

/** Units with an office that somebody holds: whoever else is told reads nothing. In pieces, by id. */
export async function listStaffedUnits(store: Store, day: IsoDay): Promise<string[]> {
  const { rows } = await sql<{ unit_id: string }>`
    select distinct o.unit_id from office o join office_holding h on h.office_id = o.id and h.held_from <= ${day} and h.held_to > ${day}
     order by 1`.execute(store)
  return rows.map(row => row.unit_id)
}

/** True for the first who asks for an hour of a day. */
export async function claimChoreHour(store: Store, day: IsoDay, hour: number, now: Date): Promise<boolean> {
  const result = await sql`insert into chore_day (day, hour, begun_at) values (${day}, ${hour}, ${now}) on conflict do nothing`.execute(
    store,
  )
  return result.numAffectedRows === 1n
}

export const deleteChoreDays = async (store: Store, before: IsoDay): Promise<void> => {
  await store.deleteFrom('chore_day').where('day', '<', before).execute()
}
