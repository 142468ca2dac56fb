import { type Selectable, sql } from 'kysely'
import type { IsoDay } from '../../core/time/day.ts'
import type { GroupRule } from '../../core/unit/group-rule.ts'
import type { Store } from '../ground/database.ts'
import type { TaskDueTable } from '../tables/tables.ts'
import { members } from '../unit/group-members.ts'
import { lineage } from '../unit/unit-lineage.ts'
import { inPlanOrder, type NewObligation } from './obligation.ts'

/** A plan in force: no other one has taken its place. */
export interface PlanInForce {
  readonly id: string
  readonly unit_id: string
  readonly period_end: string | null
  readonly published_at: Date
}

const isInForce = sql<boolean>`not exists (select from plan n where n.amends_id = plan.id)
  and exists (select from task_addressee a where a.plan_id = plan.id)`

export const listPlansInForce = async (store: Store): Promise<string[]> =>
  (await store.selectFrom('plan').select('id').where(isInForce).orderBy('id').execute()).map(({ id }) => id)

/** Held, so that two who renew a plan do it one after the other; none where it is no longer in force. */
export const lockPlanInForce = (store: Store, planId: string): Promise<PlanInForce | undefined> =>
  store
    .selectFrom('plan')
    .select(['id', 'unit_id', 'period_end', 'published_at'])
    .where('id', '=', planId)
    .where(isInForce)
    .forNoKeyUpdate()
    .executeTakeFirst()

export interface AddressedTask {
  readonly task_id: string
  readonly number: number
  readonly kind: 'task' | 'report'
  readonly part: 'lead' | 'support' | 'to'
  readonly unit_id: string | null
  readonly rule: GroupRule | null
}

/** Whom each task of a plan was given to. */
export async function listAddressed(store: Store, planId: string): Promise<AddressedTask[]> {
  const { rows } = await sql<AddressedTask>`
    select t.id as task_id, t.number, t.kind, g.part, a.unit_id, a.rule
      from task_addressee a
      join task t on t.plan_id = a.plan_id and t.number = a.task_number
      join task_agency g on g.plan_id = a.plan_id and g.task_number = a.task_number and g.position = a.position
     where a.plan_id = ${planId}::uuid order by t.number, a.position`.execute(store)
  return rows
}

export const listPlanDues = (store: Store, planId: string): Promise<Selectable<TaskDueTable>[]> =>
  store.selectFrom('task_due').selectAll().where('plan_id', '=', planId).orderBy('task_number').orderBy('position').execute()

/**
 * Makes what is not there yet for a unit or the members that a group has today. What a unit took over from one that has ended counts as its
 * own; where a unit has ended and exactly one took its place, that one is given the work. Answers how many were made.
 */
export async function saveRenewed(
  store: Store,
  plan: PlanInForce,
  day: IsoDay,
  assignee: { readonly unitId: string } | { readonly rule: GroupRule },
  owed: readonly NewObligation[],
): Promise<number> {
  if (!owed.length) return 0
  const units =
    'unitId' in assignee
      ? sql`select min(l.unit_id::text)::uuid as unit_id from lineage l where l.former_id = ${assignee.unitId}::uuid having count(*) = 1`
      : members(assignee.rule, day)
  const result = await sql`
    with recursive ${lineage(day)}, owed as (
      select * from json_to_recordset(${JSON.stringify(owed)}::json)
               as w(task_id uuid, part text, instance text, term text, first_day date, last_day date, event text)
    ), m as (${units})
    insert into obligation (task_id, plan_id, unit_id, assigner_id, part, instance, term, first_day, last_day, event)
    select w.task_id, ${plan.id}::uuid, m.unit_id, ${plan.unit_id}::uuid, w.part, w.instance, w.term, w.first_day, w.last_day, w.event
      from owed w cross join m join task t on t.id = w.task_id join unit u on u.id = m.unit_id
     where not exists (select from lineage l join obligation o on o.unit_id = l.former_id
            where l.unit_id = m.unit_id and (o.task_id, o.part, o.instance) = (w.task_id, w.part, w.instance))
     ${inPlanOrder}
    on conflict (task_id, unit_id, part, instance) do nothing`.execute(store)
  return Number(result.numAffectedRows ?? 0)
}

/**
 * Periods that begin after a unit has ended are its only successor's, where nobody has touched them: one goes over, and where several units
 * became one the others fall away, for the successor owes a period once. Answers how many went over and how many fell away.
 */
export async function passOnPeriods(
  store: Store,
  planId: string,
  day: IsoDay,
): Promise<{ readonly passed: number; readonly ended: number }> {
  const { rows } = await sql<{ passed: number; ended: number }>`
    with recursive ${lineage(day)}, heir as (
      select l.former_id, min(l.unit_id::text)::uuid as unit_id from lineage l join unit u on u.id = l.former_id and u.ended <= ${day}
       group by l.former_id having count(*) = 1
    ), left_over as (
      select o.id, h.unit_id,
             row_number() over (partition by o.task_id, h.unit_id, o.part, o.instance order by o.id) as place,
             exists (select from obligation x where (x.task_id, x.unit_id, x.part, x.instance) = (o.task_id, h.unit_id, o.part, o.instance)) as has_it
        from obligation o join heir h on h.former_id = o.unit_id join unit u on u.id = o.unit_id
       where o.plan_id = ${planId}::uuid and o.state = 'sent' and o.version = 0 and o.first_day >= u.ended
    ), passed as (
      update obligation o set unit_id = l.unit_id from left_over l where l.id = o.id and l.place = 1 and not l.has_it returning o.id
    ), ended as (
      update obligation o set state = 'superseded' from left_over l where l.id = o.id and (l.place > 1 or l.has_it) returning o.id
    )
    select (select count(*) from passed) as passed, (select count(*) from ended) as ended`.execute(store)
  return rows[0] ?? { passed: 0, ended: 0 }
}
