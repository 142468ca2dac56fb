import { saveAudit } from '../../store/audit/audit.ts'
import { loadFile } from '../../store/document/stored-file.ts'
import { loadEvidence } from '../../store/obligation/evidence.ts'
import { type Caller, permitOn } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'

/** The bytes of a piece of evidence. Taking them out of the house is recorded. */
export async function downloadEvidence(office: Office, asking: Caller | null, id: string) {
  const caller = await permitOn(office.store, asking, 'download-evidence', id)
  const row = await loadEvidence(office.store, caller)
  const content = row?.file && (await loadFile(office.store, row.file))
  if (!row || !content) return refuse('not-found')
  const about = { evidence: id }
  await saveAudit(office.store, { at: office.now(), by: caller, action: 'evidence-downloaded', subject: row.obligation_id, about })
  return { fileName: row.file_name ?? id, kind: row.format ?? '', content }
}
