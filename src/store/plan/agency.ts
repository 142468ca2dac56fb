import { sql } from 'kysely'
import type { Store } from '../ground/database.ts'
import { matches } from '../ground/search.ts'

/** Names that published plans use, the most used first. */
export const listUsedAgencies = (store: Store, q: string, limit: number): Promise<{ name: string; kind: 'one' | 'group' }[]> =>
  store
    .selectFrom('task_agency')
    .select('name')
    .select(kind => kind.fn.min('kind').as('kind'))
    .where(where => matches(where.ref('search'), q))
    .groupBy('name')
    .orderBy(sql`count(*)`, 'desc')
    .orderBy('name')
    .limit(limit)
    .execute()
