import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { storable } from '../../store/ground/search.ts'
import {
  deleteWorkFilter as deleteFilter,
  listWorkFilters as listFilters,
  saveWorkFilter as saveFilter,
} from '../../store/work/saved-work-filter.ts'
import { actingFrom, type Caller, permit } from '../ground/caller.ts'
import { checkId } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'

const ownerOf = (caller: Caller) => ({ accountId: caller.id, officeId: actingFrom(caller).officeId })
const mostFilters = 50

export async function listWorkFilters(office: Office, asking: Caller | null) {
  const caller = permit(asking, 'list-work')
  return { items: [...(await listFilters(office.store, caller, ownerOf(caller)))] }
}

/** Keeps the address of a list under a name, for the account alone or for its office. */
export async function saveWorkFilter(
  office: Office,
  asking: Caller | null,
  wish: { readonly name: string; readonly address: string; readonly isOffices: boolean },
): Promise<{ id: string }> {
  const caller = permit(asking, 'save-work-filter')
  const id = office.newId()
  await inTransaction(office.store, async store => {
    const there = await listFilters(store, permit(asking, 'list-work'), ownerOf(caller))
    if (there.length >= mostFilters) return refuse('too-many-filters', { most: String(mostFilters) })
    const filter = { id, name: storable(wish.name.trim()), address: storable(wish.address), isOffices: wish.isOffices, at: office.now() }
    await saveFilter(store, caller, ownerOf(caller), filter)
    const about = { of: wish.isOffices ? 'office' : 'account' }
    await saveAudit(store, { at: office.now(), by: caller, action: 'work-filter-saved', subject: id, about })
  })
  return { id }
}

export async function deleteWorkFilter(office: Office, asking: Caller | null, id: string): Promise<void> {
  const caller = permit(asking, 'delete-work-filter')
  await inTransaction(office.store, async store => {
    if (!(await deleteFilter(store, caller, ownerOf(caller), checkId(id)))) return refuse('not-found')
    await saveAudit(store, { at: office.now(), by: caller, action: 'work-filter-deleted', subject: id })
  })
}
