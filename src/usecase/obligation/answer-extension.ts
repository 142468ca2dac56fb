import type { ExtensionMove } from '../../core/obligation/extension.ts'
import { extendedTo, extensionStates, moveExtension } from '../../core/obligation/move-extension.ts'
import { dayParts } from '../../core/time/day.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { storable } from '../../store/ground/search.ts'
import { obligationOf } from '../../store/obligation/obligation.ts'
import { loadWhole } from '../../store/obligation/obligation-parts.ts'
import { extensionOf, listExtensions, lockObligation, saveAnswer, saveObligationStep } from '../../store/obligation/obligation-step.ts'
import { actingFrom, type Caller, permitOn } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { moverOf } from './mover.ts'

/** Grants, refuses or counters a request for more time, or answers what was offered; what is granted moves the term and is a step. */
export async function answerExtension(
  office: Office,
  asking: Caller | null,
  id: string,
  extensionId: string,
  move: ExtensionMove,
): Promise<void> {
  await inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'answer-extension', id)
    const row = await lockObligation(store, caller)
    const found = (await listExtensions(store, caller)).find(each => each.id === extensionId)
    if (!row || !found) return refuse('not-found')
    if (move.type === 'counter' && !dayParts(move.day)) return refuse('day-unknown')
    const [before, obligation] = [extensionOf(found), obligationOf(row)]
    const mover = moverOf(caller, row, extensionStates[before.state][move.type]?.by ?? 'doer')
    const whole = await loadWhole(store, mover.today, row.parent_id)
    const result = moveExtension(before, obligation, move, mover, whole?.last ?? null)
    if ('refusal' in result) return refuse(result.refusal)
    const words = 'reason' in move ? storable(move.reason.trim()) : null
    await saveAnswer(store, caller, result.extension, words)
    const day = extendedTo(result.extension)
    if (day !== null)
      await saveObligationStep(store, caller, {
        move: 'extend',
        from: obligation.state,
        after: { ...obligation, extendedTo: day },
        version: row.version + 1,
        at: office.now(),
        officeId: actingFrom(caller).officeId,
        words: day,
        toUnitId: null,
      })
    const about = { extension: extensionId, move: move.type, ...(day !== null && { day }) }
    await saveAudit(store, { at: office.now(), by: caller, action: 'extension-answered', subject: id, about })
  })
}
