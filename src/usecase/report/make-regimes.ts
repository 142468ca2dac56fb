import type { Reading } from '../../core/reading/reading.ts'
import type { DraftItem } from '../../core/task/draft.ts'
import type { Store } from '../../store/ground/database.ts'
import type { NewPlan } from '../../store/plan/plan.ts'
import { carryRegimes, type Regime, saveRegimes } from '../../store/report/report-regime.ts'
import { actingFrom, type Permitted } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { namedOn } from '../obligation/make-obligations.ts'
import { resolveAddressees } from '../obligation/resolve-addressees.ts'

/**
 * From its publication on the cycles of a plan's duties to report open by themselves, as the review accepted them. The unit that the plan
 * names to receive the reports gathers them; where nobody is certainly named, who publishes. What a former plan's duties had goes on.
 */
export async function makeRegimes(
  office: Office,
  store: Store,
  caller: Permitted<'publish-plan'>,
  reading: Reading,
  items: readonly DraftItem[],
  tasks: readonly Pick<NewPlan['tasks'][number], 'id' | 'plan_id'>[],
): Promise<void> {
  const [first] = tasks
  const reports = items.flatMap((item, at) => (item.kind === 'report' && tasks[at] ? [{ item, taskId: tasks[at].id }] : []))
  if (!first) return
  await carryRegimes(store, caller, first.plan_id)
  if (!reports.length) return
  const { unitId, officeId } = actingFrom(caller)
  const today = caller.standpoint.day
  const told = reports.flatMap(({ item }) => item.to)
  const { meaningOf } = await resolveAddressees(store, unitId, told, { named: namedOn(reading, today), today })
  const receiverOf = (item: DraftItem): string => {
    const found = item.to.map(meaningOf).find(meaning => meaning !== null && 'unitId' in meaning)
    return found && 'unitId' in found ? found.unitId : unitId
  }
  const common = { officeId, templateId: null, title: '', rules: null, asked: [] }
  const regimes = reports.map(({ item, taskId }): Regime => ({ taskId, unitId: receiverOf(item), ...common }))
  await saveRegimes(store, caller, regimes, office.now())
}
