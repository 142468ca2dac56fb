import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { searchTerms } from '../../core/agency/search-terms.ts'
import { statesOf, type WorkFilter } from '../../core/obligation/work-filter.ts'
import type { Permit } from '../../core/policy/decide.ts'
import { ownUnits } from '../../core/policy/own-units.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { Store } from '../ground/database.ts'
import { isOneOf } from '../ground/is-one-of.ts'
import { classOf } from '../obligation/obligation-score.ts'
import { endOfBelow } from '../unit/unit.ts'

/** What lists of work are asked for. The rows that are filtered are called `c`. */
export type Listing = Permit<'list-work' | 'export-work' | 'move-works'>

/** All of the own unit and of those below along either line; ended units where they last stood. */
export function isBelow({ standpoint }: Listing): RawBuilder<SqlBool> {
  const { day, paths } = standpoint
  if (!paths.length) return sql<SqlBool>`false`
  const starts = paths.flatMap(path => (['territory', 'sector'] as const).map(line => ({ line, path: `/${path[line].join('/')}/` })))
  const begins = starts.map(({ line, path }) => sql`(p.line = ${line} and p.path >= ${path} and p.path < ${endOfBelow(path)})`)
  return sql<SqlBool>`c.unit_id in (select p.unit_id from unit_path p join unit u on u.id = p.unit_id
    where (${sql.join(begins, sql` or `)}) and p.valid_from <= ${day}::date and (p.valid_to > ${day}::date or p.valid_to = u.ended))`
}

const isOf = (permit: Listing, side: WorkFilter['side']): RawBuilder<SqlBool> => {
  if (side === 'below') return isBelow(permit)
  return isOneOf(side === 'owed' ? sql`c.unit_id` : sql`c.assigner_id`, ownUnits(permit.standpoint))
}

const ofUnit = (unitId: string, deep: boolean, day: IsoDay): RawBuilder<SqlBool> =>
  deep
    ? sql<SqlBool>`c.unit_id in (
        select p.unit_id from unit_path top join unit_path p on p.line = top.line and p.path >= top.path and p.path < left(top.path, -1) || '0'
          join unit u on u.id = p.unit_id
         where top.unit_id = ${unitId}::uuid and top.valid_from <= ${day}::date and (top.valid_to > ${day}::date or top.valid_to = 'infinity')
           and p.valid_from <= ${day}::date and (p.valid_to > ${day}::date or p.valid_to = u.ended))`
    : sql<SqlBool>`c.unit_id = ${unitId}::uuid`

const escaped = (way: string): string => `%${way.replace(/[\\%_]/g, sign => `\\${sign}`)}%`
const anyWay = (column: RawBuilder<unknown>, ways: readonly string[]): RawBuilder<unknown> =>
  sql`(${sql.join(
    ways.map(way => sql`${column} like ${escaped(way)}`),
    sql` or `,
  )})`

/** So few are looked up one by one; of more, each row is asked whether it is among them. */
const fewIds = 500

/**
 * A term that is looked for, in the words of the task, of its plan or of the unit. Few tasks or units are named, so that their indexes lead
 * to them, and a term that nothing has is known at once.
 */
async function termCondition(store: Store, ways: readonly string[], day: IsoDay): Promise<RawBuilder<unknown>> {
  const tasks = sql`select t.id from task t join plan p on p.id = t.plan_id where ${anyWay(sql`t.search`, ways)} or ${anyWay(sql`p.search`, ways)}`
  const units = sql`select v.unit_id as id from unit_version v where ${anyWay(sql`v.search`, ways)} and v.valid_from <= ${day}::date`
  const named = async (column: RawBuilder<unknown>, found: RawBuilder<unknown>): Promise<RawBuilder<unknown>[]> => {
    const { rows } = await sql<{ id: string }>`${found} limit ${fewIds + 1}`.execute(store)
    if (!rows.length) return []
    return rows.length > fewIds ? [sql`${column} in (${found})`] : [sql`${column} = any(${rows.map(({ id }) => id)}::uuid[])`]
  }
  const either = [...(await named(sql`c.task_id`, tasks)), ...(await named(sql`c.unit_id`, units))]
  return either.length ? sql`(${sql.join(either, sql` or `)})` : sql`false`
}

/** A filter as conditions on the rows `c`. */
export interface Narrowed {
  /** Whose work it is. */
  readonly whose: RawBuilder<unknown>
  /** What else narrows it, but its state and its lateness. */
  readonly by: readonly RawBuilder<unknown>[]
  readonly inStates: RawBuilder<unknown>
  readonly isLate: RawBuilder<unknown>
  /** Only the obligations know: their part, the words. */
  readonly needsRows: boolean
}

/** `c` has unit_id, assigner_id, plan_id, state, due_day and pace, and where it needs rows task_id and part. */
export async function narrow(store: Store, permit: Listing, filter: WorkFilter): Promise<Narrowed> {
  const { side, unitId, deep, planId, part, late, from, to, q } = filter
  const day = permit.standpoint.day
  const terms: RawBuilder<unknown>[] = []
  for (const ways of searchTerms(q)) terms.push(await termCondition(store, ways, day))
  return {
    whose: isOf(permit, side),
    by: [
      ...(unitId === null ? [] : [ofUnit(unitId, deep, day)]),
      ...(planId === null ? [] : [sql`c.plan_id = ${planId}::uuid`]),
      ...(from === null ? [] : [sql`c.due_day >= ${from}::date`]),
      ...(to === null ? [] : [sql`c.due_day <= ${to}::date`]),
      ...(part === null ? [] : [sql`c.part = ${part}`]),
      ...terms,
    ],
    inStates: sql`c.state = any(${[...statesOf(filter)]}::text[])`,
    isLate: late === null ? sql`true` : sql`${classOf(day)} = ${late}`,
    needsRows: part !== null || terms.length > 0,
  }
}
