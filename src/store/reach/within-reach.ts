import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Permit } from '../../core/policy/decide.ts'
import { ownUnits } from '../../core/policy/own-units.ts'
import type { Sharing } from '../../core/policy/sharing.ts'
import { relations } from '../../core/policy/where.ts'
import type { UnitRelation } from '../../core/unit/relation-of.ts'
import { isOneOf } from '../ground/is-one-of.ts'
import { endOfBelow } from '../unit/unit.ts'

const uuids = (ids: readonly string[]) => sql`${[...new Set(ids)]}::uuid[]`

/** `any(…)` of the sharing classes; nothing where there are none. */
const among = (column: Expression<string>, classes: readonly Sharing[]): RawBuilder<SqlBool> =>
  classes.length ? sql<SqlBool>`${column} = any(${[...classes]}::text[])` : sql<SqlBool>`false`

/** Where a column's unit stands, as `placeOf` finds it in core: paths begin alike. Ended units count where they last stood. */
export function standsSo(
  unitId: Expression<string>,
  { standpoint }: Pick<Permit, 'standpoint'>,
  relation: UnitRelation,
): RawBuilder<SqlBool> {
  const { day, paths } = standpoint
  const own = ownUnits(standpoint)
  const above = paths.flatMap(({ territory, sector }) => [...territory.slice(0, -1), ...sector.slice(0, -1)])
  const starts = paths.flatMap(path => (['territory', 'sector'] as const).map(line => ({ line, path: `/${path[line].join('/')}/` })))
  const beginsSo = sql.join(
    starts.map(({ line, path }) => sql`(p.line = ${line} and p.path > ${path} and p.path < ${endOfBelow(path)})`),
    sql` or `,
  )
  const isOwn = isOneOf(unitId, own)
  const isBelow = starts.length
    ? sql<SqlBool>`${unitId} in (select p.unit_id from unit_path p join unit u on u.id = p.unit_id
        where (${beginsSo}) and p.valid_from <= ${day} and (p.valid_to > ${day} or p.valid_to = u.ended))`
    : sql<SqlBool>`false`
  const isAbove = sql<SqlBool>`${unitId} = any(${uuids(above)})`
  switch (relation) {
    case 'own':
      return isOwn
    case 'below':
      return sql`(not ${isOwn} and ${isBelow})`
    case 'above':
      return sql`(not ${isOwn} and not ${isBelow} and ${isAbove})`
    case 'other':
      return sql`(not ${isOwn} and not ${isBelow} and not ${isAbove})`
  }
}

/**
 * What a permit for a list lets be seen: for each relation its sharing classes. Classes that are seen everywhere come first, for they need
 * no look at the tree.
 */
export function withinReach(unitId: Expression<string>, sharing: Expression<string>, permit: Pick<Permit, 'reach' | 'standpoint'>) {
  const { reach } = permit
  const everywhere = reach.other.filter(each => relations.every(relation => reach[relation].includes(each)))
  const rest = relations
    .map(relation => ({ relation, classes: reach[relation].filter(each => !everywhere.includes(each)) }))
    .filter(({ classes }) => classes.length > 0)
    .map(({ relation, classes }) => sql`(${among(sharing, classes)} and ${standsSo(unitId, permit, relation)})`)
  return sql<SqlBool>`(${sql.join([among(sharing, everywhere), ...rest], sql` or `)})`
}
