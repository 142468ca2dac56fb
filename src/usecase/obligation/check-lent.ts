import { mayMove } from '../../core/obligation/lent-moves.ts'
import type { ObligationMoveType } from '../../core/obligation/obligation.ts'
import { vietnamCalendar } from '../../core/time/vietnam-calendar.ts'
import { addWorkingDays } from '../../core/time/working-calendar.ts'
import { hasWorkedForOther } from '../../store/account/lending.ts'
import type { Store } from '../../store/ground/database.ts'
import type { Permitted } from '../ground/caller.ts'
import { refuse } from '../ground/refusal.ts'

/**
 * Under a lending only the moves of its rights, a backup only after its days; and whoever did the work for another unit confirms it for nobody,
 * from whatever desk.
 */
export async function checkLent(
  store: Store,
  caller: Permitted<'move-obligation'>,
  { submitted_on }: { readonly submitted_on: string | null },
  move: ObligationMoveType,
): Promise<void> {
  const { lent } = caller
  if (!mayMove(move, lent?.rights ?? null)) return refuse('not-lent')
  const { afterDays = null } = lent ?? {}
  if (afterDays !== null) {
    const since = submitted_on && addWorkingDays(vietnamCalendar, submitted_on, afterDays)
    if (!since || since > caller.standpoint.day) return refuse('lent-not-yet', { days: String(afterDays) })
  }
  const units = caller.offices.map(office => office.unitId)
  if (move === 'confirm' && (await hasWorkedForOther(store, caller, units))) return refuse('own-work')
}
