import { dayInVietnam } from '../../core/time/day-in-vietnam.ts'
import { type AccountRecord, changeAccount } from '../../store/account/account.ts'
import { isOfficeFree, saveHolding } from '../../store/account/office.ts'
import type { Store } from '../../store/ground/database.ts'
import type { Office } from './office.ts'

/**
 * Somebody invited comes: the account is open, and the office of the invitation is theirs from today. Where another holds it by now, the
 * account begins without a post, and whoever looks after the unit gives it one.
 */
export async function takePost(
  office: Office,
  store: Store,
  invited: AccountRecord,
  fields: { readonly name?: string; readonly password_hash?: string },
): Promise<AccountRecord> {
  const { id, invited_office_id: officeId } = invited
  const from = dayInVietnam(office.now())
  await changeAccount(store, id, { ...fields, state: 'active', invited_office_id: null })
  if (officeId !== null && (await isOfficeFree(store, officeId, from)))
    await saveHolding(store, { id: office.newId(), officeId, accountId: id, from, until: null })
  return { ...invited, ...fields, state: 'active' }
}
