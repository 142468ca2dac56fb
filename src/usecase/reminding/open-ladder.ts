import { standardLadder } from '../../core/reminding/ladder-settings.ts'
import { findAbove, findLadders, listLadderChanges } from '../../store/reminding/reminder-ladder.ts'
import { actingFrom, type Caller, permit } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'

/** How the unit that is acted for is reminded, whose ladder that is, and what was set before. */
export async function openLadder(office: Office, asking: Caller | null) {
  const caller = permit(asking, 'open-ladder')
  const { unitId } = actingFrom(caller)
  const { day } = caller.standpoint
  const [history, held, above] = await Promise.all([
    listLadderChanges(office.store, caller, unitId),
    findLadders(office.store, [unitId], day),
    findAbove(office.store, unitId, day),
  ])
  const own = held.get(unitId)
  const from = own ?? null
  const [last] = history
  return {
    version: last?.version ?? 0,
    own: last?.settings ?? null,
    inherited: above?.settings ?? standardLadder,
    from: from && { id: from.from_id, name: from.from_name },
    history: history.map(({ version, settings, set_at, post, post_number }) => ({
      version,
      settings,
      at: set_at.toISOString(),
      by: { post, number: post_number },
    })),
  }
}
