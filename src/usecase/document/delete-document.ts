import { saveAudit } from '../../store/audit/audit.ts'
import { loadNextVersion } from '../../store/document/amendment.ts'
import { lockDocument, deleteDocument as remove } from '../../store/document/document.ts'
import { releaseFile } from '../../store/document/stored-file.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { type Caller, permitOn } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'

/** With its file, reading and review. What has been published stays, for work rests on it. */
export async function deleteDocument(office: Office, asking: Caller | null, id: string): Promise<void> {
  await inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'delete-document', id)
    const document = await lockDocument(store, caller)
    if (!document) return refuse('not-found')
    if (document.state === 'published') return refuse('document-published')
    if (await loadNextVersion(store, caller)) return refuse('document-replaced')
    const sha256 = await remove(store, caller)
    if (sha256) await releaseFile(store, sha256)
    await saveAudit(store, { at: office.now(), by: caller, action: 'document-deleted', subject: id })
  })
  office.reviews.forget(id)
}
