import { sql } from 'kysely'
import type { Permit } from '../../core/policy/decide.ts'
import type { SubmissionAnswer, SubmissionState } from '../../core/report/submission.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { Store } from '../ground/database.ts'
import { matches } from '../ground/search.ts'
import type { Gathering } from './report-consolidation.ts'

type Seeing = Permit<'open-completeness'>

/** Of one level below a place, at any depth. Overdue is what is not in and whose day has passed. */
export interface LevelCount {
  readonly level: number
  readonly expected: number
  readonly complete: number
  readonly on_time: number
  readonly approved: number
  readonly accepted: number
  readonly nil: number
  readonly excused: number
  readonly overdue: number
}

/** By level, the highest first; worked out from what stands in the table at this moment. */
export async function countLevels(store: Store, permit: Seeing, { cycle_id, unit_id }: Gathering): Promise<readonly LevelCount[]> {
  const { rows } = await sql<LevelCount>`
    with recursive under(id, unit_id, level, state, answer, submitted_on, due_on) as (
      select id, unit_id, level, state, answer, submitted_on, due_on from report where cycle_id = ${cycle_id}::uuid and reports_to = ${unit_id}::uuid
      union all
      select r.id, r.unit_id, r.level, r.state, r.answer, r.submitted_on, r.due_on
        from under u join report r on r.cycle_id = ${cycle_id}::uuid and r.reports_to = u.unit_id
    )
    select level, count(*) as expected, count(*) filter (where complete) as complete, count(*) filter (where complete and submitted_on <= due_on) as on_time,
           count(*) filter (where state in ('approved', 'accepted')) as approved, count(*) filter (where state = 'accepted') as accepted,
           count(*) filter (where complete and answer = 'nil') as nil, count(*) filter (where complete and answer = 'excused') as excused,
           count(*) filter (where not complete and due_on < ${permit.standpoint.day}) as overdue
      from (select *, submitted_on is not null and state <> 'draft' as complete from under) f
     group by level order by level desc`.execute(store)
  return rows
}

export interface CompletenessCell {
  readonly cycle_id: string
  readonly report_id: string
  readonly unit_id: string
  readonly unit_name: string
  readonly state: SubmissionState
  readonly answer: SubmissionAnswer
  readonly submitted_on: string | null
  readonly due_on: IsoDay
  readonly closes_on: IsoDay
  readonly changes_after_approval: number
}

export interface PeriodRecord {
  readonly cycle_id: string
  readonly start: IsoDay
  readonly end: IsoDay
}

/** The periods of the same form in which others reported to the place, up to the one that is looked at; the last first. */
export async function listPeriods(store: Store, _permit: Seeing, place: Gathering, limit: number): Promise<readonly PeriodRecord[]> {
  const { rows } = await sql<PeriodRecord>`
    select c.id as cycle_id, c.period_start as start, c.period_end as end
      from report_cycle own join report_cycle c on c.template_id = own.template_id and c.kind = own.kind and c.period_end <= own.period_end
     where own.id = ${place.cycle_id}::uuid
       and exists (select from report r where r.cycle_id = c.id and r.reports_to = ${place.unit_id}::uuid)
     order by c.period_end desc, (c.id = own.id) desc, c.seq desc limit ${limit}`.execute(store)
  return rows
}

export interface UnitsAfter {
  readonly name: string
  readonly id: string
}

/** The units that report to a place in these cycles, each with its reports, in the order of their names. */
export async function listCompleteness(
  store: Store,
  _permit: Seeing,
  query: {
    readonly unitId: string
    readonly cycleIds: readonly string[]
    readonly q: string
    /** Only units whose report of the first of the cycles is not in. */
    readonly missing: boolean
    readonly after: UnitsAfter | null
    readonly limit: number
  },
): Promise<readonly CompletenessCell[]> {
  const { unitId, cycleIds, q, missing, after, limit } = query
  const [latest = ''] = cycleIds
  const { rows } = await sql<CompletenessCell>`
    with shown as (
      select distinct on (u.unit_id) u.unit_id, u.unit_name from report u
       where u.cycle_id = any(${[...cycleIds]}::uuid[]) and u.reports_to = ${unitId}::uuid and ${matches(sql.ref('u.search'), q)}
         and ${missing ? sql`u.cycle_id = ${latest}::uuid and u.state in ('draft', 'returned')` : sql`true`}
       order by u.unit_id, u.cycle_id = ${latest}::uuid desc
    ), paged as (
      select * from shown where ${after ? sql`(unit_name, unit_id) > (${after.name}, ${after.id}::uuid)` : sql`true`}
       order by unit_name, unit_id limit ${limit}
    )
    select r.cycle_id, r.id as report_id, p.unit_id, p.unit_name, r.state, r.answer, r.submitted_on, r.due_on, r.changes_after_approval,
           greatest(r.due_on, (select max(w.until) from late_window w where w.report_id = r.id and w.state = 'granted')) as closes_on
      from paged p join report r on r.unit_id = p.unit_id and r.cycle_id = any(${[...cycleIds]}::uuid[])
     order by p.unit_name, p.unit_id`.execute(store)
  return rows
}
