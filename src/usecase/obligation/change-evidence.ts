import { checkSharing, type EvidenceFindings } from '../../core/obligation/evidence.ts'
import type { Sharing } from '../../core/policy/sharing.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { releaseFile } from '../../store/document/stored-file.ts'
import { inTransaction, type Store } from '../../store/ground/database.ts'
import { storable } from '../../store/ground/search.ts'
import { type EvidenceRow, lockEvidence, saveEvidenceSharing, saveRemoval } from '../../store/obligation/evidence.ts'
import { loadObligationRow } from '../../store/obligation/obligation-step.ts'
import { actingFrom, type Caller, type Permitted, permitOn } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { guardWords } from './guard-words.ts'
import { moverOf } from './mover.ts'

/** Takes a piece of evidence away: its bytes go, its line stays with who removed it and why. */
export async function removeEvidence(office: Office, asking: Caller | null, id: string, reason: string): Promise<void> {
  await inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'remove-evidence', id)
    const row = await ownEvidence(store, caller)
    if (reason.trim() === '') return refuse('reason-needed')
    guardWords(reason, false)
    await saveRemoval(store, caller, { at: office.now(), officeId: actingFrom(caller).officeId, why: storable(reason.trim()) })
    if (row.file) await releaseFile(store, row.file)
    const about = { evidence: id, kind: row.kind }
    await saveAudit(store, { at: office.now(), by: caller, action: 'evidence-removed', subject: row.obligation_id, about })
  })
}

/** Sets how far a piece of evidence is shared. */
export async function shareEvidence(
  office: Office,
  asking: Caller | null,
  id: string,
  { sharing, confirmed }: { readonly sharing: Sharing; readonly confirmed: boolean },
): Promise<void> {
  await inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'share-evidence', id)
    const row = await ownEvidence(store, caller)
    const fault = checkSharing({ found: row.found as EvidenceFindings['found'], unread: row.unread }, sharing, confirmed)
    if (fault) return refuse(fault, { kinds: row.found.join(',') })
    await saveEvidenceSharing(store, caller, sharing)
    const about = { evidence: id, sharing }
    await saveAudit(store, { at: office.now(), by: caller, action: 'evidence-shared', subject: row.obligation_id, about })
  })
}

/** Evidence is its unit's own; the one who assigned judges it and leaves it as it is. */
async function ownEvidence(store: Store, caller: Permitted<'remove-evidence' | 'share-evidence'>): Promise<EvidenceRow> {
  const row = await lockEvidence(store, caller)
  const owed = row && (await loadObligationRow(store, caller, row.obligation_id))
  if (!row || !owed) return refuse('not-found')
  if (moverOf(caller, owed, 'doer').side !== 'doer') return refuse('move-not-yours')
  return row.removed_at ? refuse('evidence-removed') : row
}
