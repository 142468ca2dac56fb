import { sql } from 'kysely'
import type { Permit } from '../core/policy/decide.ts'
import type { Store } from './database.ts'
import { type Assignee, type Assignment, inPlanOrder, members, type NewObligation } from './obligation.ts'
import { carryParts, endParts } from './obligation-parts.ts'

/** What a plan that takes another one's place asks of one assignee. */
export interface Wanted {
  readonly assignee: Assignee
  readonly owed: readonly NewObligation[]
}

/**
 * Carries the obligations of a former plan over to the one that takes its place: what is owed as before goes on with all that was done, what
 * is owed by another day goes on under that day, what is new is made, and what nobody owes any more is superseded. One statement for each
 * step, whatever the number. Answers how many were made.
 */
export async function carryObligations(
  store: Store,
  permit: Permit<'publish-plan'>,
  formerPlanId: string,
  { planId, assignerId, day }: Assignment,
  wanted: readonly Wanted[],
  by: { readonly officeId: string; readonly at: Date },
): Promise<number> {
  await sql`create temporary table wanted (task_id uuid, unit_id uuid, part text, instance text, term text, first_day date,
    last_day date, event text) on commit drop`.execute(store)
  for (const { assignee, owed } of wanted) {
    const units = 'unitId' in assignee ? sql`(values (${assignee.unitId}::uuid)) as m(unit_id)` : sql`(${members(assignee.rule, day)}) as m`
    await sql`insert into wanted
      select w.task_id, m.unit_id, w.part, w.instance, w.term, w.first_day, w.last_day, w.event
        from json_to_recordset(${JSON.stringify(owed)}::json)
               as w(task_id uuid, part text, instance text, term text, first_day date, last_day date, event text)
        cross join ${units}`.execute(store)
  }
  await sql`create index on wanted (task_id, unit_id, part)`.execute(store)
  await sql`analyze wanted`.execute(store)
  await sql`update obligation o set task_id = t.id, plan_id = ${planId}::uuid
    from task t where t.plan_id = ${planId}::uuid and t.continues_id = o.task_id and o.plan_id = ${formerPlanId}::uuid`.execute(store)
  // Due once before and once now, it is the same duty by another day.
  await sql`update obligation o
      set instance = w.instance, term = w.term, first_day = w.first_day, last_day = w.last_day, event = w.event,
          extended_to = case when w.term = 'day' then o.extended_to end
    from wanted w
   where o.plan_id = ${planId}::uuid and w.task_id = o.task_id and w.unit_id = o.unit_id and w.part = o.part and w.instance <> o.instance
     and (w.task_id, w.unit_id, w.part) in (select task_id, unit_id, part from wanted group by 1, 2, 3 having count(*) = 1)
     and (o.task_id, o.unit_id, o.part) in (select task_id, unit_id, part from obligation where plan_id = ${planId}::uuid
                                             group by 1, 2, 3 having count(*) = 1)`.execute(store)
  const made = await sql`insert into obligation (task_id, plan_id, unit_id, assigner_id, part, instance, term, first_day, last_day, event)
    select w.task_id, ${planId}::uuid, w.unit_id, ${assignerId}::uuid, w.part, w.instance, w.term, w.first_day, w.last_day, w.event
      from wanted w join task t on t.id = w.task_id join unit u on u.id = w.unit_id ${inPlanOrder}
    on conflict (task_id, unit_id, part, instance) do nothing`.execute(store)
  const over = await sql<{ id: string }>`with over as (
      update obligation o set state = 'superseded', version = version + 1
        from (select id, state as from_state from obligation
               where plan_id in (${planId}::uuid, ${formerPlanId}::uuid) and parent_id is null) b
       where b.id = o.id and o.plan_id in (${planId}::uuid, ${formerPlanId}::uuid)
         and o.state not in ('confirmed', 'rerouted', 'withdrawn', 'superseded')
         and not exists (select from wanted w
              where (w.task_id, w.unit_id, w.part, w.instance) = (o.task_id, o.unit_id, o.part, o.instance))
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
