import { sql } from 'kysely'
import type { Store } from '../ground/database.ts'

/** How many tries are free, and how the wait grows with each one after them. */
export interface AttemptRule {
  readonly free: number
  readonly firstWaitMs: number
  readonly longestWaitMs: number
  /** Nothing tried for so long after the last wait, everything begins anew. */
  readonly forgetAfterMs: number
}

/** Doubling stops here: 2^20 seconds are days. */
const mostDoublings = 20

/**
 * Counts one try, unless the key still has to wait: one statement, so that tries that come together through several processes cannot
 * exceed what one after another could. Null where it counted; else how long to wait, in ms.
 */
export async function takeAttempt(store: Store, key: Buffer, rule: AttemptRule, now: Date): Promise<number | null> {
  const at = now.getTime()
  const fresh = new Date(at + rule.forgetAfterMs)
  const first = rule.free > 1 ? now : new Date(at + rule.firstWaitMs)
  // `old` is the row as it stands: past its end it counts as new.
  const count = sql<number>`case when old.ends_at <= ${now} then 1 else old.count + 1 end`
  const wait = sql`case when ${count} < ${rule.free}::int then 0
    else least(${rule.longestWaitMs}::float8, ${rule.firstWaitMs}::float8 * power(2, least(${mostDoublings}::int, ${count} - ${rule.free}::int))) end`
  const { rows } = await sql<{ count: number }>`
    insert into attempt as old (key, count, next_at, ends_at)
    values (${key}, 1, ${first}, ${fresh})
    on conflict (key) do update set
      count = ${count},
      next_at = ${now}::timestamptz + ${wait} * interval '1 ms',
      ends_at = ${fresh}::timestamptz + ${wait} * interval '1 ms'
    where old.next_at <= ${now} or old.ends_at <= ${now}
    returning count`.execute(store)
  if (rows.length) return null
  const row = await store.selectFrom('attempt').select('next_at').where('key', '=', key).executeTakeFirst()
  return Math.max(1, (row?.next_at.getTime() ?? at) - at)
}

/**
 * What went well is not a failure: takes back the try, which could only be made because nothing had to wait then. A count that has nothing
 * left goes altogether, so that a clock that is set back keeps nobody waiting for a day that was never to be waited for.
 */
export const releaseAttempt = async (store: Store, key: Buffer, now: Date): Promise<void> => {
  await store.deleteFrom('attempt').where('key', '=', key).where('count', '<=', 1).execute()
  await sql`update attempt set count = count - 1, next_at = least(next_at, ${now}) where key = ${key} and count > 0`.execute(store)
}

export const forgetAttempts = async (store: Store, key: Buffer): Promise<void> => {
  await store.deleteFrom('attempt').where('key', '=', key).execute()
}

export const deleteEndedAttempts = async (store: Store, now: Date): Promise<void> => {
  await store.deleteFrom('attempt').where('ends_at', '<=', now).execute()
}
