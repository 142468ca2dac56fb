import { createHash } from 'node:crypto'
import { checkExhibit, checkSharing, type EvidenceFindings, type Exhibit } from '../../core/obligation/evidence.ts'
import { isSettled } from '../../core/obligation/obligation-states.ts'
import type { Sharing } from '../../core/policy/sharing.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { acceptFile, quarantineFile } from '../../store/document/stored-file.ts'
import { inTransaction, type Store } from '../../store/ground/database.ts'
import { storable } from '../../store/ground/search.ts'
import { isShown, type NewEvidence, saveEvidence } from '../../store/obligation/evidence.ts'
import { lockObligation } from '../../store/obligation/obligation-step.ts'
import { actingFrom, type Caller, type Permitted, permitOn } from '../ground/caller.ts'
import { fileNameOf } from '../ground/file-name-of.ts'
import type { Inspected } from '../ground/inspect-document.ts'
import type { Office } from '../ground/office.ts'
import { Refusal, refuse } from '../ground/refusal.ts'
import { checkSize, type TakeFile, type UploadedFile } from '../ground/uploaded-file.ts'
import { personalDataIn } from './guard-words.ts'
import { moverOf } from './mover.ts'

/** How it is shown: `note` says what it shows; `confirmed`: what the guard finds in it has been seen, and belongs there. */
export interface ShownSo {
  readonly sharing: Sharing
  readonly note?: string | undefined
  readonly confirmed?: boolean | undefined
}

interface Given {
  readonly exhibit: Exhibit
  readonly findings: EvidenceFindings
  readonly file: { readonly bytes: Buffer; readonly sha256: Buffer; readonly format: Inspected['format'] } | null
}

/** Shows a page on the web, or a document by its number and day. */
export function addEvidence(
  office: Office,
  asking: Caller | null,
  id: string,
  exhibit: Exclude<Exhibit, { kind: 'file' }>,
  so: ShownSo,
): Promise<{ id: string }> {
  const words = exhibit.kind === 'link' ? spaced(exhibit.url) : exhibit.number
  return save(office, asking, id, { exhibit, findings: { found: personalDataIn(words, so.note), unread: false }, file: null }, so)
}

/** Shows a file or a photo. It is looked into before it is kept; what is refused leaves no bytes and no name. */
export async function addEvidenceFile(
  office: Office,
  asking: Caller | null,
  id: string,
  take: TakeFile<UploadedFile & { readonly so: ShownSo }>,
): Promise<{ id: string }> {
  const caller = await permitOn(office.store, asking, 'add-evidence', id)
  const { fileName, bytes, so } = await take()
  const exhibit = { kind: 'file', fileName: fileNameOf(fileName) } as const
  try {
    checkSize(office, { bytes, fileName: exhibit.fileName })
    const { format, found, unread } = await office.readings.inspect(bytes)
    const kinds = [...new Set([...found, ...personalDataIn(spaced(exhibit.fileName), so.note)])]
    const file = { bytes, sha256: createHash('sha256').update(bytes).digest(), format }
    return await save(office, asking, id, { exhibit, findings: { found: kinds, unread }, file }, so)
  } catch (error) {
    if (error instanceof Refusal) await recordRefusal(office, caller, id, error)
    throw error instanceof Refusal ? new Refusal(error.code, { ...error.about, file: exhibit.fileName }) : error
  }
}

const recordRefusal = (office: Office, caller: Permitted<'add-evidence'>, id: string, { code }: Refusal): Promise<void> =>
  saveAudit(office.store, { at: office.now(), by: caller, action: 'evidence-refused', subject: id, about: { code } })

/** Names of files and addresses write words with other signs between them. */
const spaced = (name: string): string => decoded(name).replace(/[_+-]+|\.(?=[^.]*$)/gu, ' ')

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

async function save(office: Office, asking: Caller | null, id: string, given: Given, so: ShownSo): Promise<{ id: string }> {
  const evidenceId = office.newId()
  await inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'add-evidence', id)
    const row = await lockObligation(store, caller)
    if (!row) return refuse('not-found')
    if (moverOf(caller, row, 'doer').side !== 'doer') return refuse('move-not-yours')
    if (isSettled(row.state)) return refuse('move-not-now')
    const fault = checkExhibit(given.exhibit) ?? checkSharing(given.findings, so.sharing, so.confirmed ?? false)
    if (fault) return refuse(fault, { kinds: given.findings.found.join(',') })
    const evidence = rowOf(evidenceId, given, so, { at: office.now(), officeId: actingFrom(caller).officeId })
    if (await isShown(store, caller, evidence)) return refuse('evidence-known')
    if (given.file) await keepFile(store, given.file, office.now())
    await saveEvidence(store, caller, evidence)
    const about = { evidence: evidenceId, kind: given.exhibit.kind, sharing: so.sharing, personalData: given.findings.found.join(',') }
    await saveAudit(store, { at: office.now(), by: caller, action: 'evidence-added', subject: id, about })
  })
  return { id: evidenceId }
}

/** The bytes have been looked into. */
async function keepFile(store: Store, { bytes, sha256, format }: NonNullable<Given['file']>, at: Date): Promise<void> {
  await quarantineFile(store, { sha256, content: bytes, kind: format, storedAt: at })
  await acceptFile(store, sha256)
}

function rowOf(
  id: string,
  { exhibit, findings, file }: Given,
  { sharing, note = '' }: ShownSo,
  by: { readonly at: Date; readonly officeId: string },
): NewEvidence {
  return {
    id,
    kind: exhibit.kind,
    sharing,
    note: storable(note.trim()) || null,
    file: file?.sha256 ?? null,
    checksum: file?.sha256 ?? null,
    file_name: exhibit.kind === 'file' ? storable(exhibit.fileName) : null,
    format: file?.format ?? null,
    size: file?.bytes.length ?? null,
    url: exhibit.kind === 'link' ? storable(exhibit.url) : null,
    document_number: exhibit.kind === 'document' ? storable(exhibit.number.trim()) : null,
    document_day: exhibit.kind === 'document' ? exhibit.day : null,
    found: [...findings.found],
    unread: findings.unread,
    added_at: by.at,
    added_office_id: by.officeId,
  }
}
