import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { isOwnDuty } from '../../store/report/report-duty.ts'
import { turnRegime } from '../../store/report/report-regime.ts'
import { type Caller, permit } from '../ground/caller.ts'
import { checkId } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'

/** Whether the cycles of a duty open by themselves from now on; what was open stays open, what fell due meanwhile is left. */
export async function changeRegime(office: Office, asking: Caller | null, taskId: string, isOn: boolean): Promise<void> {
  await inTransaction(office.store, async store => {
    const caller = permit(asking, 'change-report-regime')
    if (!(await isOwnDuty(store, caller, checkId(taskId)))) return refuse('not-found')
    const at = office.now()
    if (!(await turnRegime(store, caller, taskId, { isOn, at }))) return refuse('not-found')
    await saveAudit(store, { at, by: caller, action: 'report-regime-changed', subject: taskId, about: { on: String(isOn) } })
  })
}
