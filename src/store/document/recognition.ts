import type { Selectable } from 'kysely'
import type { Permit } from '../../core/policy/decide.ts'
import type { Store } from '../ground/database.ts'
import type { RecognitionTable } from '../tables/page-tables.ts'

export type RecognitionRecord = Selectable<RecognitionTable>

export interface NewRecognition {
  readonly id: string
  readonly sha256: Buffer
  readonly fileName: string
  readonly begunAt: Date
  readonly begunBy: string
  readonly unitId: string
  readonly officeId: string
}

/** In the caller's transaction; the file is in quarantine already. */
export const saveRecognition = async (store: Store, _permit: Permit<'import-document'>, begun: NewRecognition): Promise<void> => {
  const { id, sha256, fileName, begunAt, begunBy, unitId, officeId } = begun
  await store
    .insertInto('recognition')
    .values({ id, sha256, file_name: fileName, begun_at: begunAt, begun_by: begunBy, unit_id: unitId, office_id: officeId })
    .execute()
}

/** What this unit has sent in and is not yet a document, in the order in which it came. */
export const listRecognitions = (store: Store, _permit: Permit<'list-recognitions'>, unitId: string): Promise<RecognitionRecord[]> =>
  store.selectFrom('recognition').selectAll().where('unit_id', '=', unitId).orderBy('seq').limit(200).execute()

export const loadRecognitionByHash = (
  store: Store,
  _permit: Permit<'import-document'>,
  unitId: string,
  sha256: Buffer,
): Promise<RecognitionRecord | undefined> =>
  store.selectFrom('recognition').selectAll().where('unit_id', '=', unitId).where('sha256', '=', sha256).executeTakeFirst()

/** The next one to be worked on, for the program itself. */
export const loadNextRecognition = (store: Store): Promise<RecognitionRecord | undefined> =>
  store.selectFrom('recognition').selectAll().where('refusal', 'is', null).orderBy('seq').limit(1).executeTakeFirst()

export const saveRecognisedPage = async (store: Store, id: string, page: number, pages: number): Promise<void> => {
  await store.updateTable('recognition').set({ page, pages }).where('id', '=', id).execute()
}

/** True where it was still there: whoever ends it, ends it alone. */
export const deleteRecognition = async (store: Store, id: string): Promise<boolean> =>
  (await store.deleteFrom('recognition').where('id', '=', id).executeTakeFirst()).numDeletedRows > 0n

/** Ends one of this unit's; answers the hash of its file, null where that is gone already, undefined where there is no such one. */
export const cancelRecognition = (
  store: Store,
  _permit: Permit<'cancel-recognition'>,
  id: string,
  unitId: string,
): Promise<Buffer | null | undefined> =>
  store
    .deleteFrom('recognition')
    .where('id', '=', id)
    .where('unit_id', '=', unitId)
    .returning('sha256')
    .executeTakeFirst()
    .then(row => row?.sha256)

/** Neither content nor name is kept of what was refused. */
export const refuseRecognition = async (store: Store, id: string, code: string, about: Readonly<Record<string, string>>): Promise<void> => {
  await store
    .updateTable('recognition')
    .set({ sha256: null, file_name: '', refusal: code, about: JSON.stringify(about) })
    .where('id', '=', id)
    .execute()
}
