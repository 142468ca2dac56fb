import { type RawBuilder, type Selectable, sql } from 'kysely'
import type { AreaExtension } from '../../core/obligation/area-extension.ts'
import { inHandStates } from '../../core/obligation/obligation-states.ts'
import type { Permit } from '../../core/policy/decide.ts'
import type { Post } from '../../core/policy/role.ts'
import type { GroupRule } from '../../core/unit/group-rule.ts'
import type { Store } from '../ground/database.ts'
import { withinReach } from '../reach/within-reach.ts'
import type { AreaExtensionTable } from '../tables/progress-tables.ts'
import { members } from '../unit/group-members.ts'

type Acting = Permit<'extend-area'>

/** What an act is about. `sitsIn`: units whose offices the caller holds; nobody extends what they have to do themselves. */
export interface AreaAct extends AreaExtension {
  readonly rule: GroupRule
  /** All plans where none is named. */
  readonly planIds: readonly string[]
  readonly sitsIn: readonly string[]
}

const newDay = ({ grant }: AreaAct, due: RawBuilder<unknown>) =>
  grant.kind === 'until' ? sql`${grant.day}::date` : sql`(${due} + ${grant.days}::integer)`

/**
 * What was given out by the own unit or one below, to these units, due in these days. `why` is null for what the act moves: in the hands
 * of its unit, due later than before, not the caller's own work, and no part longer than its whole.
 */
const found = (permit: Acting, act: AreaAct) => sql`
  select o.id, o.unit_id, o.plan_id, o.state, o.extended_to, o.due_day, o.version, ${newDay(act, sql`o.due_day`)} as new_day,
         case when not o.state = any(${[...inHandStates]}::text[]) then 'not-in-hand'
              when ${newDay(act, sql`o.due_day`)} <= o.due_day then 'not-later'
              when o.unit_id = any(${[...act.sitsIn]}::uuid[]) and o.unit_id <> o.assigner_id then 'own'
              when w.id is not null and least(w.due_day, 'infinity') < ${newDay(act, sql`o.due_day`)}
               and not (w.parent_id is null and w.due_day between ${act.dueFrom} and ${act.dueTo} and w.unit_id in (select unit_id from area)
                        and w.state = any(${[...inHandStates]}::text[]) and ${withinReach(sql`w.assigner_id`, sql`'internal'`, permit)}
                        ${ofPlans(act, sql`w.plan_id`)} and ${newDay(act, sql`w.due_day`)} >= ${newDay(act, sql`o.due_day`)}) then 'after-whole'
         end as why
    from area join obligation o using (unit_id) left join obligation w on w.id = o.parent_id
   where o.due_day between ${act.dueFrom} and ${act.dueTo} and o.state not in ('rerouted', 'withdrawn', 'superseded')
     and ${withinReach(sql`o.assigner_id`, sql`'internal'`, permit)} ${ofPlans(act, sql`o.plan_id`)}`

const ofPlans = ({ planIds }: AreaAct, planId: RawBuilder<unknown>) =>
  planIds.length ? sql`and ${planId} = any(${[...planIds]}::uuid[])` : sql``

const area = (permit: Acting, { rule }: AreaAct) => sql`area as (${members(rule, permit.standpoint.day)})`

export interface AreaCount {
  readonly why: 'not-in-hand' | 'not-later' | 'own' | 'after-whole' | null
  readonly total: number
  readonly units: number
  readonly plans: number
}

/** How many an act would move, and how many it would leave, by the reason. */
export async function countArea(store: Store, permit: Acting, act: AreaAct): Promise<AreaCount[]> {
  const { rows } = await sql<AreaCount>`with ${area(permit, act)}, found as (${found(permit, act)})
    select why, count(*) as total, count(distinct unit_id) as units, count(distinct plan_id) as plans from found group by why order by why nulls first`.execute(
    store,
  )
  return rows
}

/** Makes the act: the terms, a step of each, and a line of each, in one statement each. Answers how many were moved. */
export async function saveAreaExtension(
  store: Store,
  permit: Permit<'extend-area'>,
  act: AreaAct,
  by: { readonly id: string; readonly at: Date; readonly officeId: string; readonly unitId: string },
): Promise<number> {
  await sql`create temporary table moving on commit drop as
    with ${area(permit, act)}, found as (${found(permit, act)}) select * from found where why is null`.execute(store)
  // Whoever steps in between is waited for, and what it changed is left alone.
  await sql`select 1 from obligation o join moving m using (id) order by o.id for update of o`.execute(store)
  await sql`delete from moving m using obligation o where o.id = m.id and o.version <> m.version`.execute(store)
  const { rows } = await sql<{ total: number }>`select count(*) as total from moving`.execute(store)
  const total = rows[0]?.total ?? 0
  const { grant } = act
  await sql`insert into area_extension (id, unit_id, rule, plan_ids, due_from, due_to, until, days, basis, basis_day, total, made_at, office_id)
    values (${by.id}::uuid, ${by.unitId}::uuid, ${JSON.stringify(act.rule)}::json, ${[...act.planIds]}::uuid[], ${act.dueFrom}, ${act.dueTo},
      ${grant.kind === 'until' ? grant.day : null}, ${grant.kind === 'days' ? grant.days : null}, ${act.basis}, ${act.basisDay}, ${total},
      ${by.at}, ${by.officeId}::uuid)`.execute(store)
  await sql`insert into area_extension_line (act_id, obligation_id, former_day, extended_to)
    select ${by.id}::uuid, id, extended_to, new_day from moving`.execute(store)
  await sql`update obligation o set extended_to = m.new_day, version = o.version + 1 from moving m where m.id = o.id`.execute(store)
  await sql`insert into obligation_step (obligation_id, version, move, from_state, to_state, taken_at, office_id, words)
    select id, version + 1, 'extend-area', state, state, ${by.at}, ${by.officeId}::uuid, concat_ws('|', new_day, ${act.basis}::text, ${act.basisDay}::text)
      from moving`.execute(store)
  return total
}

export type AreaExtensionRecord = Selectable<AreaExtensionTable> & { readonly post: Post; readonly post_number: number }

/** The acts of the own unit, the last first; `before` is the number of the last one seen. */
export async function listAreaExtensions(
  store: Store,
  permit: Permit<'list-area-extensions'>,
  before: number | null,
  limit: number,
): Promise<AreaExtensionRecord[]> {
  const next = before === null ? sql`true` : sql`a.seq < ${before}`
  const { rows } =
    await sql<AreaExtensionRecord>`select a.*, f.post, f.number as post_number from area_extension a join office f on f.id = a.office_id
    where ${withinReach(sql`a.unit_id`, sql`'internal'`, permit)} and ${next} order by a.seq desc limit ${limit}`.execute(store)
  return rows
}

/** Holds an act of the own unit for this transaction. */
export async function lockAreaExtension(
  store: Store,
  permit: Permit<'undo-area-extension'>,
  id: string,
): Promise<Selectable<AreaExtensionTable> | undefined> {
  const { rows } = await sql<Selectable<AreaExtensionTable>>`select * from area_extension a
    where id = ${id}::uuid and ${withinReach(sql`a.unit_id`, sql`'internal'`, permit)} for update`.execute(store)
  return rows[0]
}

/**
 * How many rest on the act: extended again since, or handed in later than they would be due without it. What is no duty any more rests on
 * nothing.
 */
export async function countResting(store: Store, _permit: Permit<'undo-area-extension'>, id: string): Promise<number> {
  const { rows } = await sql<{
    total: number
  }>`select count(*) as total from area_extension_line l join obligation o on o.id = l.obligation_id
    where l.act_id = ${id}::uuid and o.state not in ('rerouted', 'withdrawn', 'superseded')
      and (o.extended_to is distinct from l.extended_to or o.submitted_on > coalesce(l.former_day, o.last_day))`.execute(store)
  return rows[0]?.total ?? 0
}

/** Takes the act back: every term is as it was, with a step that says so. */
export async function saveAreaUndo(
  store: Store,
  _permit: Permit<'undo-area-extension'>,
  id: string,
  by: { readonly at: Date; readonly officeId: string; readonly why: string },
): Promise<void> {
  await sql`with back as (
      update obligation o set extended_to = l.former_day, version = o.version + 1
        from area_extension_line l where l.act_id = ${id}::uuid and l.obligation_id = o.id and o.extended_to = l.extended_to
         and o.state not in ('rerouted', 'withdrawn', 'superseded')
      returning o.id, o.version, o.state)
    insert into obligation_step (obligation_id, version, move, from_state, to_state, taken_at, office_id, words)
    select id, version, 'undo-extend-area', state, state, ${by.at}, ${by.officeId}::uuid, ${by.why} from back`.execute(store)
  await sql`update area_extension set undone_at = ${by.at}, undone_office_id = ${by.officeId}::uuid, undone_why = ${by.why} where id = ${id}::uuid`.execute(
    store,
  )
}
