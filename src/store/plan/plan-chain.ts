import { type Expression, sql } from 'kysely'
import type { Permit } from '../../core/policy/decide.ts'
import { ownUnits } from '../../core/policy/own-units.ts'
import type { Sharing } from '../../core/policy/sharing.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { Store } from '../ground/database.ts'
import { isOneOf } from '../ground/is-one-of.ts'
import { withinReach } from '../reach/within-reach.ts'

type Seeing = Permit<'open-chain' | 'open-coverage'>

/** A plan as its chain names it. */
export interface ChainPlanRecord {
  readonly id: string
  readonly number: string | null
  readonly symbol: string | null
  readonly type: string | null
  readonly date: string | null
  readonly issuer: string | null
  readonly subject: string | null
  readonly file_name: string
  readonly unit_id: string
  readonly unit_name: string
}

const columns = ({ standpoint }: Pick<Permit, 'standpoint'>) =>
  sql`p.id, p.number, p.symbol, p.type, p.date, p.issuer, p.subject, d.file_name, p.unit_id,
      unit_name(p.unit_id, ${standpoint.day}) as unit_name`

/** No other plan has taken its place. */
export const inForce = (planId: Expression<unknown>) => sql<boolean>`not exists (select from plan later where later.amends_id = ${planId})`

/** No duty of anybody any more. */
export const lives = sql`o.parent_id is null and o.state not in ('rerouted', 'withdrawn', 'superseded')`

/** Of a duty `o`: its unit has given parts of it to its own units, and somebody has one. */
export const isSplit = sql<boolean>`exists (select from obligation part where part.parent_id = o.id
  and part.state not in ('declined', 'misdirected', 'rerouted', 'withdrawn', 'superseded'))`

/** For `with recursive`: the unit of plan `planId`, and the ended units whose place it took by a day. */
export const formers = (planId: string, day: IsoDay) => sql`formers(id) as (
  select unit_id from plan where id = ${planId}::uuid
  union
  select u.id from formers f join unit_succession s on s.to_id = f.id join unit u on u.id = s.from_id and u.ended <= ${day})`

/** A plan gives work to the unit that is acted for. */
const givesWork = (permit: Seeing, planId: Expression<unknown>) =>
  sql<boolean>`exists (select from obligation o where o.plan_id = ${planId} and ${isOneOf(sql`o.unit_id`, ownUnits(permit.standpoint))} and ${lives})`

const isShared = (permit: Seeing) => withinReach(sql`p.unit_id`, sql`p.sharing`, permit)

/**
 * A plan that may be seen from here: by its place and its sharing class, or because it gives work to the own unit, which must be able to
 * say what it does for it. Of the latter only what is given to the own unit is shown.
 */
export const isVisible = (permit: Seeing) => sql<boolean>`(${isShared(permit)} or ${givesWork(permit, sql`p.id`)})`
export const isVisibleTask = (permit: Seeing) =>
  sql<boolean>`(${isShared(permit)} or exists (select from obligation o where o.task_id = t.id and ${lives}
    and ${isOneOf(sql`o.unit_id`, ownUnits(permit.standpoint))}))`

export interface OwnPlanRecord extends ChainPlanRecord {
  readonly former_id: string | null
  readonly next_id: string | null
  readonly document_id: string
  readonly sharing: Sharing
}

/** The plan that the permit is for. */
export async function loadChainPlan(store: Store, permit: Seeing): Promise<OwnPlanRecord | undefined> {
  const { rows } =
    await sql<OwnPlanRecord>`select ${columns(permit)}, p.amends_id as former_id, next.id as next_id, p.document_id, p.sharing
    from plan p join document d on d.id = p.document_id left join plan next on next.amends_id = p.id
    where p.id = ${permit.subjectId}::uuid`.execute(store)
  return rows[0]
}

/** Those of these plans that may be seen from here. */
export async function listVisiblePlans(store: Store, permit: Seeing, ids: readonly string[]): Promise<ChainPlanRecord[]> {
  if (!ids.length) return []
  const { rows } = await sql<ChainPlanRecord>`select ${columns(permit)} from plan p join document d on d.id = p.document_id
    where p.id = any(${[...ids]}::uuid[]) and ${isVisible(permit)} order by p.seq`.execute(store)
  return rows
}

export interface PlanLinkRecord {
  readonly plan_id: string
  readonly answer: 'carries-out' | 'not-carried'
}

/** What was answered about higher plans that are in force, in the order of their publishing. */
export async function listHigherLinks(store: Store, permit: Seeing): Promise<PlanLinkRecord[]> {
  const { rows } =
    await sql<PlanLinkRecord>`select l.higher_plan_id as plan_id, l.answer from plan_link l join plan p on p.id = l.higher_plan_id
    where l.lower_plan_id = ${permit.subjectId}::uuid and ${inForce(sql`p.id`)} order by p.seq`.execute(store)
  return rows
}

/** The plans in force that carry this one out, in the order of their publishing. */
export async function listLowerLinks(store: Store, permit: Seeing): Promise<PlanLinkRecord[]> {
  const { rows } =
    await sql<PlanLinkRecord>`select l.lower_plan_id as plan_id, l.answer from plan_link l join plan p on p.id = l.lower_plan_id
    where l.higher_plan_id = ${permit.subjectId}::uuid and l.answer = 'carries-out' and ${inForce(sql`p.id`)} order by p.seq`.execute(store)
  return rows
}

/** The documents that the plan's own text stands on, as they were read; JSON. */
export async function loadBases(store: Store, permit: Permit<'open-chain'>): Promise<unknown> {
  const { rows } = await sql<{ bases: unknown }>`select r.content #> '{document,bases}' as bases from plan p
    join reading r on r.document_id = p.document_id where p.id = ${permit.subjectId}::uuid`.execute(store)
  return rows[0]?.bases ?? []
}

export interface CitedPlanRecord extends ChainPlanRecord {
  /** The plan in the chain of versions that has one of the numbers, as it was numbered. */
  readonly cited_number: string | null
  readonly cited_symbol: string | null
  readonly cited_date: string | null
}

/** Plans in force with one of these numbers (without leading zeros), or that took the place of one; the own versions left out. */
export async function listPlansByNumber(
  store: Store,
  permit: Permit<'open-chain'>,
  numbers: readonly string[],
): Promise<CitedPlanRecord[]> {
  if (!numbers.length) return []
  const { rows } = await sql<CitedPlanRecord>`with recursive cited as (
      select id, number as cited_number, symbol as cited_symbol, date as cited_date from plan where ltrim(number, '0') = any(${[...numbers]}::text[])
      union select n.id, c.cited_number, c.cited_symbol, c.cited_date from cited c join plan n on n.amends_id = c.id),
    own as (select ${permit.subjectId}::uuid as id union select f.amends_id from own join plan f on f.id = own.id where f.amends_id is not null)
    select ${columns(permit)}, c.cited_number, c.cited_symbol, c.cited_date
      from cited c join plan p on p.id = c.id join document d on d.id = p.document_id
     where ${inForce(sql`p.id`)} and p.id not in (select id from own) and ${isVisible(permit)} order by p.seq, c.cited_date`.execute(store)
  return rows
}

/** Holds both plans for this transaction, so that no two links make a circle between them. */
export async function lockLinkedPlans(store: Store, permit: Permit<'link-plan'>, higherId: string): Promise<void> {
  await sql`select from plan where id in (${permit.subjectId}::uuid, ${higherId}::uuid) order by id for update`.execute(store)
}

/** The other plan carries this one out, itself or through others. */
export async function isCarriedOutBy(store: Store, permit: Permit<'link-plan'>, otherId: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`with recursive above as (
      select higher_plan_id as id from plan_link where lower_plan_id = ${otherId}::uuid and answer = 'carries-out'
      union select l.higher_plan_id from above a join plan_link l on l.lower_plan_id = a.id and l.answer = 'carries-out')
    select exists (select from above where id = ${permit.subjectId}::uuid) as found`.execute(store)
  return rows[0]?.found ?? false
}

export interface MadeBy {
  readonly at: Date
  readonly officeId: string
}

/** Answers false where that was answered so already. */
export async function savePlanLink(
  store: Store,
  permit: Permit<'link-plan'>,
  higherId: string,
  answer: PlanLinkRecord['answer'],
  by: MadeBy,
): Promise<boolean> {
  const { numAffectedRows = 0n } =
    await sql`insert into plan_link values (${permit.subjectId}::uuid, ${higherId}::uuid, ${answer}, ${by.at}, ${by.officeId}::uuid)
    on conflict (lower_plan_id, higher_plan_id) do update set answer = excluded.answer, made_at = excluded.made_at, office_id = excluded.office_id
    where plan_link.answer <> excluded.answer`.execute(store)
  return numAffectedRows > 0n
}

/** With the links of its tasks; answers how many those were, null where there was none. */
export async function deletePlanLink(store: Store, permit: Permit<'link-plan'>, higherId: string): Promise<number | null> {
  const { rows } = await sql<{ tasks: number }>`with gone as (delete from plan_link
      where lower_plan_id = ${permit.subjectId}::uuid and higher_plan_id = ${higherId}::uuid returning 1)
    select (select count(*) from task_link where lower_plan_id = ${permit.subjectId}::uuid and higher_plan_id = ${higherId}::uuid) as tasks
      from gone`.execute(store)
  return rows[0]?.tasks ?? null
}

/**
 * What an amended plan goes on with: the links of the former one, up and down, and of those of its tasks that go on. The former plan keeps
 * its own, as it stood when its place was taken.
 */
export async function carryChain(store: Store, _permit: Permit<'publish-plan'>, formerId: string, planId: string): Promise<void> {
  await sql`insert into plan_link
    select ${planId}::uuid, higher_plan_id, answer, made_at, office_id from plan_link where lower_plan_id = ${formerId}::uuid
    union all select lower_plan_id, ${planId}::uuid, answer, made_at, office_id from plan_link where higher_plan_id = ${formerId}::uuid`.execute(
    store,
  )
  await sql`insert into task_link
    select t.id, l.higher_task_id, ${planId}::uuid, l.higher_plan_id, l.made_at, l.office_id
      from task_link l join task t on t.continues_id = l.lower_task_id and t.plan_id = ${planId}::uuid where l.lower_plan_id = ${formerId}::uuid
    union all select l.lower_task_id, t.id, l.lower_plan_id, ${planId}::uuid, l.made_at, l.office_id
      from task_link l join task t on t.continues_id = l.higher_task_id and t.plan_id = ${planId}::uuid where l.higher_plan_id = ${formerId}::uuid`.execute(
    store,
  )
  await sql`insert into task_set_aside
    select a.unit_id, t.id, ${planId}::uuid, a.reason, a.made_at, a.office_id
      from task_set_aside a join task t on t.continues_id = a.higher_task_id and t.plan_id = ${planId}::uuid
     where a.higher_plan_id = ${formerId}::uuid`.execute(store)
}
