import { standingOf } from '../../core/obligation/lateness.ts'
import { allowedOn } from '../../core/policy/decide.ts'
import type { Store } from '../../store/ground/database.ts'
import { obligationOf } from '../../store/obligation/obligation.ts'
import { listBeside, loadPartsStanding, loadWhole } from '../../store/obligation/obligation-parts.ts'
import type { ObligationRecord } from '../../store/obligation/obligation-step.ts'
import type { Permitted } from '../ground/caller.ts'
import { loadSubject } from '../ground/load-subject.ts'

/** So many units that do the same task are shown with it; a task of a whole group has its list. */
const mostBeside = 50

/** Up, down and beside: what it is a part of, how its parts stand, and who else does the same task. */
export async function openedParts(store: Store, caller: Permitted<'open-obligation'>, row: ObligationRecord) {
  const { day } = caller.standpoint
  const whole = await loadWhole(store, day, row.parent_id)
  const subject = whole && (await loadSubject(store, 'obligation', [], whole.id, day))
  const own = await loadSubject(store, 'obligation', [], row.id, day)
  return {
    whole: whole
      ? {
          id: whole.id,
          text: whole.text,
          unit: whole.unit_name,
          canOpen: !!subject && allowedOn(['open-obligation'], caller, subject).length > 0,
        }
      : null,
    parts: await loadPartsStanding(store, caller),
    maySplit: allowedOn(['split-obligation'], caller, own).length > 0,
    beside: (await listBeside(store, caller, mostBeside)).map(each => ({
      unit: each.unit_name,
      part: each.part,
      state: each.state,
      standing: standingOf(obligationOf(each), day),
    })),
  }
}
