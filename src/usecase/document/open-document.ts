import { saveAudit } from '../../store/audit/audit.ts'
import { loadDocument, loadFileHash, loadReading } from '../../store/document/document.ts'
import { loadFile } from '../../store/document/stored-file.ts'
import { belongingOfOne } from '../belonging.ts'
import { type Caller, permitOn } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { storedReading } from '../ground/stored-reading.ts'
import { contradictions } from './contradictions.ts'
import { documentRow } from './document-row.ts'
import { documentVersions } from './document-versions.ts'

export async function openDocument(office: Office, asking: Caller | null, id: string) {
  const caller = await permitOn(office.store, asking, 'open-document', id)
  const document = await loadDocument(office.store, caller)
  if (!document) return refuse('not-found')
  const reading = storedReading(await loadReading(office.store, caller))
  return {
    document: documentRow(document, await belongingOfOne(office.store, caller, 'document', document)),
    reading,
    contradictions: await contradictions(office.store, caller, id, reading),
    versions: await documentVersions(office.store, caller),
  }
}

/** The file as it was uploaded. Taking it out of the house is recorded. */
export async function downloadFile(office: Office, asking: Caller | null, id: string) {
  const caller = await permitOn(office.store, asking, 'download-file', id)
  const document = await loadDocument(office.store, caller)
  const sha256 = document && (await loadFileHash(office.store, caller))
  const content = sha256 && (await loadFile(office.store, sha256))
  if (!content) return refuse('not-found')
  await saveAudit(office.store, { at: office.now(), by: caller, action: 'file-downloaded', subject: id })
  return { fileName: document.file_name, format: document.format, content }
}
