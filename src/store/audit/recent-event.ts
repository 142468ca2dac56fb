import type { Store } from '../ground/database.ts'
import type { AuditAction } from './audit.ts'

interface RecentEvent {
  readonly account: string
  readonly action: AuditAction
  readonly subject: string
  readonly since: Date
}

/** Whether the account has done it to the subject since then. */
export const hasRecentEvent = async (store: Store, { account, action, subject, since }: RecentEvent): Promise<boolean> =>
  (await store
    .selectFrom('audit_event')
    .select('id')
    .where('subject', '=', subject)
    .where('action', '=', action)
    .where('account_id', '=', account)
    .where('at', '>=', since)
    .limit(1)
    .executeTakeFirst()) !== undefined
