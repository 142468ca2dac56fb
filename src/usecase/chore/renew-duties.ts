import { instancesOf } from '../../core/obligation/instances.ts'
import { renewalWindow } from '../../core/reminding/renewal-window.ts'
import type { DraftDue } from '../../core/task/draft.ts'
import type { IsoDay } from '../../core/time/day.ts'
import { dayInVietnam } from '../../core/time/day-in-vietnam.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction } from '../../store/ground/database.ts'
import type { Assignee, NewObligation } from '../../store/obligation/obligation.ts'
import {
  type AddressedTask,
  listAddressed,
  listPlanDues,
  lockPlanInForce,
  type PlanInForce,
  passOnPeriods,
  saveRenewed,
} from '../../store/obligation/renewal.ts'
import { dueOf } from '../../store/plan/task-due.ts'
import type { Office } from '../ground/office.ts'
import { owedBy, termRules } from '../obligation/make-obligations.ts'

export interface Renewed {
  readonly made: number
  readonly passed: number
  readonly ended: number
}

/**
 * Brings the work of a plan up to a day: the next periods of what recurs, units that have come to a group since, and what was a merged
 * unit's. Task, unit, part and time name an obligation, so that doing it again makes none twice; what lies behind the day is not asked for.
 */
export async function renewDuties(office: Office, planId: string, day: IsoDay): Promise<Renewed> {
  return inTransaction(office.store, async store => {
    const plan = await lockPlanInForce(store, planId)
    const window = plan && renewalWindow(plan.period_end, day)
    if (!plan || !window) return { made: 0, passed: 0, ended: 0 }
    const { passed, ended } = await passOnPeriods(store, planId, day)
    const dues = Map.groupBy(await listPlanDues(store, planId), ({ task_number }) => task_number)
    const groups = new Map<string, { readonly whom: Assignee; readonly owed: NewObligation[] }>()
    for (const task of await listAddressed(store, planId)) {
      const whom = task.rule !== null ? { rule: task.rule } : task.unit_id !== null ? { unitId: task.unit_id } : null
      if (whom === null || task.part === 'to') continue
      const key = JSON.stringify(whom)
      const group = groups.get(key) ?? { whom, owed: [] }
      group.owed.push(...owedOf(plan, task, (dues.get(task.number) ?? []).map(dueOf), window, day))
      groups.set(key, group)
    }
    let made = 0
    for (const { whom, owed } of groups.values()) made += await saveRenewed(store, plan, day, whom, owed)
    if (made + passed + ended === 0) return { made, passed, ended }
    const about = { day, made: String(made), passed: String(passed), ended: String(ended) }
    await saveAudit(store, { at: office.now(), by: null, action: 'duties-renewed', subject: planId, about })
    return { made, passed, ended }
  })
}

/** The times of a task that are still ahead; those that were counted from the plan's own day are counted from it again. */
function owedOf(
  plan: PlanInForce,
  task: AddressedTask,
  dues: readonly DraftDue[],
  window: { readonly start: IsoDay; readonly end: IsoDay },
  day: IsoDay,
): NewObligation[] {
  const part = task.part === 'support' ? 'support' : task.kind === 'report' ? 'report' : 'lead'
  const events = { issued: dayInVietnam(plan.published_at), received: null }
  return instancesOf(dues, window, events, termRules)
    .filter(({ term }) => term.kind !== 'day' || term.last >= day)
    .map(instance => owedBy(task.task_id, part, instance))
}
