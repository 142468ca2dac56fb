import { type Selectable, sql } from 'kysely'
import type { Permit } from '../../core/policy/decide.ts'
import type { Post } from '../../core/policy/role.ts'
import type { Store } from '../ground/database.ts'
import { withinReach } from '../reach/within-reach.ts'
import type { AuditEventTable } from '../tables/tables.ts'

/** Every kind of event; each has its sentence in `core/wording`. Never renamed once released. */
export const auditActions = [
  'account-made',
  'account-brought-back',
  'signed-in',
  'sign-in-failed',
  'signed-out',
  'password-changed',
  'language-changed',
  'second-factor-failed',
  'recovery-code-used',
  'identity-proved',
  'proof-failed',
  'password-recovered',
  'recovery-asked',
  'totp-begun',
  'totp-added',
  'totp-removed',
  'recovery-codes-made',
  'passkey-added',
  'passkey-renamed',
  'passkey-removed',
  'identity-linked',
  'identity-unlinked',
  'session-ended',
  'sessions-ended',
  'email-change-asked',
  'email-changed',
  'account-invited',
  'invitation-renewed',
  'invitation-accepted',
  'account-opened',
  'accounts-listed',
  'candidates-listed',
  'account-exported',
  'account-ended',
  'account-erased',
  'factors-reset',
  'factor-rules-changed',
  'mail-handed-over',
  'document-imported',
  'import-refused',
  'recognition-begun',
  'recognition-cancelled',
  'document-deleted',
  'document-amended',
  'document-separated',
  'file-downloaded',
  'pages-viewed',
  'review-moved',
  'plan-published',
  'plan-linked',
  'plan-unlinked',
  'tasks-linked',
  'tasks-unlinked',
  'task-set-aside',
  'task-taken-back',
  'same-work-linked',
  'same-work-parted',
  'same-work-denied',
  'same-work-asked-again',
  'agency-answered',
  'agency-answer-taken-back',
  'missing-work-given',
  'office-filled',
  'office-handed-over',
  'office-delegated',
  'delegation-ended',
  'office-switched',
  'rights-lent',
  'lending-ended',
  'acted-for-unit',
  'acted-for-own-unit',
  'document-shared',
  'plan-shared',
  'obligation-moved',
  'extension-asked',
  'extension-answered',
  'work-exported',
  'plan-exported',
  'work-filter-saved',
  'work-filter-deleted',
  'obligation-split',
  'area-extended',
  'area-extension-undone',
  'difficulty-raised',
  'difficulty-moved',
  'evidence-added',
  'evidence-refused',
  'evidence-shared',
  'evidence-removed',
  'evidence-downloaded',
  'report-template-saved',
  'report-cycle-opened',
  'report-regime-changed',
  'report-filled',
  'entry-sheet-taken',
  'report-moved',
  'late-window-asked',
  'late-window-answered',
  'urging-issued',
  'urging-opened',
  'urging-answered',
  'duties-renewed',
  'units-reminded',
  'notices-read',
  'digest-changed',
  'ladder-changed',
  'paper-template-saved',
  'paper-template-ended',
  'paper-template-taken',
  'report-issued',
  'report-signed-attached',
  'report-downloaded',
  'audit-viewed',
  'audit-exported',
  'audit-verified',
  'instance-exported',
  'instance-restored',
  'units-loaded',
  'unit-changed',
  'unit-act-undone',
  'units-imported',
  'units-exported',
  'unit-group-saved',
  'unit-group-deleted',
] as const

export type AuditAction = (typeof auditActions)[number]
/** Who did it, and for which unit and office: what happens belongs to the office, the account says who sat there. */
export interface AuditActor {
  readonly id: string
  readonly unitId?: string | null
  readonly officeId?: string | null
  /** Under what its office acts for the unit, and what the unit of the office is called. */
  readonly lent?: { readonly id: string; readonly byUnitName: string } | null
}

export interface AuditEvent {
  readonly at: Date
  /** A permit, so that no change is written that the policy was not asked about; the account that a failed sign-in names; or the program. */
  readonly by: (Permit & AuditActor) | { readonly tried: AuditActor } | null
  readonly action: AuditAction
  /** The id of what it happened to. */
  readonly subject: string | null
  readonly about?: Readonly<Record<string, string>>
}

const actorOf = ({ by }: AuditEvent): AuditActor | null => (by && 'tried' in by ? by.tried : by)

/** “B for A”: the event is of the unit that was acted for, and says who acted and under what. */
const forOther = (event: AuditEvent): Readonly<Record<string, string>> => {
  const lent = actorOf(event)?.lent
  return lent ? { by: lent.byUnitName, lending: lent.id } : {}
}

const rowOf = (event: AuditEvent) => ({
  at: event.at,
  account_id: actorOf(event)?.id ?? null,
  // What is chained cannot be erased, so that it holds the id; the name is looked up where it is shown.
  username: null,
  unit: actorOf(event)?.unitId ?? null,
  office: actorOf(event)?.officeId ?? null,
  action: event.action,
  subject: event.subject,
  about: JSON.stringify({ ...event.about, ...forOther(event) }).replaceAll('\\u0000', '\\ufffd'),
})

/**
 * Written in the transaction of the change, so that neither stands without the other. The database makes it the next link of a chain
 * (migrations 0040 and 0042); a transaction, `read committed` as all of ours, holds its lane of the chain from here to its end, and others
 * take other lanes.
 */
export const saveAudit = async (store: Store, event: AuditEvent): Promise<void> => {
  const row = rowOf(event)
  await sql`/* audit-event */ insert into audit_event (at, account_id, username, unit, office, action, subject, about)
    values (${row.at}, ${row.account_id}, ${row.username}, ${row.unit}, ${row.office}, ${row.action}, ${row.subject}, ${row.about})`.execute(
    store,
  )
}

/** In the order in which they were written. */
export const listAudit = (store: Store): Promise<Selectable<AuditEventTable>[]> =>
  store.selectFrom('audit_event').selectAll().orderBy('id').execute()

/** Null stands for all. Days are those of the chain, both included. */
export interface AuditFilter {
  readonly from: string | null
  readonly to: string | null
  readonly action: string | null
  readonly unit: string | null
  readonly office: string | null
  /** The id of the account that did it. */
  readonly account: string | null
  readonly subject: string | null
}

export type AuditRecord = Pick<
  Selectable<AuditEventTable>,
  'id' | 'at' | 'day' | 'lane' | 'seq' | 'username' | 'unit' | 'office' | 'action' | 'subject' | 'about'
> & { readonly post: Post | null; readonly postNumber: number | null; readonly unitName: string | null }

/**
 * The last written first, of the units within reach, each unit under its name of that day; `before` is the id of the last one seen. Events of no unit, the program's own and
 * those of strangers, are for the unit above which there is none.
 */
export const searchAudit = (
  store: Store,
  permit: Permit<'search-audit'>,
  filter: AuditFilter,
  before: number | null,
  limit: number,
): Promise<AuditRecord[]> => {
  let query = store
    .selectFrom('audit_event')
    .leftJoin('account', 'account.id', 'audit_event.account_id')
    .select(['audit_event.id', 'audit_event.seq', 'at', 'day', 'lane', 'unit', 'office', 'action', 'subject', 'about'])
    .select(sql<string | null>`coalesce(audit_event.username, account.username)`.as('username'))
    .leftJoin('office', join => join.on('office.id', '=', sql<string>`audit_event.office::uuid`))
    .select(['office.post', 'office.number as postNumber'])
    .select(sql<string | null>`unit_name(audit_event.unit::uuid, audit_event.day)`.as('unitName'))
    .orderBy('audit_event.id', 'desc')
    .limit(limit)
  if (!permit.standpoint.isTop) query = query.where(withinReach(sql`audit_event.unit::uuid`, sql`'internal'`, permit))
  if (before !== null) query = query.where('audit_event.id', '<', before)
  if (filter.from !== null) query = query.where('day', '>=', filter.from)
  if (filter.to !== null) query = query.where('day', '<=', filter.to)
  if (filter.account !== null) query = query.where('account_id', '=', filter.account)
  for (const column of ['action', 'unit', 'office', 'subject'] as const) {
    const value = filter[column]
    if (value !== null) query = query.where(column, '=', value)
  }
  return query.execute()
}

/** The event that the last check of the chain left. */
export const loadLastVerification = (store: Store): Promise<Pick<AuditRecord, 'at' | 'about'> | undefined> =>
  store
    .selectFrom('audit_event')
    .select(['at', 'about'])
    .where('action', '=', 'audit-verified' satisfies AuditAction)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
