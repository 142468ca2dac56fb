import { sql } from 'kysely'
import type { ObligationPart } from '../../core/obligation/obligation.ts'
import type { Permit } from '../../core/policy/decide.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { Store } from '../ground/database.ts'
import { members } from '../unit/group-members.ts'
import { lineage } from '../unit/unit-lineage.ts'
import { type Assignee, type Assignment, inPlanOrder, type NewObligation } from './obligation.ts'
import { carryParts, endParts } from './obligation-parts.ts'

/** A task that is asked of somebody, whatever its times. */
export interface AskedPart {
  readonly task_id: string
  readonly part: ObligationPart
}

/** What a plan that takes another one's place asks of one assignee: its times from today on, and the tasks themselves. */
export interface Wanted {
  readonly assignee: Assignee
  readonly owed: readonly NewObligation[]
  readonly asked: readonly AskedPart[]
}

/**
 * Carries the obligations of a former plan over to the one that takes its place: what is owed as before goes on with all that was done, what
 * is owed by another day goes on under that day, what is new is made, and what nobody owes any more is superseded. What an ended unit owed is
 * its successor's, so that it goes on where it is and is not made again; a period that was due before the amendment stays due, as long as the
 * task is asked of the unit at all. One statement for each step, whatever the number. Answers how many were made.
 */
export async function carryObligations(
  store: Store,
  permit: Permit<'publish-plan'>,
  formerPlanId: string,
  { planId, assignerId, day }: Assignment,
  wanted: readonly Wanted[],
  by: { readonly officeId: string; readonly at: Date },
): Promise<number> {
  await sql`update obligation o set task_id = t.id, plan_id = ${planId}::uuid
    from task t where t.plan_id = ${planId}::uuid and t.continues_id = o.task_id and o.plan_id = ${formerPlanId}::uuid`.execute(store)
  await saveWanted(store, planId, day, wanted)
  // Due once before and once now, it is the same duty by another day.
  await sql`update obligation o
      set instance = w.instance, term = w.term, first_day = w.first_day, last_day = w.last_day, event = w.event,
          extended_to = case when w.term = 'day' then o.extended_to end
    from wanted w join asked a on (a.task_id, a.part, a.asked_id) = (w.task_id, w.part, w.unit_id)
   where o.plan_id = ${planId}::uuid and w.task_id = o.task_id and a.unit_id = o.unit_id and w.part = o.part and w.instance <> o.instance
     and (w.task_id, w.unit_id, w.part) in (select task_id, unit_id, part from wanted group by 1, 2, 3 having count(*) = 1)
     and (o.task_id, o.unit_id, o.part) in (select task_id, unit_id, part from obligation where plan_id = ${planId}::uuid
                                             group by 1, 2, 3 having count(*) = 1)`.execute(store)
  const made = await sql`insert into obligation (task_id, plan_id, unit_id, assigner_id, part, instance, term, first_day, last_day, event)
    select w.task_id, ${planId}::uuid, w.unit_id, ${assignerId}::uuid, w.part, w.instance, w.term, w.first_day, w.last_day, w.event
      from wanted w join task t on t.id = w.task_id join unit u on u.id = w.unit_id
     where not exists (select from asked a join obligation o on (o.task_id, o.part, o.unit_id) = (a.task_id, a.part, a.unit_id)
            where (a.task_id, a.part, a.asked_id) = (w.task_id, w.part, w.unit_id) and o.instance = w.instance)
     ${inPlanOrder}
    on conflict (task_id, unit_id, part, instance) do nothing`.execute(store)
  const over = await sql<{ id: string }>`with over as (
      update obligation o set state = 'superseded', version = version + 1
        from (select id, state as from_state from obligation
               where plan_id in (${planId}::uuid, ${formerPlanId}::uuid) and parent_id is null) b
       where b.id = o.id and o.plan_id in (${planId}::uuid, ${formerPlanId}::uuid)
         and o.state not in ('confirmed', 'rerouted', 'withdrawn', 'superseded')
         and not exists (select from kept k
              where (k.task_id, k.unit_id, k.part, k.instance) = (o.task_id, o.unit_id, o.part, o.instance))
         and not (${isPeriod} and o.last_day < ${day} and exists (select from asked a
              where (a.task_id, a.unit_id, a.part) = (o.task_id, o.unit_id, o.part)))
      returning o.id, o.version, b.from_state)
    insert into obligation_step (obligation_id, version, move, from_state, to_state, taken_at, office_id)
    select id, version, 'supersede', from_state, 'superseded', ${by.at}, ${by.officeId}::uuid from over returning obligation_id as id`.execute(
    store,
  )
  await endParts(
    store,
    permit,
    over.rows.map(({ id }) => id),
    by,
  )
  await carryParts(store, permit, planId)
  return Number(made.numAffectedRows ?? 0)
}

/** One of the periods of a recurring duty, as `instancesOf` names them; a stretch of time that was said once is none. */
const isPeriod = sql`(o.first_day is not null and o.instance not like 'period %')`

/**
 * For the rest of the transaction: `wanted`, what is asked of the units that stand; `asked`, for each task of each of them the units whose
 * rows stand for it: its own, those of ended units whose place it took, and whoever it was rerouted to; `kept`, the times of all these.
 */
async function saveWanted(store: Store, planId: string, day: IsoDay, wanted: readonly Wanted[]): Promise<void> {
  await sql`create temporary table wanted (task_id uuid, unit_id uuid, part text, instance text, term text, first_day date,
    last_day date, event text) on commit drop`.execute(store)
  await sql`create temporary table asked (task_id uuid, part text, unit_id uuid, asked_id uuid) on commit drop`.execute(store)
  for (const { assignee, owed, asked } of wanted) {
    const units = 'unitId' in assignee ? sql`(values (${assignee.unitId}::uuid)) as m(unit_id)` : sql`(${members(assignee.rule, day)}) as m`
    await sql`insert into wanted
      select w.task_id, m.unit_id, w.part, w.instance, w.term, w.first_day, w.last_day, w.event
        from json_to_recordset(${JSON.stringify(owed)}::json)
               as w(task_id uuid, part text, instance text, term text, first_day date, last_day date, event text)
        cross join ${units}`.execute(store)
    await sql`insert into asked
      with recursive ${lineage(day)}, m as materialized (select m.unit_id from ${units})
      select a.task_id, a.part, l.former_id, l.unit_id
        from json_to_recordset(${JSON.stringify(asked)}::json) as a(task_id uuid, part text)
        cross join m join lineage l on l.unit_id = m.unit_id`.execute(store)
  }
  await sql`insert into asked
    with recursive passed as (
      select o.task_id, o.part, o.unit_id, s.to_unit_id from obligation o
        join obligation_step s on s.obligation_id = o.id and s.move = 'reroute'
       where o.plan_id = ${planId}::uuid and o.state = 'rerouted'
    ), chain as (
      select * from passed
      union
      select c.task_id, c.part, c.unit_id, p.to_unit_id
        from chain c join passed p on (p.task_id, p.part, p.unit_id) = (c.task_id, c.part, c.to_unit_id)
    )
    select a.task_id, a.part, c.to_unit_id, a.asked_id
      from chain c join asked a on (a.task_id, a.part, a.unit_id) = (c.task_id, c.part, c.unit_id)`.execute(store)
  await sql`create index on wanted (task_id, unit_id, part)`.execute(store)
  await sql`create index on asked (task_id, asked_id, part)`.execute(store)
  for (const table of ['wanted', 'asked']) await sql`analyze ${sql.table(table)}`.execute(store)
  await sql`create temporary table kept on commit drop as
    select a.task_id, a.unit_id, a.part, w.instance
      from wanted w join asked a on (a.task_id, a.part, a.asked_id) = (w.task_id, w.part, w.unit_id)`.execute(store)
  await sql`analyze kept`.execute(store)
}
