import { emptyReview, type ReviewMove } from '../../core/task/draft.ts'
import { moveReview as moved } from '../../core/task/review.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { loadNextVersion } from '../../store/document/amendment.ts'
import { lockDocument, saveCounts } from '../../store/document/document.ts'
import { type ReviewState, type ReviewStep, saveStep } from '../../store/document/review.ts'
import { inTransaction, type Store } from '../../store/ground/database.ts'
import { actingFrom, type Caller, type Permitted, permitOn } from '../ground/caller.ts'
import { loadReview } from '../ground/load-review.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import type { RememberedReview, ReviewPoint } from '../ground/review-memory.ts'
import { countReview, type ReviewView, viewReview } from '../ground/review-view.ts'

/** What a step leads to: the stack of points, and what is written down of it. */
interface Step {
  readonly kind: ReviewStep['kind']
  readonly move: ReviewMove | null
  readonly done: readonly ReviewPoint[]
  readonly undone: readonly ReviewPoint[]
  readonly state: Omit<ReviewState, 'version'>
}

type MakeStep = (remembered: RememberedReview, state: ReviewState, version: number) => Step | null

/** Does a move; what had been taken back before it cannot be done again after it. */
export const moveReview = (office: Office, asking: Caller | null, id: string, version: number, move: ReviewMove): Promise<ReviewView> =>
  takeStep(office, asking, id, version, (remembered, state, next) => {
    const before = remembered.done.at(-1)?.review
    if (!before) return null
    const after = moved(before, move, remembered.reading)
    if ('refusal' in after) {
      const { code, ...about } = after.refusal
      return refuse(code, about)
    }
    return {
      kind: 'move',
      move,
      done: [...remembered.done, { version: next, review: after.review }],
      undone: [],
      state: { done: [...state.done, next], undone: [] },
    }
  })

/** Takes the last move back. */
export const undoReview = (office: Office, asking: Caller | null, id: string, version: number): Promise<ReviewView> =>
  takeStep(office, asking, id, version, ({ done, undone }, state) => {
    const last = state.done.at(-1)
    if (last === undefined) return refuse('nothing-to-undo')
    const point = done.at(-1)
    if (!point || done.length < 2) return null
    return {
      kind: 'undo',
      move: null,
      done: done.slice(0, -1),
      undone: [...undone, point],
      state: { done: state.done.slice(0, -1), undone: [...state.undone, last] },
    }
  })

/** Does again what was taken back last. */
export const redoReview = (office: Office, asking: Caller | null, id: string, version: number): Promise<ReviewView> =>
  takeStep(office, asking, id, version, ({ done, undone }, state) => {
    const last = state.undone.at(-1)
    if (last === undefined) return refuse('nothing-to-redo')
    const point = undone.at(-1)
    if (!point) return null
    return {
      kind: 'redo',
      move: null,
      done: [...done, point],
      undone: undone.slice(0, -1),
      state: { done: [...state.done, last], undone: state.undone.slice(0, -1) },
    }
  })

/** One step at a time per document: the version that the caller saw must be the current one. */
async function takeStep(office: Office, asking: Caller | null, id: string, version: number, make: MakeStep): Promise<ReviewView> {
  const { view, remembered } = await inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'move-review', id)
    const document = await lockDocument(store, caller)
    if (!document) return refuse('not-found')
    if (document.state === 'published') return refuse('document-published')
    if (await loadNextVersion(store, caller)) return refuse('document-replaced')
    const { step, loaded, next } = await prepare(office, store, caller, version, make)
    const state = { ...step.state, version: next }
    const review = step.done.at(-1)?.review ?? emptyReview
    const written = { version: next, kind: step.kind, move: step.move }
    if (!(await saveStep(store, caller, written, state, { accountId: caller.id, officeId: actingFrom(caller).officeId }, office.now())))
      return refuse('review-changed')
    await saveCounts(store, caller, countReview(review))
    await saveAudit(store, { at: office.now(), by: caller, action: 'review-moved', subject: id, about: aboutStep(next, step) })
    return {
      view: await viewReview(store, caller, state, review),
      remembered: { ...loaded, version: next, done: step.done, undone: step.undone },
    }
  })
  office.reviews.remember(id, remembered)
  return view
}

/** Where the memory does not reach back far enough for the step, all moves are replayed. */
async function prepare(office: Office, store: Store, caller: Permitted<'move-review'>, version: number, make: MakeStep) {
  const next = version + 1
  for (const fresh of [false, true]) {
    const { state, remembered } = await loadReview(office, store, caller, fresh)
    if (state.version !== version) return refuse('review-changed')
    const step = make(remembered, state, next)
    if (step) return { step, loaded: remembered, next }
  }
  throw new Error(`the moves of document ${caller.subjectId} do not make up its review`)
}

const aboutStep = (version: number, { kind, move }: Step): Record<string, string> => ({
  version: String(version),
  step: move?.type ?? kind,
  ...(move?.type === 'rewrite' && { held: move.heldId }),
})
