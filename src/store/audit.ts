import type { Selectable } from 'kysely'
import type { Store } from './database.ts'
import type { AuditEventTable } from './tables.ts'

export type AuditAction =
  | 'account-made'
  | 'signed-in'
  | 'sign-in-failed'
  | 'signed-out'
  | 'password-changed'
  | 'language-changed'
  | 'document-imported'
  | 'import-refused'
  | 'document-deleted'
  | 'file-downloaded'
  | 'review-moved'
  | 'plan-published'

export interface AuditEvent {
  readonly at: Date
  /** Null where nobody is signed in. */
  readonly by: { readonly id: string; readonly username: string } | null
  readonly action: AuditAction
  /** The id of what it happened to. */
  readonly subject: string | null
  readonly about?: Readonly<Record<string, string>>
}

/** Written in the transaction of the change, so that neither stands without the other. */
export const saveAudit = async (store: Store, event: AuditEvent): Promise<void> => {
  await store
    .insertInto('audit_event')
    .values({
      at: event.at,
      account_id: event.by?.id ?? null,
      username: event.by?.username ?? null,
      action: event.action,
      subject: event.subject,
      about: JSON.stringify(event.about ?? {}).replaceAll('\\u0000', '\\ufffd'),
    })
    .execute()
}

export const listAudit = (store: Store): Promise<Selectable<AuditEventTable>[]> =>
  store.selectFrom('audit_event').selectAll().orderBy('id').execute()
