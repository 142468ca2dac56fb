import type { Reading } from '../../core/reading/reading.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { loadDocument, loadFileHash, loadReading } from '../../store/document/document.ts'
import { loadFile } from '../../store/document/stored-file.ts'
import { about, belongingOfKnown } from '../belonging.ts'
import { type Caller, type Permitted, permitOn, permitSeeing } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { storedReading } from '../ground/stored-reading.ts'
import { contradictions } from './contradictions.ts'
import { documentRow } from './document-row.ts'
import { documentVersions } from './document-versions.ts'

export async function openDocument(office: Office, asking: Caller | null, id: string) {
  const { caller, subject } = await permitSeeing(office.store, asking, 'open-document', id, about('document'))
  const [document, reading, versions] = await Promise.all([
    loadDocument(office.store, caller),
    readingOf(office, caller),
    documentVersions(office.store, caller),
  ])
  if (!document) return refuse('not-found')
  const belonging = belongingOfKnown(caller, 'document', document, subject)
  const against = await contradictions(office.store, caller, id, reading)
  return { document: documentRow(document, belonging), reading, contradictions: against, versions }
}

/** Out of the memory where its review is in work; a reading stays as it was stored. */
const readingOf = async (office: Office, caller: Permitted<'open-document'>): Promise<Reading> =>
  office.reviews.readingOf(caller.subjectId) ?? storedReading(await loadReading(office.store, caller))

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
