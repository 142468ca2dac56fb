import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { type Box, type BoxRule, boxes, boxRules } from '../../core/obligation/box.ts'
import type { ObligationPart, ObligationState } from '../../core/obligation/obligation.ts'
import type { Permit } from '../../core/policy/decide.ts'
import { ownUnits } from '../../core/policy/own-units.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { Store } from '../ground/database.ts'
import { isOneOf } from '../ground/is-one-of.ts'
import { matches } from '../ground/search.ts'

/** An obligation as lists show it; `due_day` orders it, `infinity` where no day is known. */
export interface ObligationLine {
  readonly id: string
  readonly task_id: string
  readonly plan_id: string
  readonly unit_id: string
  readonly unit_name: string
  readonly assigner_name: string
  readonly part: ObligationPart
  readonly instance: string
  readonly state: ObligationState
  readonly term: 'day' | 'event' | 'standing' | 'none'
  readonly first_day: string | null
  readonly last_day: string | null
  readonly event: string | null
  readonly extended_to: string | null
  readonly submitted_on: string | null
  readonly due_day: string
  readonly text: string
  readonly number: string | null
  readonly symbol: string | null
  /** The same work by other documents, the stricter day first; null where there is none. */
  readonly twins: readonly TwinLine[] | null
}

export interface TwinLine {
  readonly number: string | null
  readonly symbol: string | null
  readonly subject: string | null
  /** `infinity` where no day is known. */
  readonly day: string
}

export interface BoxDays {
  readonly today: IsoDay
  /** The last day that counts as soon. */
  readonly soon: IsoDay
}

export interface LinesAfter {
  readonly dueDay: string
  readonly id: string
}

/** What waits for these units to answer a difficulty. */
const asked = (own: readonly string[]) =>
  sql`select d.obligation_id from difficulty d where d.state = 'raised' and ${isOneOf(sql`d.addressee_id`, own)}`

function inBox(permit: Pick<Permit, 'standpoint'>, { side, states, due }: BoxRule, { today, soon }: BoxDays): RawBuilder<SqlBool> {
  const own = ownUnits(permit.standpoint)
  if (side === 'addressee') return sql<SqlBool>`o.id in (${asked(own)})`
  const whose = isOneOf(side === 'doer' ? sql`o.unit_id` : sql`o.assigner_id`, own)
  const day = due === undefined ? sql`true` : due === 'past' ? sql`o.due_day < ${today}` : sql`o.due_day between ${today} and ${soon}`
  return sql<SqlBool>`(${whose} and o.state = any(${[...states]}::text[]) and ${day})`
}

/** What a unit was called on a day, where it stands in a row: dearer as a function of the database, which cannot look into it. */
export const nameOn = (unitId: RawBuilder<unknown>, day: IsoDay): RawBuilder<string> =>
  sql<string>`(select name from unit_version where unit_id = ${unitId} and valid_from <= ${day} order by valid_from desc limit 1)`

/** Most work is ordered by one document, which is told from its task alone. */
const twins = sql`case when exists (select from same_work s where s.task_id = o.task_id) then (
    select json_agg(json_build_object('number', q.number, 'symbol', q.symbol, 'subject', q.subject, 'day', x.due_day) order by x.due_day, x.id)
      from obligation_twin w join obligation x on x.id = w.twin_id join plan q on q.id = x.plan_id where w.obligation_id = o.id) end`

/** The columns of a line, of the obligation `o`, its task `t` and its plan `p`. */
export const lineColumns = (day: IsoDay): RawBuilder<unknown> => sql`
  o.id, o.task_id, o.plan_id, o.unit_id, ${nameOn(sql`o.unit_id`, day)} as unit_name, ${nameOn(sql`o.assigner_id`, day)} as assigner_name, o.part,
  o.instance, o.state, o.term, o.first_day, o.last_day, o.event, o.extended_to, o.submitted_on, o.due_day::text as due_day, t.text, p.number,
  p.symbol, ${twins} as twins`

/** A page of a box, and how many there are in each box. */
export interface BoxPage {
  readonly lines: readonly ObligationLine[]
  readonly counts: Readonly<Record<Box, number>>
}

const noCounts: BoxPage['counts'] = { new: 0, overdue: 0, soon: 0, working: 0, waiting: 0, done: 0, judge: 0, asked: 0 }

/**
 * What a unit has to do, or to judge, the most pressing first, and how many there are in each box, from the stored counts and what has changed
 * since they were folded. One question, whose lines come as one text: nothing is asked as often, and a thousand single fields take longer.
 */
export async function listObligations(
  store: Store,
  permit: Permit<'list-obligations'>,
  query: { readonly box: Box; readonly q: string; readonly days: BoxDays; readonly after: LinesAfter | null; readonly limit: number },
): Promise<BoxPage> {
  const { box, q, days, after, limit } = query
  const next = after ? sql`(o.due_day, o.id) > (${after.dueDay}::date, ${after.id}::uuid)` : sql`true`
  const { rows } = await sql<Record<Box, number> & { lines: readonly ObligationLine[] }>`/* inbox */
    select c.*, coalesce((select json_agg(l) from (
      select ${lineColumns(days.today)}
        from obligation o join task t on t.id = o.task_id join plan p on p.id = o.plan_id
       where ${inBox(permit, boxRules[box], days)} and ${matches(sql.ref('t.search'), q)} and ${next}
       order by o.due_day, o.id limit ${limit}) l), '[]') as lines
      from (${counts(permit, days)}) c`.execute(store)
  const [row] = rows
  if (!row) return { lines: [], counts: noCounts }
  const { lines, ...counted } = row
  return { lines, counts: counted }
}

function counts(permit: Permit<'list-obligations'>, days: BoxDays): RawBuilder<unknown> {
  const own = ownUnits(permit.standpoint)
  const totals = boxes.map(box =>
    boxRules[box].side === 'addressee'
      ? sql`(select count(distinct obligation_id) from (${asked(own)}) a)::integer as ${sql.ref(box)}`
      : sql`coalesce(sum(total) filter (where ${inBox(permit, boxRules[box], days)}), 0)::integer as ${sql.ref(box)}`,
  )
  const judged = sql`${isOneOf(sql`assigner_id`, own)} and state = any(${[...boxRules.judge.states]}::text[]) and not ${isOneOf(sql`unit_id`, own)}`
  return sql`select ${sql.join(totals)} from (
      select unit_id, assigner_id, state, due_day, total from obligation_count where ${isOneOf(sql`unit_id`, own)}
      union all
      select unit_id, assigner_id, state, due_day, total from obligation_delta where ${isOneOf(sql`unit_id`, own)}
      union all
      select unit_id, assigner_id, state, due_day, total from obligation_count where ${judged}
      union all
      select unit_id, assigner_id, state, due_day, total from obligation_delta where ${judged}
    ) o`
}
