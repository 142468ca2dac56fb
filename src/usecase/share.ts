import type { Sharing } from '../core/policy/sharing.ts'
import { saveAudit } from '../store/audit/audit.ts'
import { saveSharing } from '../store/document/document.ts'
import { inTransaction } from '../store/ground/database.ts'
import { savePlanSharing } from '../store/plan/plan.ts'
import { type Caller, permitOn } from './ground/caller.ts'
import type { Office } from './ground/office.ts'

/** Sets how far a document is shared. */
export async function shareDocument(office: Office, asking: Caller | null, id: string, sharing: Sharing): Promise<void> {
  await inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'share-document', id)
    await saveSharing(store, caller, sharing)
    await saveAudit(store, { at: office.now(), by: caller, action: 'document-shared', subject: id, about: { sharing } })
  })
}

/** Sets how far a published plan is shared. */
export async function sharePlan(office: Office, asking: Caller | null, id: string, sharing: Sharing): Promise<void> {
  await inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'share-plan', id)
    await savePlanSharing(store, caller, sharing)
    await saveAudit(store, { at: office.now(), by: caller, action: 'plan-shared', subject: id, about: { sharing } })
  })
}
