import { dropRestoreRun, loadRestoreRun } from '../../store/archive/restore-run.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction, type Store } from '../../store/ground/database.ts'

/**
 * When restored data are first opened for work, the audit trail says so: whatever happened after the backup is not in it. A restore
 * itself changes nothing, so that what was restored is what was backed up, to the byte.
 */
export async function recordRestore(store: Store, now: Date): Promise<void> {
  const archive = await loadRestoreRun(store)
  if (archive === null) return
  await inTransaction(store, async transaction => {
    await dropRestoreRun(transaction)
    await saveAudit(transaction, { at: now, by: null, action: 'instance-restored', subject: null, about: { archive } })
  })
}
