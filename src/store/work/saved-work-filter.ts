import type { Permit } from '../../core/policy/decide.ts'
import type { Store } from '../ground/database.ts'

/** A list of work under a name; of the account alone, or of the office. */
export interface SavedWorkFilter {
  readonly id: string
  readonly name: string
  readonly address: string
  readonly isOffices: boolean
}

export interface Owner {
  readonly accountId: string
  readonly officeId: string
}

/** Those of the account and of the office that it acts from, by name. */
export async function listWorkFilters(
  store: Store,
  _permit: Permit<'list-work'>,
  { accountId, officeId }: Owner,
): Promise<readonly SavedWorkFilter[]> {
  const rows = await store
    .selectFrom('work_filter')
    .select(['id', 'name', 'address', 'office_id'])
    .where(where => where.or([where('account_id', '=', accountId), where('office_id', '=', officeId)]))
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.map(({ id, name, address, office_id }) => ({ id, name, address, isOffices: office_id !== null }))
}

export const saveWorkFilter = async (
  store: Store,
  _permit: Permit<'save-work-filter'>,
  { accountId, officeId }: Owner,
  filter: SavedWorkFilter & { readonly at: Date },
): Promise<void> => {
  const { id, name, address, isOffices, at } = filter
  await store
    .insertInto('work_filter')
    .values({ id, name, address, saved_at: at, account_id: isOffices ? null : accountId, office_id: isOffices ? officeId : null })
    .execute()
}

/** True where it was there, of this account or of this office. */
export async function deleteWorkFilter(
  store: Store,
  _permit: Permit<'delete-work-filter'>,
  { accountId, officeId }: Owner,
  id: string,
): Promise<boolean> {
  const gone = await store
    .deleteFrom('work_filter')
    .where('id', '=', id)
    .where(where => where.or([where('account_id', '=', accountId), where('office_id', '=', officeId)]))
    .returning('id')
    .execute()
  return gone.length > 0
}

/** For its holder's export, and when the account is erased. */
export const listFiltersOfAccount = (store: Store, accountId: string) =>
  store.selectFrom('work_filter').select(['name', 'address', 'saved_at']).where('account_id', '=', accountId).orderBy('saved_at').execute()

export const deleteFiltersOfAccount = async (store: Store, accountId: string): Promise<void> => {
  await store.deleteFrom('work_filter').where('account_id', '=', accountId).execute()
}
