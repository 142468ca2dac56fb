import { type RawBuilder, sql } from 'kysely'
import type { ObligationState } from '../../core/obligation/obligation.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { Store } from '../ground/database.ts'

/** Takes what has changed into the counts; answers how many changes. */
export async function foldCounts(store: Store, today: IsoDay): Promise<number> {
  const { rows } = await sql<{ folded: number }>`select fold_obligation_counts(${today}::date) as folded`.execute(store)
  return rows[0]?.folded ?? 0
}

/** Counts of nothing, left where everything went elsewhere. */
export async function deleteEmptyCounts(store: Store): Promise<void> {
  await sql`delete from obligation_count where total = 0`.execute(store)
  await sql`delete from obligation_area_count where total = 0`.execute(store)
}

/** Counts everything anew, whatever stood there. */
export const recountObligations = async (store: Store): Promise<void> => {
  await sql`select recount_obligations()`.execute(store)
}

/** `counted` is the counts together with what has not been folded into them. */
export const counted = sql`(select * from obligation_count union all select * from obligation_delta)`

/**
 * The rows `place_id, state, due_day, pace, total` by area: what stands directly below the root with all below it, and the root itself.
 * Where the tree has changed since the last fold, the counts of the units answer instead, so that it is right at any time.
 */
export const countedByArea = (today: IsoDay): RawBuilder<unknown> => sql`(
  with old as materialized (
    select exists (select from unit_area where valid_to <= ${today}::date or valid_from > ${today}::date)
        or exists (select from obligation_delta d where not exists (select from unit_area a where a.unit_id = d.unit_id)) as yes)
  select area_id as place_id, state, due_day, pace, total from obligation_area_count where not (select yes from old)
  union all
  select a.area_id, d.state, d.due_day, d.pace, d.total from obligation_delta d join unit_area a on a.unit_id = d.unit_id
   where not (select yes from old)
  union all
  select t.area_id, c.state, c.due_day, c.pace, c.total from ${counted} c
    join unit_area_time t on t.unit_id = c.unit_id and t.valid_from <= ${today}::date and t.valid_to > ${today}::date
   where (select yes from old))`

/** The whole tree's totals by area and state. */
export async function countAreaStates(
  store: Store,
  today: IsoDay,
): Promise<readonly { readonly place_id: string; readonly state: ObligationState; readonly total: number }[]> {
  const { rows } = await sql<{ place_id: string; state: ObligationState; total: number }>`
    select place_id, state, sum(total)::integer as total from ${countedByArea(today)} c group by 1, 2 having sum(total) <> 0`.execute(store)
  return rows
}

/** Counts that are not what a recount finds; nothing where all is well. One look at one moment. */
export async function findMiscounts(store: Store, today: IsoDay): Promise<readonly string[]> {
  const { rows } = await sql<{ miscount: string }>`
    with live as (
      select unit_id, plan_id, assigner_id, state, due_day, obligation_pace(due_day, submitted_on) as pace, count(*) as total
        from obligation group by 1, 2, 3, 4, 5, 6),
    kept as (
      select unit_id, plan_id, assigner_id, state, due_day, pace, sum(total) as total from ${counted} c group by 1, 2, 3, 4, 5, 6),
    area_live as (
      select t.area_id, l.state, l.due_day, l.pace, sum(l.total) as total from live l
        join unit_area_time t on t.unit_id = l.unit_id and t.valid_from <= ${today}::date and t.valid_to > ${today}::date group by 1, 2, 3, 4),
    area_kept as (
      select area_id, state, due_day, pace, sum(total) as total from (
        select * from obligation_area_count
        union all
        select coalesce(a.area_id, t.area_id), d.state, d.due_day, d.pace, d.total from obligation_delta d
          left join unit_area a on a.unit_id = d.unit_id
          join unit_area_time t on t.unit_id = d.unit_id and t.valid_from <= ${today}::date and t.valid_to > ${today}::date) c
       group by 1, 2, 3, 4)
    select concat_ws(' ', 'unit', unit_id, 'plan', plan_id, state, due_day, pace, 'counted', k.total, 'found', l.total) as miscount
      from live l full join kept k using (unit_id, plan_id, assigner_id, state, due_day, pace)
     where coalesce(l.total, 0) <> coalesce(k.total, 0)
    union all
    select concat_ws(' ', 'area', area_id, state, due_day, pace, 'counted', k.total, 'found', l.total)
      from area_live l full join area_kept k using (area_id, state, due_day, pace)
     where coalesce(l.total, 0) <> coalesce(k.total, 0)
       and not exists (select from unit_area where valid_to <= ${today}::date or valid_from > ${today}::date)
    limit 20`.execute(store)
  return rows.map(row => row.miscount)
}
