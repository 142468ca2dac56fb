import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { deleteUnitGroup } from '../../store/unit/unit-group.ts'
import { type Caller, permit } from '../ground/caller.ts'
import { checkId } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'

/** The name of a rule goes; the units that it meant stay as they are, and so does the work that it gave them. */
export async function deleteGroup(office: Office, asking: Caller | null, id: string): Promise<void> {
  const caller = permit(asking, 'delete-unit-group')
  await inTransaction(office.store, async store => {
    if (!(await deleteUnitGroup(store, checkId(id)))) return refuse('not-found')
    await saveAudit(store, { at: office.now(), by: caller, action: 'unit-group-deleted', subject: id })
  })
}
