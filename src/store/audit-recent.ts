import { sql } from 'kysely'
import type { AuditAction } from './audit.ts'
import type { Store } from './database.ts'

interface RecentEvent {
  readonly account: string
  readonly action: AuditAction
  readonly subject: string
  readonly since: Date
}

/** Whether the account has done it to the subject since then. */
export const hasEvent = async (store: Store, { account, action, subject, since }: RecentEvent): Promise<boolean> =>
  (await store
    .selectFrom('audit_event')
    .select('id')
    .where('subject', '=', subject)
    .where('action', '=', action)
    .where('account_id', '=', account)
    .where('at', '>=', since)
    .limit(1)
    .executeTakeFirst()) !== undefined

/** Until the transaction ends, others of the same name wait here. */
export const oneAtATime = async (store: Store, name: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(7463130, hashtext(${name}))`.execute(store)
}
