import type { Permit } from '../../core/policy/decide.ts'
import type { LateWindow } from '../../core/report/late-window.ts'
import type { Store } from '../ground/database.ts'

export interface WindowRecord extends LateWindow {
  readonly answer: string | null
  readonly askedAt: Date
}

export async function listWindows(
  store: Store,
  permit: Permit<'open-report' | 'move-report' | 'ask-late-window' | 'answer-late-window'>,
): Promise<readonly WindowRecord[]> {
  const rows = await store.selectFrom('late_window').selectAll().where('report_id', '=', permit.subjectId).orderBy('asked_at').execute()
  return rows.map(({ id, state, until, reason, answer, asked_at }) => ({ id, state, until, reason, answer, askedAt: asked_at }))
}

export const saveWindow = async (
  store: Store,
  permit: Permit<'ask-late-window'>,
  { id, state, until, reason }: LateWindow,
  by: { readonly officeId: string; readonly at: Date },
): Promise<void> => {
  await store
    .insertInto('late_window')
    .values({ id, report_id: permit.subjectId, state, until, reason, answer: null, asked_at: by.at, office_id: by.officeId })
    .execute()
}

export const saveWindowAnswer = async (
  store: Store,
  permit: Permit<'answer-late-window'>,
  { id, state }: LateWindow,
  answer: string | null,
): Promise<void> => {
  await store.updateTable('late_window').set({ state, answer }).where('id', '=', id).where('report_id', '=', permit.subjectId).execute()
}
