import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { searchTerms } from '../core/agency/search-terms.ts'
import { statesOf, type WorkFilter } from '../core/obligation/work-filter.ts'
import type { Permit } from '../core/policy/decide.ts'
import type { IsoDay } from '../core/time/day.ts'
import { classOf } from './obligation-score.ts'
import { standsSo } from './within-reach.ts'

/** What lists of work are asked for. The rows that are filtered are called `c`. */
export type Listing = Permit<'list-work' | 'export-work' | 'move-works'>

export const ownUnits = ({ standpoint }: Listing): readonly string[] => standpoint.paths.flatMap(({ territory }) => territory.slice(-1))
export const among = (column: RawBuilder<unknown>, ids: readonly string[]): RawBuilder<SqlBool> =>
  ids.length === 1 ? sql<SqlBool>`${column} = ${ids[0]}::uuid` : sql<SqlBool>`${column} = any(${[...ids]}::uuid[])`

/** All of the own unit and of those below; at the top of the tree that is everybody but other trees. */
export function isBelow(permit: Listing): RawBuilder<SqlBool> {
  const unit = sql<string>`c.unit_id`
  return sql<SqlBool>`(${standsSo(unit, permit, 'own')} or ${standsSo(unit, permit, 'below')})`
}

const isOf = (permit: Listing, side: WorkFilter['side']): RawBuilder<SqlBool> => {
  if (side === 'below') return isBelow(permit)
  return among(side === 'owed' ? sql`c.unit_id` : sql`c.assigner_id`, ownUnits(permit))
}

const ofUnit = (unitId: string, deep: boolean, day: IsoDay): RawBuilder<SqlBool> =>
  deep
    ? sql<SqlBool>`c.unit_id in (
        select p.unit_id from unit_path top join unit_path p on p.line = top.line and p.path >= top.path and p.path < left(top.path, -1) || '0'
          join unit u on u.id = p.unit_id
         where top.unit_id = ${unitId}::uuid and top.valid_from <= ${day}::date and (top.valid_to > ${day}::date or top.valid_to = 'infinity')
           and p.valid_from <= ${day}::date and (p.valid_to > ${day}::date or p.valid_to = u.ended))`
    : sql<SqlBool>`c.unit_id = ${unitId}::uuid`

/** What the counts know as well; `c` has unit_id, assigner_id, plan_id, state, due_day and pace. */
export function countable(permit: Listing, filter: WorkFilter, states = statesOf(filter)): RawBuilder<unknown> {
  const { side, unitId, deep, planId, late, from, to } = filter
  const day = permit.standpoint.day
  return sql.join(
    [
      isOf(permit, side),
      sql`c.state = any(${[...states]}::text[])`,
      ...(unitId === null ? [] : [ofUnit(unitId, deep, day)]),
      ...(planId === null ? [] : [sql`c.plan_id = ${planId}::uuid`]),
      ...(late === null ? [] : [sql`${classOf(day)} = ${late}`]),
      ...(from === null ? [] : [sql`c.due_day >= ${from}::date`]),
      ...(to === null ? [] : [sql`c.due_day <= ${to}::date`]),
    ],
    sql` and `,
  )
}

const escaped = (way: string): string => `%${way.replace(/[\\%_]/g, sign => `\\${sign}`)}%`
const anyWay = (column: RawBuilder<unknown>, ways: readonly string[]): RawBuilder<unknown> =>
  sql`(${sql.join(
    ways.map(way => sql`${column} like ${escaped(way)}`),
    sql` or `,
  )})`

/** What only the obligations themselves know: their part, and the words of their task, their plan and their unit. */
export function uncountable({ part, q }: WorkFilter, day: IsoDay): readonly RawBuilder<unknown>[] {
  const terms = searchTerms(q).map(
    ways => sql`(c.task_id in (select t.id from task t join plan p on p.id = t.plan_id
        where ${anyWay(sql`t.search`, ways)} or ${anyWay(sql`p.search`, ways)})
      or c.unit_id in (select v.unit_id from unit_version v where ${anyWay(sql`v.search`, ways)} and v.valid_from <= ${day}::date))`,
  )
  return [...(part === null ? [] : [sql`c.part = ${part}`]), ...terms]
}
