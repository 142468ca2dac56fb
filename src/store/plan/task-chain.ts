import { sql } from 'kysely'
import type { HigherState } from '../../core/chain/higher-state.ts'
import type { Permit } from '../../core/policy/decide.ts'
import type { Store } from '../ground/database.ts'
import { matches } from '../ground/search.ts'
import type { TaskDueTable } from '../tables/tables.ts'
import { formers, inForce, isSplit, isVisible, isVisibleTask, lives, type MadeBy } from './plan-chain.ts'

type Seeing = Permit<'open-chain'>

export interface ChainTaskRecord {
  readonly id: string
  readonly number: number
  readonly kind: 'task' | 'report'
  readonly plan_id: string
  readonly text: string
}

export interface HigherTaskRecord extends ChainTaskRecord {
  readonly state: HigherState
  readonly reason: string | null
}

/** A duty of the lower plan's unit, or of one whose place it took. */
const ofLower = sql`exists (select from formers f where f.id = o.unit_id) and ${lives}`

/** Tasks of a higher plan with how each stands to the lower plan and its unit. */
const higherTasks = (permit: Seeing, higherId: string) => sql`
  with recursive ${formers(permit.subjectId, permit.standpoint.day)}
  select t.id, t.number, t.kind, t.plan_id, t.text, t.search, aside.reason,
         case when exists (select from task_link l where l.higher_task_id = t.id and l.lower_plan_id = low.id) then 'here'
              when exists (select from task_link l join plan q on q.id = l.lower_plan_id
                            where l.higher_task_id = t.id and q.unit_id in (select id from formers) and ${inForce(sql`q.id`)}) then 'elsewhere'
              when aside.reason is not null then 'aside'
              when exists (select from obligation o where o.task_id = t.id and ${ofLower} and ${isSplit}) then 'split'
              when exists (select from obligation o where o.task_id = t.id and ${ofLower}) then 'open'
              else 'other' end as state
    from plan p join task t on t.plan_id = p.id join plan low on low.id = ${permit.subjectId}::uuid
    left join lateral (select a.reason from task_set_aside a join formers f on f.id = a.unit_id where a.higher_task_id = t.id
                        order by a.unit_id = low.unit_id desc, a.made_at desc, a.unit_id limit 1) aside on true
   where p.id = ${higherId}::uuid and t.split_from is null and ${isVisibleTask(permit)}`

/** In the order of the plan, those after number `after`; null for every state but `other`. */
export async function listHigherTasks(
  store: Store,
  permit: Seeing,
  higherId: string,
  state: HigherState | null,
  after: number,
  limit: number,
): Promise<HigherTaskRecord[]> {
  const { rows } =
    await sql<HigherTaskRecord>`select id, number, kind, plan_id, text, reason, state from (${higherTasks(permit, higherId)}) h
    where ${state === null ? sql`state <> 'other'` : sql`state = ${state}`} and number > ${after} order by number limit ${limit}`.execute(
      store,
    )
  return rows
}

export async function countHigherTasks(store: Store, permit: Seeing, higherId: string): Promise<Record<HigherState, number>> {
  const { rows } = await sql<{ state: HigherState; total: number }>`select state, count(*) as total
    from (${higherTasks(permit, higherId)}) h group by state`.execute(store)
  const counts: Record<HigherState, number> = { here: 0, elsewhere: 0, split: 0, aside: 0, open: 0, other: 0 }
  for (const { state, total } of rows) counts[state] = total
  return counts
}

/** All tasks of higher plans that may be linked from here, those given to the unit first, in the order of the plans. */
export async function listLinkableTasks(store: Store, permit: Seeing): Promise<ChainTaskRecord[]> {
  const { rows } = await sql<ChainTaskRecord>`select t.id, t.number, t.kind, t.plan_id, t.text
      from plan_link l join plan p on p.id = l.higher_plan_id join task t on t.plan_id = p.id
     where l.lower_plan_id = ${permit.subjectId}::uuid and l.answer = 'carries-out' and ${inForce(sql`p.id`)}
       and t.split_from is null and ${isVisibleTask(permit)} order by p.seq, t.number`.execute(store)
  return rows
}

const mostFound = 20

/** Those of them, or of the plan's own tasks, that have all these words, the first of them. */
export async function searchChainTasks(store: Store, permit: Seeing, side: 'higher' | 'own', q: string): Promise<ChainTaskRecord[]> {
  const among =
    side === 'own'
      ? sql`task t where t.plan_id = ${permit.subjectId}::uuid`
      : sql`plan_link l join plan p on p.id = l.higher_plan_id join task t on t.plan_id = p.id
             where l.lower_plan_id = ${permit.subjectId}::uuid and l.answer = 'carries-out' and ${inForce(sql`p.id`)} and ${isVisibleTask(permit)}`
  const { rows } = await sql<ChainTaskRecord>`select t.id, t.number, t.kind, t.plan_id, t.text from ${among}
    and t.split_from is null and ${matches(sql`t.search`, q)} order by t.plan_id, t.number limit ${mostFound}`.execute(store)
  return rows
}

/** Linked to something above that is in force. */
const rests = sql`exists (select from task_link l where l.lower_task_id = t.id and ${inForce(sql`l.higher_plan_id`)})`

const ownTasks = (permit: Seeing, resting: boolean | null) => sql`from task t
   where t.plan_id = ${permit.subjectId}::uuid and t.split_from is null
     ${resting === null ? sql`` : resting ? sql`and ${rests}` : sql`and not ${rests}`}`

/** The plan's own tasks: all, those that rest on something above, or those that do not. */
export async function listOwnTasks(
  store: Store,
  permit: Seeing,
  resting: boolean | null,
  after: number,
  limit: number,
): Promise<ChainTaskRecord[]> {
  const { rows } = await sql<ChainTaskRecord>`select t.id, t.number, t.kind, t.plan_id, t.text ${ownTasks(permit, resting)}
     and t.number > ${after} order by t.number limit ${limit}`.execute(store)
  return rows
}

export async function countOwnTasks(store: Store, permit: Seeing): Promise<{ readonly resting: number; readonly bare: number }> {
  const { rows } = await sql<{ resting: number; bare: number }>`select count(*) filter (where ${rests}) as resting,
     count(*) filter (where not ${rests}) as bare ${ownTasks(permit, null)}`.execute(store)
  return rows[0] ?? { resting: 0, bare: 0 }
}

export interface LinkedTaskRecord extends ChainTaskRecord {
  /** The task on the other side of the link. */
  readonly of: string
}

/** What these tasks of the plan rest on, as far as it may be seen. */
export async function listTasksAbove(store: Store, permit: Seeing, taskIds: readonly string[]): Promise<LinkedTaskRecord[]> {
  const { rows } = await sql<LinkedTaskRecord>`select t.id, t.number, t.kind, t.plan_id, t.text, l.lower_task_id as of
      from task_link l join plan p on p.id = l.higher_plan_id join task t on t.id = l.higher_task_id
     where l.lower_task_id = any(${[...taskIds]}::uuid[]) and ${inForce(sql`p.id`)} and ${isVisibleTask(permit)} order by p.seq, t.number`.execute(
    store,
  )
  return rows
}

/** What carries these tasks out, in whatever plan in force that may be seen. */
export async function listTasksBelow(store: Store, permit: Seeing, taskIds: readonly string[]): Promise<LinkedTaskRecord[]> {
  const { rows } = await sql<LinkedTaskRecord>`select t.id, t.number, t.kind, t.plan_id, t.text, l.higher_task_id as of
      from task_link l join plan p on p.id = l.lower_plan_id join task t on t.id = l.lower_task_id
     where l.higher_task_id = any(${[...taskIds]}::uuid[]) and ${inForce(sql`p.id`)} and ${isVisible(permit)} order by p.seq, t.number`.execute(
    store,
  )
  return rows
}

export type ChainDueRecord = TaskDueTable & { readonly task_id: string }

export async function listDuesOf(
  store: Store,
  _permit: Seeing | Permit<'open-same-work' | 'compare-review'>,
  taskIds: readonly string[],
): Promise<ChainDueRecord[]> {
  const { rows } = await sql<ChainDueRecord>`select d.*, t.id as task_id from task t
      join task_due d on d.plan_id = t.plan_id and d.task_number = t.number
     where t.id = any(${[...taskIds]}::uuid[]) order by t.id, d.position`.execute(store)
  return rows
}

export interface TaskPair {
  readonly taskId: string
  readonly higherTaskId: string
}

/** Links pairs of tasks of plans that are linked; answers how many are new. What may not be linked is left out; what may not be seen was refused before. */
export async function saveTaskLinks(store: Store, permit: Permit<'link-plan'>, pairs: readonly TaskPair[], by: MadeBy): Promise<number> {
  const { numAffectedRows = 0n } = await sql`insert into task_link
    select own.id, t.id, own.plan_id, t.plan_id, ${by.at}, ${by.officeId}::uuid
      from unnest(${pairs.map(pair => pair.taskId)}::uuid[], ${pairs.map(pair => pair.higherTaskId)}::uuid[]) w(own_id, higher_id)
      join task own on own.id = w.own_id and own.plan_id = ${permit.subjectId}::uuid and own.split_from is null
      join task t on t.id = w.higher_id and t.split_from is null
      join plan_link l on l.lower_plan_id = own.plan_id and l.higher_plan_id = t.plan_id and l.answer = 'carries-out'
      join plan p on p.id = t.plan_id and ${inForce(sql`p.id`)}
    on conflict do nothing`.execute(store)
  return Number(numAffectedRows)
}

/** Answers how many there were. */
export async function deleteTaskLinks(store: Store, permit: Permit<'link-plan'>, pairs: readonly TaskPair[]): Promise<number> {
  const { numAffectedRows = 0n } = await sql`delete from task_link l
    using unnest(${pairs.map(pair => pair.taskId)}::uuid[], ${pairs.map(pair => pair.higherTaskId)}::uuid[]) w(own_id, higher_id)
    where l.lower_plan_id = ${permit.subjectId}::uuid and l.lower_task_id = w.own_id and l.higher_task_id = w.higher_id`.execute(store)
  return Number(numAffectedRows)
}

/** The state of one task of a higher plan that this one carries out; undefined where it is none that may be seen. */
export async function findHigherState(store: Store, permit: Seeing, taskId: string): Promise<HigherState | undefined> {
  const { rows: plans } = await sql<{ id: string }>`select t.plan_id as id from task t join plan_link l on l.higher_plan_id = t.plan_id
    where t.id = ${taskId}::uuid and l.lower_plan_id = ${permit.subjectId}::uuid and l.answer = 'carries-out'
      and ${inForce(sql`t.plan_id`)}`.execute(store)
  const [plan] = plans
  if (!plan) return undefined
  const { rows } = await sql<{
    state: HigherState
  }>`select state from (${higherTasks(permit, plan.id)}) h where id = ${taskId}::uuid`.execute(store)
  return rows[0]?.state
}

export async function saveSetAside(store: Store, permit: Permit<'link-plan'>, taskId: string, reason: string, by: MadeBy): Promise<void> {
  await sql`insert into task_set_aside select p.unit_id, t.id, t.plan_id, ${reason}, ${by.at}, ${by.officeId}::uuid
      from plan p, task t where p.id = ${permit.subjectId}::uuid and t.id = ${taskId}::uuid
    on conflict (unit_id, higher_task_id) do update set reason = excluded.reason, made_at = excluded.made_at, office_id = excluded.office_id`.execute(
    store,
  )
}

/** Answers how many there were. */
export async function deleteSetAside(store: Store, permit: Permit<'link-plan'>, taskIds: readonly string[]): Promise<number> {
  const { numAffectedRows = 0n } = await sql`with recursive ${formers(permit.subjectId, permit.standpoint.day)}
    delete from task_set_aside a using formers f
    where a.unit_id = f.id and a.higher_task_id = any(${[...taskIds]}::uuid[])`.execute(store)
  return Number(numAffectedRows)
}
