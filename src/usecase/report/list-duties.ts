import { dutyTiming } from '../../core/report/duty-timing.ts'
import { listDuties as loadDuties } from '../../store/report/report-duty.ts'
import { type Caller, permit } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'

/** The duties to report that the own unit's plans gave, or that it is named to gather: what a cycle can be opened from. */
export async function listDuties(office: Office, asking: Caller | null) {
  const caller = permit(asking, 'list-report-duties')
  const found = await loadDuties(office.store, caller)
  return {
    items: found.map(line => ({
      taskId: line.task_id,
      planId: line.plan_id,
      plan: [line.number, line.symbol].filter(Boolean).join('/'),
      text: line.text,
      units: line.units,
      nextDue: line.next_due,
      instance: line.instance,
      timing:
        line.last_day === null
          ? null
          : dutyTiming({ instance: line.instance, first: line.first_day, last: line.last_day }, caller.standpoint.day, null),
      isOpen: line.is_open,
      opensItself: line.is_on,
      cycles: line.cycles,
    })),
  }
}
