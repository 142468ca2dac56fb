import { loadAccount } from '../../store/account/account.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import {
  deleteRecognition,
  loadNextRecognition,
  type RecognitionRecord,
  refuseRecognition,
  saveRecognisedPage,
} from '../../store/document/recognition.ts'
import { loadQuarantined, releaseFile } from '../../store/document/stored-file.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { loadActing, nothingChosen } from '../ground/acting.ts'
import { type Permitted, permit } from '../ground/caller.ts'
import { callerOf } from '../ground/caller-of.ts'
import type { Office } from '../ground/office.ts'
import { isFileRefusal, readScanned } from '../ground/read-document.ts'
import type { RecognitionStep } from '../ground/recognition-desk.ts'
import { Refusal, type RefusalCode } from '../ground/refusal.ts'
import { saveRead } from './import-document.ts'

export type Recogniser = Parameters<typeof readScanned>[2]['recogniser']

/** What the desk does with each file: its letters recognised and read, then stored as any other document, for whoever sent it in. */
export const recogniseNext =
  (office: Office, recogniser: NonNullable<Recogniser>): RecognitionStep =>
  async begin => {
    const job = await loadNextRecognition(office.store)
    if (job?.sha256 == null) return false
    await recognise(office, job, job.sha256, begin(job.id), recogniser)
    return true
  }

async function recognise(
  office: Office,
  job: RecognitionRecord,
  sha256: Buffer,
  signal: AbortSignal,
  recogniser: NonNullable<Recogniser>,
): Promise<void> {
  const caller = await permitOf(office, job)
  try {
    if (caller === null) throw new Refusal('not-allowed')
    const bytes = await loadQuarantined(office.store, sha256)
    if (bytes === undefined) throw new Refusal('file-missing')
    const onPage = (page: number, pages: number): void => {
      saveRecognisedPage(office.store, job.id, page, pages).catch((error: unknown) => office.onWarning('progress is not shown', error))
    }
    const file = await readScanned(bytes, job.file_name, { recogniser, signal, onPage })
    const read = await office.readings.readText(file)
    await inTransaction(office.store, async store => {
      // Whoever cancels it meanwhile has ended it.
      if (!(await deleteRecognition(store, job.id))) return
      await saveRead(office, store, caller, { id: job.id, sha256, fileName: job.file_name, bytes, uploadedAt: job.begun_at }, read)
    })
  } catch (error) {
    if (signal.aborted) return
    await turnAway(office, job, sha256, caller, error)
  }
}

async function permitOf(office: Office, job: RecognitionRecord): Promise<Permitted<'import-document'> | null> {
  const account = await loadAccount(office.store, job.begun_by)
  if (account === undefined) return null
  const acting = await loadActing(office.store, account.id, { ...nothingChosen, officeId: job.office_id }, office.now())
  if (acting.officeId !== job.office_id) return null
  try {
    return permit(callerOf(account, acting), 'import-document')
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

/** A fault ends this file's way as a refusal does, so that the next one has its turn; it is logged. */
async function turnAway(
  office: Office,
  job: RecognitionRecord,
  sha256: Buffer,
  caller: Permitted<'import-document'> | null,
  error: unknown,
): Promise<void> {
  const { code, about } = reasonOf(error)
  if (code === 'recognition-failed') office.onWarning('a file could not be recognised', error)
  await inTransaction(office.store, async store => {
    await refuseRecognition(store, job.id, code, about)
    await releaseFile(store, sha256)
    if (caller) await saveAudit(store, { at: office.now(), by: caller, action: 'import-refused', subject: null, about: { code } })
  })
}

function reasonOf(error: unknown): { readonly code: RefusalCode; readonly about: Readonly<Record<string, string>> } {
  if (error instanceof Refusal) return error
  if (!isFileRefusal(error)) return { code: 'recognition-failed', about: {} }
  // The name of a refused file is not kept.
  const { file: _, ...about } = Object.fromEntries(Object.entries(error.about).map(([name, value]) => [name, String(value)]))
  return { code: error.code, about }
}
