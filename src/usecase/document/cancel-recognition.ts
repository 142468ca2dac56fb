import { saveAudit } from '../../store/audit/audit.ts'
import { cancelRecognition as remove } from '../../store/document/recognition.ts'
import { releaseFile } from '../../store/document/stored-file.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { actingFrom, type Caller, permit } from '../ground/caller.ts'
import { checkId } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'

/** Ends the recognising of a file, whose bytes go with it; takes a refused one off the list. */
export async function cancelRecognition(office: Office, asking: Caller | null, id: string): Promise<void> {
  const caller = permit(asking, 'cancel-recognition')
  await inTransaction(office.store, async store => {
    const sha256 = await remove(store, caller, checkId(id), actingFrom(caller).unitId)
    if (sha256 === undefined) return refuse('not-found')
    if (sha256 === null) return
    await releaseFile(store, sha256)
    await saveAudit(store, { at: office.now(), by: caller, action: 'recognition-cancelled', subject: id })
  })
  office.recognitions.cancel(id)
}
