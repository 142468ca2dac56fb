import { sql } from 'kysely'
import type { Permit } from '../../core/policy/decide.ts'
import type { Store } from '../ground/database.ts'
import { inForce, isSplit, isVisible, lives } from './plan-chain.ts'

type Covering = Permit<'open-coverage'>

/**
 * Each task with each unit that owes it, and whether it is taken up: by a plan in force of that unit or of whoever took its place, or by
 * parts given to its own units; or the unit said that it is not its own.
 */
const owed = (permit: Covering) => sql`
  owed as (select distinct o.task_id, o.unit_id from obligation o where o.plan_id = ${permit.subjectId}::uuid and ${lives}),
  heirs(unit_id, heir_id) as (
    select unit_id, unit_id from owed
    union
    select h.unit_id, s.to_id from heirs h join unit u on u.id = h.heir_id and u.ended <= ${permit.standpoint.day}
      join unit_succession s on s.from_id = u.id),
  taken as (select l.higher_task_id as task_id, h.unit_id from task_link l join plan p on p.id = l.lower_plan_id
              join heirs h on h.heir_id = p.unit_id
             where l.higher_plan_id = ${permit.subjectId}::uuid and ${inForce(sql`p.id`)} and ${isVisible(permit)}
            union
            select o.task_id, o.unit_id from obligation o where o.plan_id = ${permit.subjectId}::uuid and ${lives} and ${isSplit}),
  answered as (select distinct a.higher_task_id as task_id, h.unit_id from task_set_aside a join heirs h on h.heir_id = a.unit_id
                where a.higher_plan_id = ${permit.subjectId}::uuid),
  standing as (select owed.task_id, owed.unit_id, taken.task_id is not null as taken,
                      taken.task_id is null and answered.task_id is not null as aside
                 from owed left join taken using (task_id, unit_id) left join answered using (task_id, unit_id))`

const tally = sql`count(*) filter (where taken) as taken, count(*) filter (where aside) as aside,
  count(*) filter (where not taken and not aside) as open`

export interface Coverage {
  readonly taken: number
  readonly aside: number
  readonly open: number
}

export interface UnitCoverageRecord extends Coverage {
  readonly unit_id: string
  readonly name: string
  readonly seq: number
  /** How many plans in force of the unit carry this one out. */
  readonly plans: number
}

/** By unit in the order of the tree; `gapsOnly`: those that have something left open. */
export async function listUnitCoverage(
  store: Store,
  permit: Covering,
  gapsOnly: boolean,
  after: number,
  limit: number,
): Promise<UnitCoverageRecord[]> {
  const { rows } =
    await sql<UnitCoverageRecord>`with recursive ${owed(permit)}, by_unit as (select unit_id, ${tally} from standing group by unit_id)
    select b.*, u.seq, unit_name(b.unit_id, ${permit.standpoint.day}) as name,
           (select count(*) from plan_link l join plan p on p.id = l.lower_plan_id
             where l.higher_plan_id = ${permit.subjectId}::uuid and l.answer = 'carries-out'
               and exists (select from heirs h where h.unit_id = b.unit_id and h.heir_id = p.unit_id)
               and ${inForce(sql`p.id`)} and ${isVisible(permit)}) as plans
      from by_unit b join unit u on u.id = b.unit_id
     where u.seq > ${after} ${gapsOnly ? sql`and b.open > 0` : sql``} order by u.seq limit ${limit}`.execute(store)
  return rows
}

export interface CoverageTotals extends Coverage {
  readonly units: number
  readonly units_with_gaps: number
  readonly tasks: number
  /** Tasks that no unit has taken up, though some owe them. */
  readonly tasks_untaken: number
  /** Tasks that no unit owes. */
  readonly tasks_unowed: number
}

export async function countCoverage(store: Store, permit: Covering): Promise<CoverageTotals> {
  const { rows } = await sql<CoverageTotals>`with recursive ${owed(permit)}
    select ${tally}, count(distinct unit_id) as units, count(distinct unit_id) filter (where not taken and not aside) as units_with_gaps,
           count(distinct task_id) as tasks,
           count(distinct task_id) - count(distinct task_id) filter (where taken) as tasks_untaken,
           (select count(*) from task t where t.plan_id = ${permit.subjectId}::uuid and t.split_from is null
              and not exists (select from owed where owed.task_id = t.id)) as tasks_unowed
      from standing`.execute(store)
  const [row] = rows
  if (!row) throw new Error('an aggregate without a row')
  return row
}

export interface TaskCoverageRecord extends Coverage {
  readonly id: string
  readonly number: number
  readonly kind: 'task' | 'report'
  readonly text: string
}

/**
 * By task in the order of the plan. `untaken`: only those that no unit has taken up; of one unit, those that this one has left open.
 */
export async function listTaskCoverage(
  store: Store,
  permit: Covering,
  filter: { readonly unitId: string | null; readonly untaken: boolean },
  after: number,
  limit: number,
): Promise<TaskCoverageRecord[]> {
  const { unitId, untaken } = filter
  const ofUnit = unitId === null ? sql`` : sql`where unit_id = ${unitId}::uuid`
  const only = !untaken ? sql`` : unitId === null ? sql`and b.taken = 0` : sql`and b.open > 0`
  const { rows } =
    await sql<TaskCoverageRecord>`with recursive ${owed(permit)}, by_task as (select task_id, ${tally} from standing ${ofUnit} group by task_id)
    select t.id, t.number, t.kind, t.text, b.taken, b.aside, b.open from by_task b join task t on t.id = b.task_id
     where t.number > ${after} and t.split_from is null ${only} order by t.number limit ${limit}`.execute(store)
  return rows
}
