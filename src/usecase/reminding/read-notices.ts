import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { saveReadings } from '../../store/reminding/notice.ts'
import { actingFrom, type Caller, permit } from '../ground/caller.ts'
import { checkId } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'

/** The acting office has seen these notices of its unit, or all of them. */
export async function readNotices(office: Office, asking: Caller | null, ids: readonly string[] | null): Promise<void> {
  const caller = permit(asking, 'read-notices')
  const { officeId, unitId } = actingFrom(caller)
  const wanted = ids?.map(checkId) ?? null
  await inTransaction(office.store, async store => {
    const at = office.now()
    const count = await saveReadings(store, caller, { officeId, ids: wanted, at })
    if (count === 0) return
    await saveAudit(store, { at, by: caller, action: 'notices-read', subject: unitId, about: { count: String(count) } })
  })
}
