import { type RawBuilder, sql } from 'kysely'
import type { ObligationPart, ObligationState } from '../core/obligation/obligation.ts'
import type { WorkFilter } from '../core/obligation/work-filter.ts'
import type { IsoDay } from '../core/time/day.ts'
import type { Store } from './database.ts'
import { type LinesAfter, nameOn } from './obligation-list.ts'
import { among, isBelow, type Listing, narrow, ownUnits } from './work-filter.ts'

/** A piece of work as lists show it; `due_day` orders it, `infinity` where no day is known. */
export interface WorkLine {
  readonly id: string
  readonly version: number
  readonly task_id: string
  readonly plan_id: string
  readonly unit_id: string
  readonly unit_name: string
  readonly assigner_id: string
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
  /** What was said last, and by which move. */
  readonly last_words: string | null
  readonly last_move: string | null
  readonly last_at: Date | null
  /** The day that an open request for more time asks for. */
  readonly asks_until: string | null
  readonly has_difficulty: boolean
}

const obligations = sql`(select *, obligation_pace(due_day, submitted_on) as pace from obligation)`

const lineColumns = (day: IsoDay): RawBuilder<unknown> => sql`
  c.id, c.version, c.task_id, c.plan_id, c.unit_id, ${nameOn(sql`c.unit_id`, day)} as unit_name, c.assigner_id,
  ${nameOn(sql`c.assigner_id`, day)} as assigner_name, c.part, c.instance, c.state, c.term, c.first_day, c.last_day, c.event,
  c.extended_to, c.submitted_on, c.due_day::text as due_day, t.text, p.number, p.symbol, s.words as last_words, s.move as last_move,
  s.taken_at as last_at,
  (select asked_for from extension e where e.obligation_id = c.id and e.state in ('asked', 'countered') limit 1) as asks_until,
  exists (select from difficulty d where d.obligation_id = c.id and d.state = 'raised') as has_difficulty`

const joined = sql`join task t on t.id = c.task_id join plan p on p.id = c.plan_id
  left join lateral (select words, move, taken_at from obligation_step s
    where s.obligation_id = c.id and s.words is not null order by s.version desc limit 1) s on true`

/** The next ones after a place, by their day. */
export async function listWork(
  store: Store,
  permit: Listing,
  filter: WorkFilter,
  { after, limit }: { readonly after: LinesAfter | null; readonly limit: number },
): Promise<readonly WorkLine[]> {
  const day = permit.standpoint.day
  const { whose, by, inStates, isLate } = await narrow(store, permit, filter)
  const conditions = [whose, inStates, isLate, ...by]
  if (after) conditions.push(sql`(c.due_day, c.id) > (${after.dueDay}::date, ${after.id}::uuid)`)
  const { rows } = await sql<WorkLine>`
    select ${lineColumns(day)} from (
      select c.* from ${obligations} c where ${sql.join(conditions, sql` and `)} order by c.due_day, c.id limit ${limit}) c ${joined}
     order by c.due_day, c.id`.execute(store)
  return rows
}

/** These, as far as the own unit owes them or gave them out or stands above. */
export async function loadWork(store: Store, permit: Listing, ids: readonly string[]): Promise<readonly WorkLine[]> {
  const day = permit.standpoint.day
  const seen = sql`(${isBelow(permit)} or ${among(sql`c.assigner_id`, ownUnits(permit))})`
  const { rows } = await sql<WorkLine>`
    select ${lineColumns(day)} from ${obligations} c ${joined} where c.id = any(${[...ids]}::uuid[]) and ${seen}
     order by c.due_day, c.id`.execute(store)
  return rows
}
