import { carryOver } from '../../core/task/carry-over.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { deleteAmendment, loadFormerVersion, loadNextVersion, saveAmendment } from '../../store/document/amendment.ts'
import { loadPlaceInRegister, loadReading, lockDocument, saveCounts } from '../../store/document/document.ts'
import { inTransaction, type Store } from '../../store/ground/database.ts'
import { type Caller, type Permitted, permitOn } from '../ground/caller.ts'
import { firstReview } from '../ground/first-review.ts'
import { loadReview } from '../ground/load-review.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { countReview } from '../ground/review-view.ts'
import { storedReading } from '../ground/stored-reading.ts'

/**
 * Makes a document the new version of one that was taken in before: its review begins with what was decided and edited there, and the
 * former one is closed. Only while nothing has been done in the new one.
 */
export async function amendDocument(office: Office, asking: Caller | null, id: string, formerId: string): Promise<void> {
  await inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'amend-document', id)
    const former = await permitOn(store, asking, 'amend-document', formerId)
    await lockFresh(office, store, caller)
    if (!(await lockDocument(store, former))) return refuse('not-found')
    if (!(await isEarlier(store, former, caller))) return refuse('amendment-not-later')
    if ((await loadNextVersion(store, former)) || (await loadFormerVersion(store, caller))) return refuse('amendment-there')
    const [reading, formerReading] = [await readingOf(store, caller), await readingOf(store, former)]
    const { remembered } = await loadReview(office, store, former)
    const [opened, last] = [firstReview(formerReading), remembered.done.at(-1)?.review]
    if (!last) return refuse('not-found')
    const base = carryOver({ text: formerReading.text, opened, last }, firstReview(reading), reading.text)
    await saveAmendment(store, caller, former, JSON.stringify(base))
    await saveCounts(store, caller, countReview(base))
    await saveAudit(store, { at: office.now(), by: caller, action: 'document-amended', subject: id, about: { former: formerId } })
  })
  office.reviews.forget(id)
}

/** Takes that back, while nothing has been done in the new version. */
export async function separateDocument(office: Office, asking: Caller | null, id: string): Promise<void> {
  await inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'amend-document', id)
    await lockFresh(office, store, caller)
    const former = await loadFormerVersion(store, caller)
    if (!former) return refuse('not-found')
    await deleteAmendment(store, caller)
    await saveCounts(store, caller, countReview(firstReview(await readingOf(store, caller))))
    await saveAudit(store, { at: office.now(), by: caller, action: 'document-separated', subject: id, about: { former: former.id } })
  })
  office.reviews.forget(id)
}

const readingOf = async (store: Store, permit: Permitted<'amend-document'>) => storedReading(await loadReading(store, permit))

const isEarlier = async (store: Store, former: Permitted<'amend-document'>, later: Permitted<'amend-document'>): Promise<boolean> =>
  (await loadPlaceInRegister(store, former)) < (await loadPlaceInRegister(store, later))

async function lockFresh(office: Office, store: Store, caller: Permitted<'amend-document'>): Promise<void> {
  const document = await lockDocument(store, caller)
  if (!document) return refuse('not-found')
  if (document.state === 'published') return refuse('document-published')
  const { state } = await loadReview(office, store, caller)
  if (state.version > 0) return refuse('review-begun')
}
