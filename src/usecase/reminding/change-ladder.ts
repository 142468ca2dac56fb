import { checkLadder, type LadderSettings } from '../../core/reminding/ladder-settings.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { listLadderChanges, saveLadder } from '../../store/reminding/reminder-ladder.ts'
import { actingFrom, type Caller, permit } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'

export interface LadderRequest {
  /** The one that was seen. */
  readonly version: number
  /** Null to be reminded as the unit above is. */
  readonly settings: LadderSettings | null
}

/** Sets how the own unit is reminded, and with it all units below that have no ladder of their own. What was told stays told. */
export async function changeLadder(office: Office, asking: Caller | null, { version, settings }: LadderRequest): Promise<void> {
  const caller = permit(asking, 'change-ladder')
  const { unitId, officeId } = actingFrom(caller)
  const fault = settings && checkLadder(settings)
  if (fault) refuse(fault)
  await inTransaction(office.store, async store => {
    const [last] = await listLadderChanges(store, caller, unitId)
    if ((last?.version ?? 0) !== version) return refuse('ladder-changed')
    const at = office.now()
    if (!(await saveLadder(store, caller, { unitId, version: version + 1, settings, at, officeId }))) return refuse('ladder-changed')
    const about = { version: String(version + 1), before: written(last?.settings ?? null), after: written(settings) }
    await saveAudit(store, { at, by: caller, action: 'ladder-changed', subject: unitId, about })
  })
}

const written = (settings: LadderSettings | null): string => (settings ? JSON.stringify(settings) : 'inherited')
