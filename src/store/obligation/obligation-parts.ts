import { type Selectable, sql } from 'kysely'
import type { Obligation } from '../../core/obligation/obligation.ts'
import type { PartReached } from '../../core/obligation/reckon-progress.ts'
import { addPart, countedPart, noParts, type PartsStanding } from '../../core/obligation/roll-up.ts'
import type { Term } from '../../core/obligation/term.ts'
import type { Permit } from '../../core/policy/decide.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { Store } from '../ground/database.ts'
import type { ObligationTable } from '../tables/obligation-tables.ts'
import { obligationOf } from './obligation.ts'
import { nameOn } from './obligation-list.ts'

type Seeing = Permit<'open-obligation' | 'move-obligation' | 'list-parts'>

/** A part as it is stored: a task of its own, and one obligation for each of its units. */
export interface NewPart {
  readonly taskId: string
  readonly text: string
  readonly product: string | null
  readonly search: string
  readonly required: boolean
  readonly quantities: readonly { readonly n: number; readonly unit: string }[]
  readonly part: Obligation['part']
  readonly instance: string
  readonly term: Term
  readonly unitIds: readonly string[]
}

/**
 * In the transaction of the split. The tasks of parts keep the plan's sentence as their source, so that from any depth one comes to the
 * words of the plan. Answers the ids of the obligations.
 */
export async function saveParts(
  store: Store,
  permit: Permit<'split-obligation'>,
  whole: Selectable<ObligationTable>,
  parts: readonly NewPart[],
): Promise<readonly string[]> {
  const json = JSON.stringify(
    parts.map(({ term, ...part }) => ({
      ...part,
      term: term.kind,
      first: term.kind === 'day' ? term.first : null,
      last: term.kind === 'day' ? term.last : null,
      event: term.kind === 'event' ? term.from : null,
    })),
  )
  const rows = sql`json_to_recordset(${json}::json) as w("taskId" uuid, text text, product text, search text, required boolean,
    quantities json, part text, instance text, term text, first date, last date, event text, "unitIds" json)`
  await sql`insert into task (plan_id, number, id, item_id, kind, path, text, product, quantities, span_start, span_end, source, search,
      split_from, required)
    select ${whole.plan_id}::uuid, nextval('task_part_number'), w."taskId", w.instance, 'task', t.path, w.text, w.product, w.quantities,
           t.span_start, t.span_end, t.source, w.search, ${permit.subjectId}::uuid, w.required
      from ${rows} join task t on t.id = ${whole.task_id}::uuid`.execute(store)
  const made = await sql<{ id: string }>`insert into obligation (task_id, plan_id, unit_id, assigner_id, part, instance, term, first_day,
      last_day, event, parent_id)
    select w."taskId", ${whole.plan_id}::uuid, u.id::uuid, ${whole.unit_id}::uuid, w.part, w.instance, w.term, w.first, w.last, w.event,
           ${permit.subjectId}::uuid
      from ${rows} cross join lateral json_array_elements_text(w."unitIds") as u(id) returning id`.execute(store)
  return made.rows.map(({ id }) => id)
}

/** Every part at any depth that is a duty of somebody, with what was told of it last. */
export async function listPartsReached(store: Store, permit: Seeing): Promise<readonly PartReached[]> {
  const { rows } = await sql<PartReached>`
    with recursive below as (
      select id, parent_id from obligation where parent_id = ${permit.subjectId}::uuid and state not in ('rerouted', 'withdrawn', 'superseded')
      union all
      select o.id, o.parent_id from below b join obligation o on o.parent_id = b.id and o.state not in ('rerouted', 'withdrawn', 'superseded'))
    select b.id, b.parent_id as "parentId", coalesce((select json_agg(json_build_object('unit', l.unit, 'reached', l.reached)) from (
        select distinct on (a.unit) a.unit, a.reached from progress_amount a where a.obligation_id = b.id order by a.unit, a.version desc) l), '[]') as amounts
      from below b order by b.id`.execute(store)
  return rows
}

type CountedRow = Selectable<ObligationTable> & { readonly required: boolean }

/** How the parts of something stand, those directly below it. */
export async function loadPartsStanding(store: Store, permit: Seeing): Promise<PartsStanding> {
  const { rows } = await sql<CountedRow>`select o.*, t.required from obligation o join task t on t.id = o.task_id
    where o.parent_id = ${permit.subjectId}::uuid`.execute(store)
  return rows.reduce((so, row) => addPart(so, countedPart(obligationOf(row), row.required, permit.standpoint.day)), noParts)
}

export interface PartRecord extends CountedRow {
  readonly unit_name: string
  readonly text: string
  /** Parts of the part at any depth: all, and those that are confirmed. */
  readonly below: number
  readonly below_confirmed: number
  /** The unit's own last estimate, where it made one. */
  readonly percent: number | null
}

/** The parts of something, in the order in which they are due. */
export async function listParts(store: Store, permit: Permit<'list-parts'>, after: string | null, limit: number): Promise<PartRecord[]> {
  const next = after === null ? sql`true` : sql`(o.due_day, o.id) > (select due_day, id from obligation where id = ${after}::uuid)`
  const { rows } = await sql<PartRecord>`
    with recursive page as (
      select o.* from obligation o where o.parent_id = ${permit.subjectId}::uuid and ${next} order by o.due_day, o.id limit ${limit}),
    below as (
      select p.id as top, o.id, o.state from page p join obligation o on o.parent_id = p.id
      union all select b.top, o.id, o.state from below b join obligation o on o.parent_id = b.id),
    counts as (select top, count(*) as below, count(*) filter (where state = 'confirmed') as below_confirmed from below
      where state not in ('rerouted', 'withdrawn', 'superseded') group by top)
    select p.*, t.text, t.required, ${nameOn(sql`p.unit_id`, permit.standpoint.day)} as unit_name, coalesce(c.below, 0) as below,
           coalesce(c.below_confirmed, 0) as below_confirmed,
           (select e.percent from progress_entry e where e.obligation_id = p.id and e.percent is not null order by e.version desc limit 1) as percent
      from page p join task t on t.id = p.task_id left join counts c on c.top = p.id order by p.due_day, p.id`.execute(store)
  return rows
}

/** Units that do the same task in another part: those that support the one that leads, and the other way round. */
export async function listBeside(
  store: Store,
  permit: Permit<'open-obligation'>,
  limit: number,
): Promise<(Selectable<ObligationTable> & { unit_name: string })[]> {
  const { rows } = await sql<Selectable<ObligationTable> & { unit_name: string }>`
    select o.*, ${nameOn(sql`o.unit_id`, permit.standpoint.day)} as unit_name from obligation own
      join obligation o on (o.task_id, o.instance) = (own.task_id, own.instance) and o.id <> own.id and (o.part = 'support') <> (own.part = 'support')
     where own.id = ${permit.subjectId}::uuid and o.state not in ('rerouted', 'withdrawn', 'superseded')
     order by o.part, o.id limit ${limit}`.execute(store)
  return rows
}

export interface WholeRecord {
  readonly id: string
  readonly text: string
  readonly unit_name: string
  readonly last: IsoDay | null
}

/** What something is a part of; undefined for what the plan itself gives. */
export async function loadWhole(store: Store, day: IsoDay, parentId: string | null): Promise<WholeRecord | undefined> {
  if (parentId === null) return undefined
  const { rows } = await sql<WholeRecord>`
    select o.id, t.text, ${nameOn(sql`o.unit_id`, day)} as unit_name, coalesce(o.extended_to, o.last_day) as last
      from obligation o join task t on t.id = o.task_id where o.id = ${parentId}::uuid`.execute(store)
  return rows[0]
}

/** Ends all parts, at any depth, of things that are no duty any more; each with its step. */
export async function endParts(
  store: Store,
  _permit: Permit<'move-obligation' | 'move-report' | 'publish-plan'>,
  wholeIds: readonly string[],
  by: { readonly officeId: string; readonly at: Date },
): Promise<void> {
  if (!wholeIds.length) return
  await sql`with recursive below as (
      select id from obligation where parent_id = any(${[...wholeIds]}::uuid[])
      union select o.id from below b join obligation o on o.parent_id = b.id),
    over as (
      update obligation o set state = 'superseded', version = o.version + 1
        from (select x.id, x.state as from_state from below join obligation x using (id)) b
       where b.id = o.id and o.state not in ('confirmed', 'rerouted', 'withdrawn', 'superseded')
      returning o.id, o.version, b.from_state)
    insert into obligation_step (obligation_id, version, move, from_state, to_state, taken_at, office_id)
    select id, version, 'supersede', from_state, 'superseded', ${by.at}, ${by.officeId}::uuid from over`.execute(store)
}

/** Parts go with what they are parts of, to the plan that takes another one's place. */
export async function carryParts(store: Store, _permit: Permit<'publish-plan'>, planId: string): Promise<void> {
  await sql`with recursive below as (
      select p.id, p.task_id from obligation o join obligation p on p.parent_id = o.id
       where o.plan_id = ${planId}::uuid and p.plan_id <> o.plan_id
      union select p.id, p.task_id from below b join obligation p on p.parent_id = b.id),
    moved as (update task t set plan_id = ${planId}::uuid from below b where t.id = b.task_id)
    update obligation o set plan_id = ${planId}::uuid from below b where o.id = b.id`.execute(store)
}
