import { sql } from 'kysely'
import type { Store } from '../ground/database.ts'

/** What is on record under the id of an account: offices it held or stood in for, events of its doing or about it, its steps in reviews. */
export async function loadAccountTrail(store: Store, accountId: string) {
  const [holdings, delegations, events, reviewSteps] = await Promise.all([
    store
      .selectFrom('office_holding')
      .innerJoin('office', 'office.id', 'office_holding.office_id')
      .select(['office_id', 'unit_id', 'post', 'number', 'held_from', 'held_to'])
      .where('account_id', '=', accountId)
      .orderBy('held_from')
      .execute(),
    store
      .selectFrom('office_delegation')
      .select(['office_id', 'valid_from', 'valid_to', 'reason'])
      .where('account_id', '=', accountId)
      .orderBy('valid_from')
      .execute(),
    store
      .selectFrom('audit_event')
      .select(['at', 'action', 'subject', 'about'])
      .where(where => where.or([where('account_id', '=', accountId), where('subject', '=', accountId)]))
      .orderBy('id')
      .execute(),
    store
      .selectFrom('review_step')
      .select(['document_id', sql<number>`count(*)`.as('steps'), sql<Date>`max(made_at)`.as('last_at')])
      .where('made_by', '=', accountId)
      .groupBy('document_id')
      .execute(),
  ])
  return { holdings, delegations, events, reviewSteps }
}
