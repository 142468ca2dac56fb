import { type RawBuilder, sql } from 'kysely'
import type { Score } from '../core/obligation/score.ts'
import { stageStates, stages, statesOf, type WorkFilter } from '../core/obligation/work-filter.ts'
import type { Permit } from '../core/policy/decide.ts'
import type { IsoDay } from '../core/time/day.ts'
import type { Store } from './database.ts'
import { counted } from './obligation-counter.ts'
import { sums } from './obligation-score.ts'
import { countable, type Listing, uncountable } from './work-filter.ts'

/** Rows to count: the stored counts where they know all that is asked, else the obligations. */
const source = (filter: WorkFilter, day: IsoDay): { readonly rows: RawBuilder<unknown>; readonly more: readonly RawBuilder<unknown>[] } => {
  const more = uncountable(filter, day)
  return more.length
    ? { rows: sql`(select *, obligation_pace(due_day, submitted_on) as pace, 1 as total from obligation)`, more }
    : { rows: counted, more }
}

const where = (permit: Listing, filter: WorkFilter, more: readonly RawBuilder<unknown>[], states = statesOf(filter)): RawBuilder<unknown> =>
  sql.join([countable(permit, filter, states), ...more], sql` and `)

export type StageCounts = Readonly<Record<(typeof stages)[number], number>>

/** How many there are of each stage, whatever stage is shown. */
export async function countStages(store: Store, permit: Permit<'list-work'>, filter: WorkFilter): Promise<StageCounts> {
  const { rows, more } = source(filter, permit.standpoint.day)
  const each = stages.map(
    stage => sql`coalesce(sum(c.total) filter (where c.state = any(${[...stageStates[stage]]}::text[])), 0)::integer as ${sql.ref(stage)}`,
  )
  const every = stages.flatMap(stage => stageStates[stage])
  const found = await sql<StageCounts>`select ${sql.join(each)} from ${rows} c
    where ${where(permit, filter, more, every)}`.execute(store)
  return found.rows[0] ?? { new: 0, working: 0, waiting: 0, done: 0, void: 0 }
}

/** How many there are of each class of lateness, whatever class is shown. */
export async function countLateness(store: Store, permit: Permit<'list-work'>, filter: WorkFilter): Promise<Score> {
  const day = permit.standpoint.day
  const { rows, more } = source(filter, day)
  const found = await sql<Score>`select ${sums(day)} from ${rows} c where ${where(permit, { ...filter, late: null }, more)}`.execute(store)
  return found.rows[0] ?? { 'on-time': 0, late: 0, 'in-term': 0, overdue: 0, 'no-term': 0 }
}

/** How many the filter finds. */
export async function countWork(store: Store, permit: Listing, filter: WorkFilter): Promise<number> {
  const { rows, more } = source(filter, permit.standpoint.day)
  const found = await sql<{ total: number }>`select coalesce(sum(c.total), 0)::integer as total from ${rows} c
    where ${where(permit, filter, more)}`.execute(store)
  return found.rows[0]?.total ?? 0
}

/** How many are due on each day that has any; `open`: not handed in yet. */
export interface DayCount {
  readonly day: IsoDay
  readonly total: number
  readonly open: number
}

export async function countDays(store: Store, permit: Permit<'list-work'>, filter: WorkFilter): Promise<readonly DayCount[]> {
  const { rows, more } = source(filter, permit.standpoint.day)
  const found = await sql<DayCount>`
    select c.due_day as day, sum(c.total)::integer as total, coalesce(sum(c.total) filter (where c.pace = 'open'), 0)::integer as open
      from ${rows} c where ${where(permit, filter, more)} and c.due_day < 'infinity' group by 1 having sum(c.total) <> 0 order by 1`.execute(
    store,
  )
  return found.rows
}
