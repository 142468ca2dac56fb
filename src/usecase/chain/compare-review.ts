import type { DraftItem } from '../../core/task/draft.ts'
import type { Store } from '../../store/ground/database.ts'
import { countAsked, listOtherWork, type SharedUnits } from '../../store/plan/same-work.ts'
import { type Caller, type Permitted, permitOn } from '../ground/caller.ts'
import { loadReview } from '../ground/load-review.ts'
import type { Office } from '../ground/office.ts'
import { issuerOf } from '../obligation/issuer-of.ts'
import { namedOn, partsOf } from '../obligation/make-obligations.ts'
import { type Addressees, resolveAddressees } from '../obligation/resolve-addressees.ts'
import { alikePairs, comparedOf, comparedTasks } from './alike-pairs.ts'
import { registerTask } from './register-task.ts'

/** So many are shown before publishing; all are on the page of the plan. */
const mostShown = 20

/** What of a document under review looks like work that the register has given out by others, and why; nothing is changed by it. */
export async function compareReview(office: Office, asking: Caller | null, id: string) {
  const { store } = office
  const caller = await permitOn(store, asking, 'compare-review', id)
  const seeing = await permitOn(store, asking, 'open-review', id)
  const { remembered } = await loadReview(office, store, seeing)
  const items = (remembered.done.at(-1)?.review.items ?? []).filter(({ state, kind }) => state !== 'rejected' && kind === 'task')
  const others = await listOtherWork(store, caller)
  const published = await comparedTasks(store, caller, others)
  const drafts = new Map(items.map(item => [item.id, comparedOf(item.due)]))
  const pairs = alikePairs(items, others, each => drafts.get(each) ?? published(each), new Set())
  const today = caller.standpoint.day
  const mentions = items.flatMap(item => [...item.lead, ...item.support])
  const named = namedOn(remembered.reading, today)
  const addressees = await resolveAddressees(store, await issuerOf(store, seeing), mentions, { named, today })
  const [itemOf, otherOf] = [new Map(items.map(item => [item.id, item])), new Map(others.map(task => [task.id, task]))]
  const found = []
  for (const { of, id: otherId, reason } of pairs) {
    const [item, other] = [itemOf.get(of), otherOf.get(otherId)]
    const shared = item && (await sharedUnits(store, caller, item, otherId, addressees))
    if (item && other && shared)
      found.push({ itemId: item.id, text: item.text, other: { ...registerTask(other, published), ...reason, ...shared } })
    if (found.length === mostShown) break
  }
  return { items: found }
}

/** The first of those whom the item names and who are asked by the other task in the same part. */
async function sharedUnits(
  store: Store,
  caller: Permitted<'compare-review'>,
  item: DraftItem,
  taskId: string,
  { meaningOf }: Addressees,
): Promise<Pick<SharedUnits, 'units' | 'unit'> | undefined> {
  for (const { part, agency } of partsOf(item)) {
    const meaning = part === null ? null : meaningOf(agency)
    const shared = part !== null && meaning !== null && (await countAsked(store, caller, taskId, part, meaning))
    if (shared) return shared
  }
  return undefined
}
