import { type Selectable, sql } from 'kysely'
import type { Permit } from '../../core/policy/decide.ts'
import { ownUnits } from '../../core/policy/own-units.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { Store } from '../ground/database.ts'
import { type NewStep, saveStepOf } from '../obligation/obligation-step.ts'
import type { ObligationTable } from '../tables/obligation-tables.ts'
import { lineage } from '../unit/unit-lineage.ts'
import type { OpensCycle } from './report-cycle.ts'

/** What of a duty is still owed: not sent elsewhere, taken back or replaced. */
const isOwed = sql`o.part = 'report' and o.state not in ('rerouted', 'withdrawn', 'superseded')`

/** A duty of a plan, or one time of it. */
export interface Duty {
  readonly taskId: string
  readonly instance: string | null
}

/** Who owes a report of this duty; where a unit has ended, who took its place. */
export async function findOwing(store: Store, { taskId, instance }: Duty, day: IsoDay): Promise<readonly string[]> {
  const { rows } = await sql<{ unit_id: string }>`
    with recursive ${lineage(day)}
    select distinct l.unit_id from obligation o join lineage l on l.former_id = o.unit_id
     where o.task_id = ${taskId}::uuid and ${isOwed} and ${instance === null ? sql`true` : sql`o.instance = ${instance} and o.state <> 'confirmed'`}
     order by l.unit_id`.execute(store)
  return rows.map(row => row.unit_id)
}

/** Whether the unit that is acted for gave this duty, or is named to gather it. */
export async function isOwnDuty(
  store: Store,
  permit: Permit<'open-report-cycle' | 'change-report-regime'>,
  taskId: string,
): Promise<boolean> {
  const own = ownUnits(permit.standpoint)
  const { rows } = await sql`
    select from obligation o where o.task_id = ${taskId}::uuid and ${isOwed} and o.assigner_id = any(${[...own]}::uuid[])
    union all select from report_regime g where g.task_id = ${taskId}::uuid and g.unit_id = any(${[...own]}::uuid[]) limit 1`.execute(store)
  return rows.length > 0
}

/** Whether a cycle was opened for this time of a duty. */
export async function hasCycle(store: Store, { taskId, instance }: Duty): Promise<boolean> {
  const row = await store
    .selectFrom('report_cycle')
    .select('id')
    .where('task_id', '=', taskId)
    .where('instance', '=', instance)
    .executeTakeFirst()
  return row !== undefined
}

/** Ties the reports of a cycle to the duties that they fulfil: each duty to the report of its unit, or of the unit in whose hands it is now. */
export async function saveDuties(store: Store, _by: OpensCycle, cycleId: string, { taskId, instance }: Duty, day: IsoDay): Promise<void> {
  await sql`with recursive ${lineage(day)}
    insert into report_duty (obligation_id, report_id)
    select distinct on (o.id) o.id, r.id from obligation o join lineage l on l.former_id = o.unit_id
      join report r on r.cycle_id = ${cycleId}::uuid and r.unit_id = l.unit_id
     where o.task_id = ${taskId}::uuid and ${isOwed} and o.instance = ${instance} order by o.id, r.unit_name, r.id
    on conflict (obligation_id) do nothing`.execute(store)
}

export type DutyRecord = Selectable<ObligationTable> & { readonly task: string }

/** The duties that a report fulfils, held for this transaction. */
export async function lockDuties(store: Store, permit: Permit<'move-report'>): Promise<readonly DutyRecord[]> {
  const { rows } = await sql<DutyRecord>`
    select o.*, t.text as task from report_duty d join obligation o on o.id = d.obligation_id join task t on t.id = o.task_id
     where d.report_id = ${permit.subjectId}::uuid order by o.id for update of o`.execute(store)
  return rows
}

export async function listReportDuties(store: Store, permit: Permit<'open-report'>): Promise<readonly DutyRecord[]> {
  const { rows } = await sql<DutyRecord>`
    select o.*, t.text as task from report_duty d join obligation o on o.id = d.obligation_id join task t on t.id = o.task_id
     where d.report_id = ${permit.subjectId}::uuid order by t.number, o.id`.execute(store)
  return rows
}

/** A step of a duty that follows from a step of its report. */
export const saveDutyStep = (store: Store, _permit: Permit<'move-report'>, obligationId: string, step: NewStep): Promise<void> =>
  saveStepOf(store, obligationId, step)

/** A duty to report, as the page lists it. */
export interface DutyLine {
  readonly task_id: string
  readonly plan_id: string
  readonly number: string | null
  readonly symbol: string | null
  readonly text: string
  readonly units: number
  readonly next_due: string | null
  readonly instance: string
  readonly cycles: number
  readonly first_day: string | null
  readonly last_day: string | null
  /** A cycle was opened for that time. */
  readonly is_open: boolean
  /** Its cycles open by themselves; null where nothing was said of it. */
  readonly is_on: boolean | null
}

/**
 * The duties to report that the own unit's plans gave, or that it is named to gather: how many owe them, which time is next, whether a cycle
 * was opened for it, and how many cycles came of each.
 */
export async function listDuties(store: Store, permit: Permit<'list-report-duties'>): Promise<DutyLine[]> {
  const own = ownUnits(permit.standpoint)
  const { day } = permit.standpoint
  const { rows } = await sql<DutyLine>`
    with mine as (
      select o.task_id, o.plan_id, o.unit_id, o.instance, o.first_day, o.last_day, o.due_day from obligation o
       where ${isOwed} and (o.assigner_id = any(${[...own]}::uuid[])
              or exists (select from report_regime g where g.task_id = o.task_id and g.unit_id = any(${[...own]}::uuid[])))
    ), next as (
      select distinct on (task_id) task_id, instance, first_day, last_day, due_day from mine
       order by task_id, due_day < ${day}, case when due_day < ${day} then due_day end desc, due_day, instance
    ), counted as (
      select task_id, plan_id, count(distinct unit_id) as units from mine group by task_id, plan_id
    )
    select k.task_id, k.plan_id, p.number, p.symbol, t.text, k.units, n.instance, n.first_day, n.last_day,
           case when n.due_day between ${day} and '9999-12-31' then n.due_day end as next_due,
           (select count(*) from report_cycle c where c.task_id = k.task_id) as cycles,
           exists (select from report_cycle c where c.task_id = k.task_id and c.instance = n.instance) as is_open, g.is_on
      from counted k join next n on n.task_id = k.task_id join task t on t.id = k.task_id join plan p on p.id = k.plan_id
      left join report_regime g on g.task_id = k.task_id
     order by next_due nulls last, k.plan_id, t.number limit 500`.execute(store)
  return rows
}
