import { type RawBuilder, sql } from 'kysely'
import type { WorkFilter } from '../../core/obligation/work-filter.ts'
import type { Permit } from '../../core/policy/decide.ts'
import { ownUnits } from '../../core/policy/own-units.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { Store } from '../ground/database.ts'
import { isOneOf } from '../ground/is-one-of.ts'
import { type LinesAfter, lineColumns, type ObligationLine } from '../obligation/obligation-list.ts'
import { isBelow, type Listing, narrow } from './work-filter.ts'

/** A line of the inbox, and what was said of it last. */
export interface WorkLine extends ObligationLine {
  readonly version: number
  readonly assigner_id: string
  /** What was said last, and by which move. */
  readonly last_words: string | null
  readonly last_move: string | null
  readonly last_at: Date | null
  /** The day that an open request for more time asks for. */
  readonly asks_until: string | null
  readonly has_difficulty: boolean
}

const obligations = sql`(select *, obligation_pace(due_day, submitted_on) as pace from obligation)`

const workColumns = (day: IsoDay): RawBuilder<unknown> => sql`
  ${lineColumns(day)}, o.version, o.assigner_id, s.words as last_words, s.move as last_move, s.taken_at as last_at,
  (select asked_for from extension e where e.obligation_id = o.id and e.state in ('asked', 'countered') limit 1) as asks_until,
  exists (select from difficulty d where d.obligation_id = o.id and d.state = 'raised') as has_difficulty`

const joined = sql`join task t on t.id = o.task_id join plan p on p.id = o.plan_id
  left join lateral (select words, move, taken_at from obligation_step s
    where s.obligation_id = o.id and s.words is not null order by s.version desc limit 1) s on true`

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
    select ${workColumns(day)} from (
      select c.* from ${obligations} c where ${sql.join(conditions, sql` and `)} order by c.due_day, c.id limit ${limit}) o ${joined}
     order by o.due_day, o.id`.execute(store)
  return rows
}

/** These, as far as the own unit owes them or gave them out or stands above. */
export async function loadWork(store: Store, permit: Listing, ids: readonly string[]): Promise<readonly WorkLine[]> {
  const day = permit.standpoint.day
  const seen = sql`(${isBelow(permit)} or ${isOneOf(sql`c.assigner_id`, ownUnits(permit.standpoint))})`
  const { rows } = await sql<WorkLine>`
    select ${workColumns(day)} from (select c.* from obligation c where c.id = any(${[...ids]}::uuid[]) and ${seen}) o ${joined}
     order by o.due_day, o.id`.execute(store)
  return rows
}

/** What the tasks of obligations name as their results, in the order in which work is listed. */
export async function listAims(
  store: Store,
  _permit: Permit<'move-works'>,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly product: string | null; readonly quantities: unknown }[]> {
  const { rows } = await sql<{ id: string; product: string | null; quantities: unknown }>`
    select o.id, t.product, t.quantities from obligation o join task t on t.id = o.task_id
     where o.id = any(${[...ids]}::uuid[]) order by o.due_day, o.id`.execute(store)
  return rows
}
