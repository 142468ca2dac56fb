import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { saveMailWish } from '../../store/reminding/notice.ts'
import { actingFrom, type Caller, permit } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'

/** The acting office wants its daily mail, or wants none; what it is told stays on its page. */
export async function changeDigest(office: Office, asking: Caller | null, wanted: boolean): Promise<void> {
  const caller = permit(asking, 'change-digest')
  const { officeId } = actingFrom(caller)
  await inTransaction(office.store, async store => {
    const at = office.now()
    await saveMailWish(store, caller, { officeId, wanted, at })
    await saveAudit(store, { at, by: caller, action: 'digest-changed', subject: officeId, about: { mail: wanted ? 'yes' : 'no' } })
  })
}
