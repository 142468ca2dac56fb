import { type Selectable, sql } from 'kysely'
import type { Permit } from '../../core/policy/decide.ts'
import type { CycleTiming } from '../../core/report/cycle.ts'
import type { AskedUnit, RosterPlace } from '../../core/report/roster.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { GroupRule } from '../../core/unit/group-rule.ts'
import type { Store } from '../ground/database.ts'
import { searchable } from '../ground/search.ts'
import type { ReportCycleTable } from '../tables/report-tables.ts'
import { members } from '../unit/group-members.ts'

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
  /** The time of the duty that it is for; null where it is of none, or of the duty in general. */
  readonly instance: string | null
}

/** By hand with a permit, or what the program does by itself, from what was permitted before. */
export type OpensCycle = Permit<'open-report-cycle'> | 'by-itself'

/** The cycle and a report for each place in it, in two statements, however many there are. Answers the report in which the opener gathers. */
export async function saveCycle(
  store: Store,
  _by: OpensCycle,
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
      instance: cycle.instance,
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

/** How the plan is called that asks for the reports of a cycle; undefined where none does. */
export const loadBasisOfCycle = (store: Store, _permit: Permit<'issue-report' | 'download-report'>, cycleId: string) =>
  store
    .selectFrom('report_cycle')
    .innerJoin('task', 'task.id', 'report_cycle.task_id')
    .innerJoin('plan', 'plan.id', 'task.plan_id')
    .select(['plan.type', 'plan.number', 'plan.symbol', 'plan.date', 'plan.issuer'])
    .where('report_cycle.id', '=', cycleId)
    .executeTakeFirst()

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
