import type { Selectable } from 'kysely'
import { instancesOf } from '../../core/obligation/instances.ts'
import { renewalWindow } from '../../core/reminding/renewal-window.ts'
import type { DraftDue } from '../../core/task/draft.ts'
import type { IsoDay } from '../../core/time/day.ts'
import { dayInVietnam } from '../../core/time/day-in-vietnam.ts'
import { saveAudit } from '../../store/audit.ts'
import { inTransaction } from '../../store/database.ts'
import type { NewObligation } from '../../store/obligation.ts'
import {
  type AddressedTask,
  listAddressed,
  listPlanDues,
  lockPlanInForce,
  type PlanInForce,
  passOnPeriods,
  saveRenewed,
} from '../../store/renewal.ts'
import type { TaskDueTable } from '../../store/tables.ts'
import type { Office } from '../ground/office.ts'
import { termRules } from '../obligation/make-obligations.ts'

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
    const groups = new Map<
      string,
      { readonly whom: { readonly unitId: string } | { readonly rule: NonNullable<AddressedTask['rule']> }; readonly owed: NewObligation[] }
    >()
    for (const task of await listAddressed(store, planId)) {
      const whom = task.rule !== null ? { rule: task.rule } : task.unit_id !== null ? { unitId: task.unit_id } : null
      if (whom === null || task.part === 'to') continue
      const key = JSON.stringify(whom)
      const group = groups.get(key) ?? { whom, owed: [] }
      group.owed.push(...owedOf(plan, task, (dues.get(task.number) ?? []).flatMap(dueOf), window, day))
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
  return instancesOf(dues, window, events, termRules).flatMap(({ key, term }): NewObligation[] => {
    if (term.kind === 'day' && term.last < day) return []
    return [
      {
        task_id: task.task_id,
        part,
        instance: key,
        term: term.kind,
        first_day: term.kind === 'day' ? term.first : null,
        last_day: term.kind === 'day' ? term.last : null,
        event: term.kind === 'event' ? [term.amount, term.unit, term.from].filter(each => each !== null && each !== '').join(' ') : null,
      },
    ]
  })
}

/** A due as it was stored with the plan. */
function dueOf(row: Selectable<TaskDueTable>): DraftDue[] {
  const { kind, date, bound, start_date, end_date, every, day, month, amount, unit, counted_from } = row
  const span = null
  if (kind === 'date' && date !== null && bound !== null) return [{ kind, date, bound, span }]
  if (kind === 'period' && start_date !== null && end_date !== null) return [{ kind, start: start_date, end: end_date, span }]
  if (kind === 'recurring' && every !== null) return [{ kind, every, ...(day !== null && { day }), ...(month !== null && { month }), span }]
  if (kind === 'relative' && counted_from !== null) return [{ kind, amount, unit, from: counted_from, span }]
  return kind === 'standing' ? [{ kind, span }] : []
}
