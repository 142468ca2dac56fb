import type { Permit } from '../../core/policy/decide.ts'
import type { Store } from '../ground/database.ts'

type Seeing = Permit<'open-review' | 'move-review' | 'amend-document' | 'publish-plan'>

/** `done` and `undone`: versions of the moves in effect and of those taken back, the last one on top. */
export interface ReviewState {
  readonly version: number
  readonly done: readonly number[]
  readonly undone: readonly number[]
}

export interface ReviewStep {
  readonly version: number
  readonly kind: 'move' | 'undo' | 'redo'
  readonly move: unknown
}

export const loadReviewState = (store: Store, permit: Seeing): Promise<ReviewState | undefined> =>
  store.selectFrom('review').select(['version', 'done', 'undone']).where('document_id', '=', permit.subjectId).executeTakeFirst()

/** The moves of these versions, by version. */
export async function loadMoves(store: Store, permit: Seeing, versions: readonly number[]): Promise<Map<number, unknown>> {
  if (!versions.length) return new Map()
  const rows = await store
    .selectFrom('review_step')
    .select(['version', 'move'])
    .where('document_id', '=', permit.subjectId)
    .where('version', 'in', [...versions])
    .execute()
  return new Map(rows.map(row => [row.version, row.move]))
}

/** Adds a step and sets the state after it; false where another step came first, and then nothing is written. */
export async function saveStep(
  store: Store,
  permit: Permit<'move-review'>,
  step: ReviewStep,
  after: ReviewState,
  by: { readonly accountId: string; readonly officeId: string },
  at: Date,
): Promise<boolean> {
  const changed = await store
    .updateTable('review')
    .set({ version: after.version, done: [...after.done], undone: [...after.undone] })
    .where('document_id', '=', permit.subjectId)
    .where('version', '=', step.version - 1)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) return false
  await store
    .insertInto('review_step')
    .values({
      document_id: permit.subjectId,
      version: step.version,
      kind: step.kind,
      move: step.kind === 'move' ? JSON.stringify(step.move) : null,
      made_by: by.accountId,
      office_id: by.officeId,
      made_at: at,
    })
    .execute()
  return true
}
