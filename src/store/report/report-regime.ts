import { sql } from 'kysely'
import type { Permit } from '../../core/policy/decide.ts'
import type { TimingRules } from '../../core/report/duty-timing.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { GroupRule } from '../../core/unit/group-rule.ts'
import type { Store } from '../ground/database.ts'

/** How the cycles of a plan's duty open by themselves. */
export interface Regime {
  readonly taskId: string
  /** Who gathers. */
  readonly unitId: string
  readonly officeId: string
  /** Null: an outline that is made with the first cycle. */
  readonly templateId: string | null
  readonly title: string
  /** Null: the plan's own day. */
  readonly rules: TimingRules | null
  /** Who is asked beside those who owe. */
  readonly asked: readonly GroupRule[]
}

const valuesOf = ({ taskId, unitId, officeId, templateId, title, rules, asked }: Regime, setAt: Date) => ({
  task_id: taskId,
  unit_id: unitId,
  office_id: officeId,
  template_id: templateId,
  title,
  rules: rules === null ? null : JSON.stringify(rules),
  asked: JSON.stringify(asked),
  is_on: true,
  set_at: setAt,
})

/** Those of a plan that is published now; what was said of a duty before goes on. */
export async function saveRegimes(store: Store, _permit: Permit<'publish-plan'>, regimes: readonly Regime[], at: Date): Promise<void> {
  if (!regimes.length) return
  await store
    .insertInto('report_regime')
    .values(regimes.map(regime => valuesOf(regime, at)))
    .onConflict(conflict => conflict.column('task_id').doNothing())
    .execute()
}

/** From now on the cycles of the duty open as this one was opened. */
export async function saveRegime(store: Store, _permit: Permit<'open-report-cycle'>, regime: Regime, at: Date): Promise<void> {
  const { task_id, ...values } = valuesOf(regime, at)
  await store
    .insertInto('report_regime')
    .values({ task_id, ...values })
    .onConflict(conflict => conflict.column('task_id').doUpdateSet(values))
    .execute()
}

/** Turns it on or off; false where there is none to turn. What fell due before it is turned on again is not opened. */
export async function turnRegime(
  store: Store,
  _permit: Permit<'change-report-regime'>,
  taskId: string,
  { isOn, at }: { readonly isOn: boolean; readonly at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await store
    .updateTable('report_regime')
    .set({ is_on: isOn, set_at: at })
    .where('task_id', '=', taskId)
    .where('is_on', '!=', isOn)
    .executeTakeFirst()
  if (numUpdatedRows > 0n) return true
  return (await store.selectFrom('report_regime').select('task_id').where('task_id', '=', taskId).executeTakeFirst()) !== undefined
}

/** What was opened and set for the duties of a former plan goes on under the tasks that continue them. */
export async function carryRegimes(store: Store, _permit: Permit<'publish-plan'>, planId: string): Promise<void> {
  for (const table of ['report_regime', 'report_cycle'] as const)
    await sql`update ${sql.table(table)} c set task_id = t.id from task t
      where t.plan_id = ${planId}::uuid and t.continues_id = c.task_id`.execute(store)
}

export interface DueTime {
  readonly task_id: string
  readonly instance: string
  readonly first_day: IsoDay | null
  readonly last_day: IsoDay
}

/**
 * The times of a plan's duties whose cycle is to be opened by a day: the period has begun, it is due within so many days, and no cycle was
 * opened for it. What fell due on days when no server ran is among them; what fell due before the regime was set is not.
 */
export async function listDueTimes(store: Store, planId: string, day: IsoDay, aheadDays: number): Promise<readonly DueTime[]> {
  const { rows } = await sql<DueTime>`
    select o.task_id, o.instance, min(o.first_day) as first_day, max(o.last_day) as last_day
      from report_regime g join obligation o on o.task_id = g.task_id
     where o.plan_id = ${planId}::uuid and g.is_on and o.part = 'report' and o.term = 'day'
       and o.state not in ('rerouted', 'withdrawn', 'superseded', 'confirmed')
       and o.last_day >= (g.set_at at time zone 'Asia/Ho_Chi_Minh')::date
       and greatest(o.first_day, o.last_day - ${aheadDays}::integer) <= ${day}
       and not exists (select from report_cycle c where c.task_id = o.task_id and c.instance = o.instance)
     group by o.task_id, o.instance
    having not bool_or(exists (select from report_duty d where d.obligation_id = o.id))
     order by max(o.last_day), o.task_id, o.instance`.execute(store)
  return rows
}

/** Held, so that several servers open one cycle; none where it is off. */
export async function lockRegime(store: Store, taskId: string): Promise<Regime | undefined> {
  const row = await store
    .selectFrom('report_regime')
    .selectAll()
    .where('task_id', '=', taskId)
    .where('is_on', '=', true)
    .forUpdate()
    .executeTakeFirst()
  return (
    row && {
      taskId: row.task_id,
      unitId: row.unit_id,
      officeId: row.office_id,
      templateId: row.template_id,
      title: row.title,
      rules: row.rules as TimingRules | null,
      asked: row.asked as readonly GroupRule[],
    }
  )
}

/** The form that was made with the first cycle. */
export const keepTemplate = async (store: Store, taskId: string, templateId: string): Promise<void> => {
  await store.updateTable('report_regime').set({ template_id: templateId }).where('task_id', '=', taskId).execute()
}

/** What the form and the title of a duty are made from: the plan, and the units of measurement that it asks for in numbers. */
export async function loadPlanOfDuty(
  store: Store,
  taskId: string,
): Promise<
  | { readonly type: string | null; readonly number: string | null; readonly symbol: string | null; readonly measures: readonly string[] }
  | undefined
> {
  const { rows } = await sql<{ type: string | null; number: string | null; symbol: string | null; measures: string[] }>`
    select p.type, p.number, p.symbol, array(
             select q->>'unit' from task m cross join json_array_elements(m.quantities) q
              where m.plan_id = p.id and m.split_from is null order by m.number) as measures
      from task t join plan p on p.id = t.plan_id where t.id = ${taskId}::uuid`.execute(store)
  return rows[0]
}
