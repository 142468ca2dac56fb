import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'

/** The column names one of these. One is compared by itself: then its index gives the rows in their order. */
export const isOneOf = (column: Expression<unknown>, ids: readonly string[]): RawBuilder<SqlBool> =>
  ids.length === 1 ? sql<SqlBool>`${column} = ${ids[0]}::uuid` : sql<SqlBool>`${column} = any(${[...ids]}::uuid[])`
