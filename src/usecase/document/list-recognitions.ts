import { listRecognitions as load } from '../../store/document/recognition.ts'
import { actingFrom, type Caller, permit } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'

/** What the caller's unit has sent in to be recognised and is not yet a document, or was refused. */
export async function listRecognitions(office: Office, asking: Caller | null) {
  const caller = permit(asking, 'list-recognitions')
  const rows = await load(office.store, caller, actingFrom(caller).unitId)
  return {
    items: rows.map(row => ({
      id: row.id,
      fileName: row.file_name,
      begunAt: row.begun_at.toISOString(),
      page: row.page,
      pages: row.pages,
      refusal: row.refusal === null ? null : { code: row.refusal, about: row.about ?? {} },
    })),
  }
}
