import { type Selectable, sql } from 'kysely'
import type { Permit } from '../core/policy/decide.ts'
import { ownUnits } from '../core/policy/own-units.ts'
import type { CycleTiming } from '../core/report/cycle.ts'
import type { AskedUnit, RosterPlace } from '../core/report/roster.ts'
import type { IsoDay } from '../core/time/day.ts'
import type { GroupRule } from '../core/unit/group-rule.ts'
import type { Store } from './database.ts'
import { members } from './obligation.ts'
import type { ReportCycleTable } from './report-tables.ts'
import { searchable } from './search.ts'

export type CycleRecord = Selectable<ReportCycleTable>

export interface NewCycle {
  readonly id: string
  readonly unitId: string
  readonly templateId: string
  readonly templateVersion: number
  readonly title: string
  readonly timing: CycleTiming
  readonly data: { readonly start: IsoDay; readonly end: IsoDay }
  readonly openedAt: Date
  readonly officeId: string
  readonly taskId: string | null
}

/** The cycle and a report for each place in it, in two statements, however many there are. Answers the report in which the opener gathers. */
export async function saveCycle(
  store: Store,
  _permit: Permit<'open-report-cycle'>,
  cycle: NewCycle,
  places: readonly (RosterPlace & { readonly dueOn: IsoDay })[],
): Promise<string> {
  const { kind, period, lateRule } = cycle.timing
  await store
    .insertInto('report_cycle')
    .values({
      id: cycle.id,
      unit_id: cycle.unitId,
      template_id: cycle.templateId,
      template_version: cycle.templateVersion,
      title: cycle.title,
      kind,
      period_start: period.start,
      period_end: period.end,
      data_start: cycle.data.start,
      data_end: cycle.data.end,
      timing: JSON.stringify(cycle.timing),
      late_rule: lateRule,
      opened_at: cycle.openedAt,
      office_id: cycle.officeId,
      task_id: cycle.taskId,
      search: searchable(cycle.title),
    })
    .execute()
  const rows = places.map(place => ({
    unit_id: place.unitId,
    unit_name: place.unitName,
    reports_to: place.reportsTo,
    level: place.level,
    due_on: place.dueOn,
    search: searchable(place.unitName),
  }))
  const made = await sql<{ id: string }>`with made as (
      insert into report (cycle_id, unit_id, unit_name, reports_to, level, due_on, search)
      select ${cycle.id}::uuid, r.* from json_to_recordset(${JSON.stringify(rows)}::json)
        as r(unit_id uuid, unit_name text, reports_to uuid, level integer, due_on date, search text)
      returning id, unit_id)
    select id from made where unit_id = ${cycle.unitId}::uuid`.execute(store)
  const [own] = made.rows
  if (!own) throw new Error('the opener of a cycle has no place in it')
  return own.id
}

/** The plan of the duty that a cycle was opened from; null where it came of none. */
export async function loadPlanOfCycle(store: Store, _permit: Permit<'fill-report'>, cycleId: string): Promise<string | null> {
  const row = await store
    .selectFrom('report_cycle')
    .innerJoin('task', 'task.id', 'report_cycle.task_id')
    .select('task.plan_id')
    .where('report_cycle.id', '=', cycleId)
    .executeTakeFirst()
  return row?.plan_id ?? null
}

/** The units that rules name on a day, each once, with their paths by territory. */
export async function findAsked(store: Store, rules: readonly GroupRule[], day: IsoDay): Promise<readonly AskedUnit[]> {
  if (!rules.length) return []
  const asked = sql.join(
    rules.map(rule => sql`(${members(rule, day)})`),
    sql` union `,
  )
  const { rows } = await sql<{ id: string; name: string; path: string }>`
    select p.unit_id as id, unit_name(p.unit_id, ${day}) as name, p.path from (${asked}) m(unit_id) join unit_path p on p.unit_id = m.unit_id
     where p.line = 'territory' and p.valid_from <= ${day} and p.valid_to > ${day}`.execute(store)
  return rows.map(({ id, name, path }) => ({ id, name, path: path.split('/').filter(Boolean) }))
}

/** Who owes a report of this task to the unit that is acted for. */
export async function findOwing(store: Store, permit: Permit<'open-report-cycle'>, taskId: string): Promise<readonly string[]> {
  const own = ownUnits(permit.standpoint)
  const { rows } = await sql<{ unit_id: string }>`
    select distinct unit_id from obligation where task_id = ${taskId}::uuid and part = 'report' and assigner_id = any(${[...own]}::uuid[])
       and state not in ('rerouted', 'withdrawn', 'superseded')`.execute(store)
  return rows.map(row => row.unit_id)
}

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
}

/** The duties to report that the own unit's plans gave, with how many owe them, when next, and how many cycles came of each. */
export async function listDuties(store: Store, permit: Permit<'list-report-duties'>): Promise<DutyLine[]> {
  const own = ownUnits(permit.standpoint)
  const { day } = permit.standpoint
  const { rows } = await sql<DutyLine>`
    select o.task_id, o.plan_id, p.number, p.symbol, t.text, count(distinct o.unit_id) as units,
           nullif(min(o.due_day) filter (where o.due_day >= ${day}), 'infinity') as next_due,
           coalesce((array_agg(o.instance order by o.due_day) filter (where o.due_day >= ${day}))[1], min(o.instance)) as instance,
           (select count(*) from report_cycle c where c.task_id = o.task_id) as cycles
      from obligation o join task t on t.id = o.task_id join plan p on p.id = o.plan_id
     where o.assigner_id = any(${[...own]}::uuid[]) and o.part = 'report' and o.state not in ('rerouted', 'withdrawn', 'superseded')
     group by o.task_id, o.plan_id, p.number, p.symbol, t.text, t.number
     order by next_due nulls last, o.plan_id, t.number limit 500`.execute(store)
  return rows
}
