import { sql } from 'kysely'
import type { Permit } from '../../core/policy/decide.ts'
import type { WorkDone, WorkTold } from '../../core/report/prefill.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { Store } from '../ground/database.ts'

/** The unit whose work it is, the days of the figures, and the plan that the cycle comes from; null for all plans. */
export interface WorkOf {
  readonly unitId: string
  readonly start: IsoDay
  readonly end: IsoDay
  readonly planId: string | null
}

const ofPlan = (planId: string | null) => (planId === null ? sql`true` : sql`o.plan_id = ${planId}::uuid`)

/** How far each duty of a unit came, by unit of measurement: what reports take over. */
export async function listWorkDone(
  store: Store,
  _permit: Permit<'fill-report'>,
  { unitId, start, end, planId }: WorkOf,
): Promise<readonly WorkDone[]> {
  const { rows } = await sql<WorkDone>`
    select o.id as "obligationId", t.text as task, a.unit,
           coalesce((array_agg(trim_scale(a.reached::numeric)::text order by e.version desc) filter (where e.made_on <= ${end}))[1], '0') as "atEnd",
           coalesce((array_agg(trim_scale(a.reached::numeric)::text order by e.version desc) filter (where e.made_on < ${start}))[1], '0') as before
      from obligation o join task t on t.id = o.task_id
      join progress_entry e on e.obligation_id = o.id and e.made_on <= ${end}
      join progress_amount a on (a.obligation_id, a.version) = (e.obligation_id, e.version)
     where o.unit_id = ${unitId}::uuid and o.state not in ('rerouted', 'withdrawn', 'superseded') and ${ofPlan(planId)}
     group by o.id, t.text, t.number, a.unit order by t.number, o.id, a.unit`.execute(store)
  return rows
}

/** The last words told of each duty within the days. */
export async function listWorkTold(
  store: Store,
  _permit: Permit<'fill-report'>,
  { unitId, start, end, planId }: WorkOf,
): Promise<readonly WorkTold[]> {
  const { rows } = await sql<WorkTold>`
    select distinct on (t.number, o.id) o.id as "obligationId", t.text as task, s.words
      from obligation o join task t on t.id = o.task_id
      join progress_entry e on e.obligation_id = o.id and e.made_on between ${start} and ${end}
      join obligation_step s on (s.obligation_id, s.version) = (e.obligation_id, e.version)
     where o.unit_id = ${unitId}::uuid and o.state not in ('rerouted', 'withdrawn', 'superseded') and s.words is not null and ${ofPlan(planId)}
     order by t.number, o.id, e.version desc`.execute(store)
  return rows
}

/** A piece of work that a figure was taken from, in the unit of measurement of the figure where it has one. */
export interface WorkBehind {
  readonly id: string
  readonly unit_id: string
  readonly assigner_id: string
  readonly task: string
  readonly number: string | null
  readonly symbol: string | null
  readonly at_end: string | null
  readonly before: string | null
  readonly evidence: readonly { readonly id: string; readonly kind: 'file' | 'link' | 'document'; readonly name: string }[]
}

/** The work behind a figure or a section: what it had come to by the end of the days and before them, and what shows it. */
export async function listWorkBehind(
  store: Store,
  _permit: Permit<'open-report'>,
  ids: readonly string[],
  { start, end, measure }: { readonly start: IsoDay; readonly end: IsoDay; readonly measure: string | null },
): Promise<readonly WorkBehind[]> {
  const amount = (until: ReturnType<typeof sql>) => sql`(
    select trim_scale(a.reached::numeric)::text from progress_entry e join progress_amount a on (a.obligation_id, a.version) = (e.obligation_id, e.version)
     where e.obligation_id = o.id and ${until} and lower(trim(a.unit)) = ${measure} order by e.version desc limit 1)`
  const { rows } = await sql<WorkBehind>`
    select o.id, o.unit_id, o.assigner_id, t.text as task, p.number, p.symbol,
           ${amount(sql`e.made_on <= ${end}`)} as at_end, ${amount(sql`e.made_on < ${start}`)} as before,
           coalesce((select json_agg(json_build_object('id', v.id, 'kind', v.kind, 'name', coalesce(v.file_name, v.url, v.document_number)) order by v.seq)
                       from evidence v where v.obligation_id = o.id and v.removed_at is null), '[]') as evidence
      from obligation o join task t on t.id = o.task_id join plan p on p.id = o.plan_id
     where o.id = any(${[...ids]}::uuid[]) order by t.number, o.id`.execute(store)
  return rows
}
