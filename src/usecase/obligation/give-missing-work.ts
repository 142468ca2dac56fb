import { publishable } from '../../core/task/publishable.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { lockDocument } from '../../store/document/document.ts'
import { inTransaction, type Store } from '../../store/ground/database.ts'
import { listAddressed, listTaskIds, loadPublished } from '../../store/plan/agency-answer.ts'
import { type Caller, type Permitted, permitOn } from '../ground/caller.ts'
import { loadReview } from '../ground/load-review.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { todayIn } from '../ground/today.ts'
import { makeObligations } from './make-obligations.ts'

/** Gives what a published plan left with nobody, as far as its names are known by now. Answers how many obligations were made. */
export async function giveMissingWork(office: Office, asking: Caller | null, id: string): Promise<{ made: number }> {
  return inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'publish-plan', id)
    const plan = await loadPublished(store, caller)
    if (!plan) return refuse('not-found')
    if (plan.replaced) return refuse('document-replaced')
    const made = await makeMissing(office, store, caller)
    await saveAudit(store, {
      at: office.now(),
      by: caller,
      action: 'missing-work-given',
      subject: plan.id,
      about: { document: id, obligations: String(made) },
    })
    return { made }
  })
}

/**
 * Mentions whose work was given stay as they are, so that asking twice gives nothing twice. Where the rules of today would not let the plan
 * be published, or another plan has taken its place, nothing is given.
 */
export async function makeMissing(office: Office, store: Store, caller: Permitted<'publish-plan'>): Promise<number> {
  await lockDocument(store, caller)
  const plan = await loadPublished(store, caller)
  if (!plan || plan.replaced) return 0
  const { remembered } = await loadReview(office, store, caller)
  const last = remembered.done.at(-1)
  const checked = last && publishable(last.review)
  if (!checked || 'refusal' in checked) return 0
  const taskOf = new Map((await listTaskIds(store, plan.id)).map(task => [task.item_id, task]))
  const items = checked.items.filter(({ id }) => taskOf.has(id))
  const tasks = items.flatMap(({ id }) => taskOf.get(id) ?? [])
  const before = { on: todayIn({ now: () => plan.at }), addressed: await listAddressed(store, plan.id) }
  return makeObligations(store, caller, remembered.reading, items, tasks, null, () => undefined, before)
}
