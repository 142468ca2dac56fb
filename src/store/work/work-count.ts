import { type RawBuilder, sql } from 'kysely'
import type { Score } from '../../core/obligation/score.ts'
import { scoreClasses } from '../../core/obligation/score.ts'
import { stageStates, stages, type WorkFilter } from '../../core/obligation/work-filter.ts'
import type { Permit } from '../../core/policy/decide.ts'
import { ownUnits } from '../../core/policy/own-units.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { Store } from '../ground/database.ts'
import { counted } from '../obligation/obligation-counter.ts'
import { classOf, countedByRoot } from '../obligation/obligation-score.ts'
import { type Listing, type Narrowed, narrow } from './work-filter.ts'

/**
 * Rows `c` to count, narrowed but for state and lateness: the obligations where only they know what is asked, else the stored counts, of
 * the areas where the whole tree is asked for and of the units otherwise.
 */
function rowsOf(permit: Listing, filter: WorkFilter, { whose, by, needsRows }: Narrowed): RawBuilder<unknown> {
  const [rootId, ...others] = ownUnits(permit.standpoint)
  const { standpoint } = permit
  const isWhole = standpoint.isTop && filter.side === 'below' && filter.unitId === null && filter.planId === null && !others.length
  if (isWhole && !needsRows && rootId !== undefined)
    return sql`(select * from ${countedByRoot(rootId, standpoint.day)} c where ${sql.join([sql`true`, ...by], sql` and `)})`
  const rows = needsRows ? sql`(select *, obligation_pace(due_day, submitted_on) as pace, 1 as total from obligation)` : counted
  return sql`(select * from ${rows} c where ${sql.join([whose, ...by], sql` and `)})`
}

export interface WorkCounts {
  /** Whatever stage is shown. */
  readonly stages: Readonly<Record<(typeof stages)[number], number>>
  /** Whatever class is shown. */
  readonly late: Score
}

/** How many there are of each stage and of each class of lateness. */
export async function countFacets(store: Store, permit: Permit<'list-work'>, filter: WorkFilter): Promise<WorkCounts> {
  const narrowed = await narrow(store, permit, filter)
  const { inStates, isLate } = narrowed
  const sumWhere = (condition: RawBuilder<unknown>, name: string) =>
    sql`coalesce(sum(c.total) filter (where ${condition}), 0)::integer as ${sql.ref(name)}`
  const each = [
    ...stages.map(stage => sumWhere(sql`${isLate} and c.state = any(${[...stageStates[stage]]}::text[])`, stage)),
    ...scoreClasses.map(late => sumWhere(sql`${inStates} and ${classOf(permit.standpoint.day)} = ${late}`, late)),
  ]
  const { rows } = await sql<Record<string, number>>`select ${sql.join(each)} from ${rowsOf(permit, filter, narrowed)} c`.execute(store)
  const of = <Name extends string>(names: readonly Name[]) =>
    Object.fromEntries(names.map(name => [name, rows[0]?.[name] ?? 0])) as Record<Name, number>
  return { stages: of(stages), late: of(scoreClasses) }
}

/** How many the filter finds. */
export async function countWork(store: Store, permit: Listing, filter: WorkFilter): Promise<number> {
  const narrowed = await narrow(store, permit, filter)
  const { rows } = await sql<{ total: number }>`
    select coalesce(sum(c.total), 0)::integer as total from ${rowsOf(permit, filter, narrowed)} c
     where ${narrowed.inStates} and ${narrowed.isLate}`.execute(store)
  return rows[0]?.total ?? 0
}

/** How many are due on each day that has any; `open`: not handed in yet. */
export interface DayCount {
  readonly day: IsoDay
  readonly total: number
  readonly open: number
}

export async function countDays(store: Store, permit: Permit<'list-work'>, filter: WorkFilter): Promise<readonly DayCount[]> {
  const narrowed = await narrow(store, permit, filter)
  const { rows } = await sql<DayCount>`
    select c.due_day as day, sum(c.total)::integer as total, coalesce(sum(c.total) filter (where c.pace = 'open'), 0)::integer as open
      from ${rowsOf(permit, filter, narrowed)} c where ${narrowed.inStates} and ${narrowed.isLate} and c.due_day < 'infinity'
     group by 1 having sum(c.total) <> 0 order by 1`.execute(store)
  return rows
}
