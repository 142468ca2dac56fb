import { sql } from 'kysely'
import type { ObligationPart } from '../../core/obligation/obligation.ts'
import type { Permit } from '../../core/policy/decide.ts'
import { ownUnits } from '../../core/policy/own-units.ts'
import type { Store } from '../ground/database.ts'
import { isOneOf } from '../ground/is-one-of.ts'
import type { Assignee } from '../obligation/obligation.ts'
import { members } from '../unit/group-members.ts'
import { inForce, type MadeBy } from './plan-chain.ts'

type Seeing = Permit<'open-same-work' | 'link-same-work'>
type Linking = Permit<'link-same-work'>

/** A task of a plan of the own register. */
export interface RegisterTaskRecord {
  readonly id: string
  readonly number: number
  readonly text: string
  readonly plan_id: string
  readonly document_id: string
  readonly plan_number: string | null
  readonly plan_symbol: string | null
  readonly plan_subject: string | null
  readonly issuer: string | null
}

const columns = sql`t.id, t.number, t.text, t.plan_id, p.document_id, p.number as plan_number, p.symbol as plan_symbol, p.subject as plan_subject,
  p.issuer`

/** Work, not a report; nothing that a unit has split off by itself. */
const isOrdered = sql`t.kind = 'task' and t.split_from is null`

/** No more are compared; the newest plans first. */
const mostCompared = 2000

/** The tasks of the plan that the permit is for, in its order. */
export async function listPlanWork(store: Store, permit: Seeing): Promise<RegisterTaskRecord[]> {
  const { rows } = await sql<RegisterTaskRecord>`select ${columns} from task t join plan p on p.id = t.plan_id
    where t.plan_id = ${permit.subjectId}::uuid and ${isOrdered} order by t.number`.execute(store)
  return rows
}

/** What the own unit has given out by other documents in force and that is not yet done by all; besides a plan, or a document and its former one. */
export async function listOtherWork(store: Store, permit: Permit<'open-same-work' | 'compare-review'>): Promise<RegisterTaskRecord[]> {
  const { rows } = await sql<RegisterTaskRecord>`select ${columns} from plan p join task t on t.plan_id = p.id
    where ${isOneOf(sql`p.unit_id`, ownUnits(permit.standpoint))} and ${permit.subjectId}::uuid not in (p.id, p.document_id)
      and p.document_id not in (select former_id from amendment where document_id = ${permit.subjectId}::uuid)
      and ${inForce(sql`p.id`)} and ${isOrdered}
      and exists (select from obligation o where o.task_id = t.id and o.state not in ('confirmed', 'rerouted', 'withdrawn', 'superseded'))
    order by p.seq desc, t.number limit ${mostCompared}`.execute(store)
  return rows
}

export interface TaskTwins {
  readonly of: string
  readonly id: string
}

/** Tasks of other plans in force that order the same work as these of the plan. */
export async function listSameWork(store: Store, permit: Seeing): Promise<(RegisterTaskRecord & { readonly of: string })[]> {
  const { rows } = await sql<RegisterTaskRecord & { readonly of: string }>`select ${columns}, s.task_id as of
      from same_work s join same_work r on r.work_id = s.work_id and r.plan_id <> s.plan_id join task t on t.id = r.task_id
      join plan p on p.id = t.plan_id
     where s.plan_id = ${permit.subjectId}::uuid and ${inForce(sql`p.id`)} order by p.seq, t.number`.execute(store)
  return rows
}

/** What was said not to be the same as these of the plan. */
export async function listNotSameWork(store: Store, permit: Seeing): Promise<(RegisterTaskRecord & { readonly of: string })[]> {
  const { rows } = await sql<RegisterTaskRecord & { readonly of: string }>`select ${columns}, own.id as of
      from task own join not_same_work n on own.id in (n.task_id, n.other_id)
      join task t on t.id = case own.id when n.task_id then n.other_id else n.task_id end join plan p on p.id = t.plan_id
     where own.plan_id = ${permit.subjectId}::uuid and ${inForce(sql`p.id`)} order by p.seq, t.number`.execute(store)
  return rows
}

export interface SharedUnits {
  readonly a: string
  readonly b: string
  readonly units: number
  /** The first of them, by its code. */
  readonly unit: string
}

/** How many units are asked by both tasks, in the same part; pairs that have none are left out. */
export async function listSharedUnits(store: Store, permit: Seeing, pairs: readonly TaskTwins[]): Promise<SharedUnits[]> {
  if (!pairs.length) return []
  const { rows } = await sql<SharedUnits>`
    select s.a, s.b, count(*) as units, unit_name((array_agg(s.unit_id order by s.code))[1], ${permit.standpoint.day}) as unit
      from (select distinct w.a, w.b, u.id as unit_id, u.code collate "C" as code
              from unnest(${pairs.map(({ of }) => of)}::uuid[], ${pairs.map(({ id }) => id)}::uuid[]) w(a, b)
              join obligation o on o.task_id = w.a join obligation x on (x.task_id, x.unit_id, x.part) = (w.b, o.unit_id, o.part)
              join unit u on u.id = o.unit_id
             where o.state not in ('rerouted', 'withdrawn', 'superseded') and x.state not in ('rerouted', 'withdrawn', 'superseded')) s
     group by s.a, s.b`.execute(store)
  return rows
}

/** How many units of an assignee are asked by a task in this part, and the first of them by its code; undefined where none is. */
export async function countAsked(
  store: Store,
  permit: Permit<'compare-review'>,
  taskId: string,
  part: ObligationPart,
  assignee: Assignee,
): Promise<Pick<SharedUnits, 'units' | 'unit'> | undefined> {
  const { day } = permit.standpoint
  const units = 'unitId' in assignee ? sql`select ${assignee.unitId}::uuid as unit_id` : members(assignee.rule, day)
  const { rows } = await sql<{ units: number; unit: string | null }>`
    select count(*) as units, unit_name((array_agg(u.id order by u.code collate "C"))[1], ${day}) as unit
      from (select distinct o.unit_id from (${units}) m join obligation o on o.unit_id = m.unit_id
             where o.task_id = ${taskId}::uuid and o.part = ${part} and o.state not in ('rerouted', 'withdrawn', 'superseded')) f
      join unit u on u.id = f.unit_id`.execute(store)
  const [row] = rows
  return row?.units ? { units: row.units, unit: row.unit ?? '' } : undefined
}

/** Holds both plans and the register for this transaction, so that no two links put two tasks of one plan into the same work. */
export async function lockRegister(store: Store, permit: Linking, otherTaskId: string): Promise<void> {
  await sql`select from plan where id = ${permit.subjectId}::uuid or id = (select plan_id from task where id = ${otherTaskId}::uuid)
    order by id for update`.execute(store)
  await sql`select from unit where id = (select unit_id from plan where id = ${permit.subjectId}::uuid) for no key update`.execute(store)
}

/** The pair where one is a task of the plan, and the other of another plan of the own unit in force. */
export async function isPairOfRegister(store: Store, permit: Linking, { of, id }: TaskTwins): Promise<boolean> {
  const { rows } = await sql`select from task own join task t on t.id = ${id}::uuid join plan p on p.id = t.plan_id
    where own.id = ${of}::uuid and own.plan_id = ${permit.subjectId}::uuid and own.kind = 'task' and own.split_from is null
      and ${isOrdered} and p.id <> own.plan_id and ${isOneOf(sql`p.unit_id`, ownUnits(permit.standpoint))} and ${inForce(sql`p.id`)}`.execute(
    store,
  )
  return rows.length > 0
}

/** `same`: they are the same work already; `twice`: the same work would hold two tasks of one plan. */
export type Joined = 'joined' | 'same' | 'twice'

/** Makes two tasks the same work, with all that is the same as either of them. */
export async function saveSameWork(store: Store, permit: Linking, { of, id }: TaskTwins, workId: string, by: MadeBy): Promise<Joined> {
  const { rows } = await sql<{ task_id: string; plan_id: string; work_id: string | null }>`
    select t.id as task_id, t.plan_id, s.work_id from task t left join same_work s on s.task_id = t.id
     where t.id in (${of}::uuid, ${id}::uuid)
        or t.id in (select r.task_id from same_work m join same_work r using (work_id) where m.task_id in (${of}::uuid, ${id}::uuid))`.execute(
    store,
  )
  const works = new Set(rows.filter(row => row.task_id === of || row.task_id === id).map(row => row.work_id))
  if (works.size === 1 && !works.has(null)) return 'same'
  if (new Set(rows.map(row => row.plan_id)).size < rows.length) return 'twice'
  await sql`insert into same_work select t.id, t.plan_id, ${workId}::uuid, ${by.at}, ${by.officeId}::uuid
      from task t where t.id = any(${rows.map(row => row.task_id)}::uuid[])
    on conflict (task_id) do update set work_id = excluded.work_id`.execute(store)
  await deleteNotSame(store, permit, { of, id })
  return 'joined'
}

/** Takes one task out of what it is the same as; of a work that only one is left of, nothing is left. Answers how many it was the same as. */
export async function deleteSameWork(store: Store, permit: Linking, taskId: string): Promise<number> {
  const { rows } = await sql<{ work_id: string }>`delete from same_work
    where task_id = ${taskId}::uuid and plan_id = ${permit.subjectId}::uuid returning work_id`.execute(store)
  const [gone] = rows
  if (!gone) return 0
  const left = await store.selectFrom('same_work').select('task_id').where('work_id', '=', gone.work_id).execute()
  if (left.length === 1) await store.deleteFrom('same_work').where('work_id', '=', gone.work_id).execute()
  return left.length
}

const ordered = ({ of, id }: TaskTwins): readonly [string, string] => (of < id ? [of, id] : [id, of])

/** Answers false where that was said already. */
export async function saveNotSame(store: Store, _permit: Linking, pair: TaskTwins, by: MadeBy): Promise<boolean> {
  const [one, other] = ordered(pair)
  const { numAffectedRows = 0n } = await sql`insert into not_same_work values (${one}::uuid, ${other}::uuid, ${by.at}, ${by.officeId}::uuid)
    on conflict do nothing`.execute(store)
  return numAffectedRows > 0n
}

export async function deleteNotSame(store: Store, _permit: Linking, pair: TaskTwins): Promise<boolean> {
  const [one, other] = ordered(pair)
  const result = await store.deleteFrom('not_same_work').where('task_id', '=', one).where('other_id', '=', other).executeTakeFirst()
  return result.numDeletedRows > 0n
}

/** What an amended plan goes on with, for those of its tasks that go on; the former one keeps its own, as it stood. */
export async function carrySameWork(store: Store, _permit: Permit<'publish-plan'>, formerId: string, planId: string): Promise<void> {
  await sql`insert into same_work select t.id, t.plan_id, s.work_id, s.made_at, s.office_id
      from same_work s join task t on t.continues_id = s.task_id and t.plan_id = ${planId}::uuid where s.plan_id = ${formerId}::uuid`.execute(
    store,
  )
  await sql`insert into not_same_work
    select least(t.id, n.other), greatest(t.id, n.other), n.made_at, n.office_id
      from (select task_id as own, other_id as other, made_at, office_id from not_same_work
            union all select other_id, task_id, made_at, office_id from not_same_work) n
      join task former on former.id = n.own and former.plan_id = ${formerId}::uuid
      join task t on t.continues_id = former.id and t.plan_id = ${planId}::uuid
    on conflict do nothing`.execute(store)
}
