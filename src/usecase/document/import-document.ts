import { createHash } from 'node:crypto'
import { knownFrom } from '../../core/lint/known-document.ts'
import type { Reading } from '../../core/reading/reading.ts'
import { formatOf } from '../../format/format-of.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { loadDocumentByHash, saveDocument } from '../../store/document/document.ts'
import { saveKnownDocuments } from '../../store/document/known-document.ts'
import { savePageMap } from '../../store/document/page-map.ts'
import { loadRecognitionByHash, saveRecognition } from '../../store/document/recognition.ts'
import { quarantineFile, saveFile } from '../../store/document/stored-file.ts'
import { inTransaction, isDuplicate, type Store } from '../../store/ground/database.ts'
import { searchable, storable } from '../../store/ground/search.ts'
import { actingFrom, type Caller, type Permitted, permit } from '../ground/caller.ts'
import { fileNameOf } from '../ground/file-name-of.ts'
import type { Office } from '../ground/office.ts'
import { needsRecognition } from '../ground/read-document.ts'
import type { ReadDocument } from '../ground/reading-room.ts'
import { Refusal, refuse } from '../ground/refusal.ts'
import { countReview } from '../ground/review-view.ts'
import { checkSize, tooLarge, type UploadedFile } from '../ground/uploaded-file.ts'

/** A file that has its id. */
export interface FileToStore extends UploadedFile {
  readonly id: string
  readonly sha256: Buffer
  readonly uploadedAt: Date
}

/** `recognising`: the document comes to be later, under the same id, when the letters on its pages have been recognised. */
export interface TakenIn {
  readonly id: string
  readonly recognising: boolean
}

/** Takes a document in: all of it is stored, or nothing. The same bytes are taken in once. */
export function importDocument(office: Office, asking: Caller | null, file: UploadedFile): Promise<TakenIn> {
  return takeIn(office, permit(asking, 'import-document'), file)
}

/** For a caller whose right has been seen to. */
export async function takeIn(office: Office, caller: Permitted<'import-document'>, file: UploadedFile): Promise<TakenIn> {
  try {
    return await store(office, caller, file)
  } catch (error) {
    if (error instanceof Refusal) await recordRefusal(office, caller, error)
    throw error
  }
}

/** Neither content nor name of a refused file is kept: it may be one that must not be here. */
async function recordRefusal(office: Office, caller: Permitted<'import-document'>, { code }: Refusal): Promise<void> {
  await saveAudit(office.store, { at: office.now(), by: caller, action: 'import-refused', subject: null, about: { code } })
}

/** For a file whose size is known to be too much before it has come, and so is not its name. */
export async function refuseTooLarge(office: Office, asking: Caller | null): Promise<never> {
  const refusal = tooLarge(office, '…')
  await recordRefusal(office, permit(asking, 'import-document'), refusal)
  throw refusal
}

async function refuseKnown(office: Office, caller: Permitted<'import-document'>, sha256: Buffer): Promise<void> {
  const { unitId } = actingFrom(caller)
  const [known, recognising] = await Promise.all([
    loadDocumentByHash(office.store, caller, unitId, sha256),
    loadRecognitionByHash(office.store, caller, unitId, sha256),
  ])
  if (known) refuse('document-known', { id: known.id, fileName: known.file_name, uploadedAt: known.uploaded_at.toISOString() })
  if (recognising) refuse('recognition-known')
}

async function read(office: Office, { bytes, fileName }: UploadedFile): Promise<ReadDocument> {
  const file = fileNameOf(fileName)
  checkSize(office, { bytes, fileName: file })
  try {
    return await office.readings.read(bytes, fileName)
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(error.code, { ...error.about, file }) : error
  }
}

async function store(office: Office, caller: Permitted<'import-document'>, file: UploadedFile): Promise<TakenIn> {
  const sha256 = createHash('sha256').update(file.bytes).digest()
  await refuseKnown(office, caller, sha256)
  const taken: FileToStore = { ...file, fileName: fileNameOf(file.fileName), sha256, id: office.newId(), uploadedAt: office.now() }
  try {
    const reading = await read(office, file)
    await inTransaction(office.store, store => saveRead(office, store, caller, taken, reading))
    // Who sends a plan opens it next.
    const first = { version: 0, review: reading.review }
    office.reviews.remember(taken.id, { version: 0, reading: reading.reading, done: [first], undone: [] })
    return { id: taken.id, recognising: false }
  } catch (error) {
    if (isDuplicate(error)) await refuseKnown(office, caller, sha256)
    if (!(error instanceof Refusal && needsRecognition(error))) throw error
  }
  await beginRecognition(office, caller, taken)
  return { id: taken.id, recognising: true }
}

/** The bytes wait in quarantine; the document comes to be when they are read. */
async function beginRecognition(office: Office, caller: Permitted<'import-document'>, taken: FileToStore): Promise<void> {
  const { id, sha256, fileName, bytes, uploadedAt } = taken
  await inTransaction(office.store, async store => {
    await quarantineFile(store, { sha256, content: bytes, kind: formatOf(bytes), storedAt: uploadedAt })
    await saveRecognition(store, caller, { id, sha256, fileName, begunAt: uploadedAt, begunBy: caller.id, ...actingFrom(caller) })
    await saveAudit(store, { at: uploadedAt, by: caller, action: 'recognition-begun', subject: id })
  })
  office.recognitions.wake()
}

/** Stores what was read, in the caller's transaction: the file, the document with its reading and empty review, where its words stand. */
export async function saveRead(
  office: Office,
  store: Store,
  caller: Permitted<'import-document'>,
  file: FileToStore,
  { reading, map, review }: ReadDocument,
): Promise<void> {
  const { id, sha256, uploadedAt } = file
  const document = { ...documentOf(caller, file, reading), ...countReview(review) }
  await saveFile(store, { sha256, content: file.bytes, kind: document.format, storedAt: uploadedAt })
  await saveDocument(store, caller, { document, readerVersion: reading.reader.version, reading: JSON.stringify(reading) })
  await saveKnownDocuments(store, caller, id, knownFrom(reading, file.fileName))
  if (map) await savePageMap(store, caller, id, map)
  await saveAudit(store, { at: office.now(), by: caller, action: 'document-imported', subject: id })
}

function documentOf(caller: Caller, file: FileToStore, reading: Reading) {
  const { number, symbol, type, date, issuer, subject } = reading.document
  const label = number && symbol ? `${number}/${symbol}` : (number ?? symbol)
  return {
    id: file.id,
    sha256: file.sha256,
    file_name: file.fileName,
    format: formatOf(file.bytes),
    size: file.bytes.length,
    number: storable(number),
    symbol: storable(symbol),
    type: storable(type),
    date: storable(date),
    issuer: storable(issuer),
    subject: storable(subject),
    search: searchable(label, type, issuer, subject, file.fileName, date),
    uploaded_at: file.uploadedAt,
    unit_id: actingFrom(caller).unitId,
    office_id: actingFrom(caller).officeId,
    remarks: reading.remarks.length,
  }
}
