import type { Reading } from '../../core/reading/reading.ts'
import { type DraftItem, emptyReview, type PublishRefusal } from '../../core/task/draft.ts'
import { publishable } from '../../core/task/publishable.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { loadFormerPlan, loadNextVersion } from '../../store/document/amendment.ts'
import { loadDocument, lockDocument, savePublished } from '../../store/document/document.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { searchable, storable } from '../../store/ground/search.ts'
import { type NewPlan, savePlan } from '../../store/plan/plan.ts'
import { carryChain } from '../../store/plan/plan-chain.ts'
import { carrySameWork } from '../../store/plan/same-work.ts'
import { actingFrom, type Caller, permitOn } from '../ground/caller.ts'
import { loadReview } from '../ground/load-review.ts'
import type { Office } from '../ground/office.ts'
import type { PublicationProgress } from '../ground/publication-desk.ts'
import { refuse } from '../ground/refusal.ts'
import { makeObligations } from '../obligation/make-obligations.ts'
import { makeRegimes } from '../report/make-regimes.ts'
import { planRows } from './plan-rows.ts'

/**
 * Makes the accepted items the work of institutions, all at once. Core decides whether the review is finished and screens every word
 * again; from then on the review is closed.
 */
export async function publishPlan(office: Office, asking: Caller | null, id: string, version: number): Promise<{ planId: string }> {
  return office.publications.follow(id, tell => publish(office, asking, id, version, tell))
}

async function publish(
  office: Office,
  asking: Caller | null,
  id: string,
  version: number,
  tell: (progress: PublicationProgress) => void,
): Promise<{ planId: string }> {
  const planId = office.newId()
  await inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'publish-plan', id)
    const document = await lockDocument(store, caller)
    if (!document) return refuse('not-found')
    if (document.state === 'published') return refuse('document-published')
    if (await loadNextVersion(store, caller)) return refuse('document-replaced')
    const { state, remembered } = await loadReview(office, store, caller)
    if (state.version !== version) return refuse('review-changed')
    const review = remembered.done.at(-1)?.review ?? emptyReview
    const checked = publishable(review)
    if ('refusal' in checked) return refusePublishing(checked.refusal)
    const fileName = (await loadDocument(store, caller))?.file_name ?? ''
    const former = await loadFormerPlan(store, caller)
    const rows = planRows(planId, checked.items, remembered.reading, office.newId, former?.taskOfItem)
    const plan = planOf(office, caller, planId, id, fileName, remembered.reading, checked.items)
    await savePlan(store, caller, { plan: { ...plan, amends_id: former?.id ?? null }, ...rows })
    if (former) {
      await carryChain(store, caller, former.id, planId)
      await carrySameWork(store, caller, former.id, planId)
    }
    const obligations = await makeObligations(
      store,
      caller,
      remembered.reading,
      checked.items,
      rows.tasks,
      former && { planId: former.id, at: office.now() },
      tell,
    )
    await makeRegimes(office, store, caller, remembered.reading, checked.items, rows.tasks)
    await savePublished(store, caller)
    await saveAudit(store, {
      at: office.now(),
      by: caller,
      action: 'plan-published',
      subject: planId,
      about: { document: id, obligations: String(obligations) },
    })
  })
  return { planId }
}

function refusePublishing(refusal: PublishRefusal): never {
  const ids = 'ids' in refusal ? refusal.ids : []
  const about = { ids: ids.join(','), count: String(ids.length) }
  if (refusal.code === 'nothing-accepted') return refuse('nothing-accepted')
  if (refusal.code === 'items-undecided') return refuse('review-not-finished', about)
  return refuse(refusal.code, 'rule' in refusal ? { ...about, rule: refusal.rule } : about)
}

function planOf(
  office: Office,
  caller: Caller,
  id: string,
  documentId: string,
  fileName: string,
  reading: Reading,
  items: readonly DraftItem[],
): NewPlan['plan'] {
  const { number, symbol, type, date, issuer, subject, place } = reading.document
  const label = number && symbol ? `${number}/${symbol}` : (number ?? symbol)
  const bodies = new Set(items.flatMap(item => [...item.lead, ...item.support]).map(agency => agency.name))
  return {
    id,
    document_id: documentId,
    number: storable(number),
    symbol: storable(symbol),
    type: storable(type),
    date: storable(date),
    issuer: storable(issuer),
    subject: storable(subject),
    place: storable(place),
    period_start: reading.period?.start ?? null,
    period_end: reading.period?.end ?? null,
    has_period: reading.period !== null,
    search: searchable(label, type, issuer, subject, fileName, date),
    published_at: office.now(),
    unit_id: actingFrom(caller).unitId,
    office_id: actingFrom(caller).officeId,
    tasks: items.filter(item => item.kind === 'task').length,
    reports: items.filter(item => item.kind === 'report').length,
    agencies: bodies.size,
  }
}
