import type { UnitRelation } from '../../core/unit/relation-of.ts'
import { countDues, countPlans, listPlanAgencies, loadPlan, listPlans as loadPlans, type PlanRecord } from '../../store/plan/plan.ts'
import { type Belonging, belongingOf, belongingOfOne } from '../belonging.ts'
import { type Caller, permit, permitOn } from '../ground/caller.ts'
import { readCursor, writeCursor } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'

const planRow = (plan: PlanRecord, belonging: Belonging) => ({
  id: plan.id,
  documentId: plan.document_id,
  number: plan.number,
  symbol: plan.symbol,
  type: plan.type,
  date: plan.date,
  issuer: plan.issuer,
  subject: plan.subject,
  publishedAt: plan.published_at.toISOString(),
  publishedBy: { post: plan.post, number: plan.post_number },
  formerId: plan.amends_id,
  nextId: plan.next_id,
  ...belonging,
  counts: { tasks: plan.tasks, reports: plan.reports, agencies: plan.agencies },
})

export interface PlanQuery {
  readonly q?: string | undefined
  readonly whose?: UnitRelation | null | undefined
  readonly after?: string | undefined
  readonly limit: number
}

/** The last published first. */
export async function listPlans(office: Office, asking: Caller | null, { q = '', whose = null, after, limit }: PlanQuery) {
  const caller = permit(asking, 'list-plans')
  const [found, total] = await Promise.all([
    loadPlans(office.store, caller, { q, whose }, { before: readCursor(after), limit: limit + 1 }),
    countPlans(office.store, caller, { q, whose }),
  ])
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  const belonging = await belongingOf(office.store, caller, 'plan', shown)
  return {
    items: shown.map(plan => planRow(plan, belonging(plan))),
    next: found.length > shown.length && last ? writeCursor(last.seq) : null,
    total,
  }
}

/** A plan with the bodies it gives work to and how its items are dated. */
export async function openPlan(office: Office, asking: Caller | null, id: string) {
  const caller = await permitOn(office.store, asking, 'open-plan', id)
  const plan = await loadPlan(office.store, caller)
  if (!plan) return refuse('not-found')
  const period = plan.has_period ? { start: plan.period_start, end: plan.period_end } : null
  return {
    plan: {
      ...planRow(plan, await belongingOfOne(office.store, caller, 'plan', plan)),
      place: plan.place,
      fileName: plan.file_name,
      period,
    },
    agencies: await listPlanAgencies(office.store, caller),
    dues: await countDues(office.store, caller),
  }
}
