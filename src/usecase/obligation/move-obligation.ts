import { moveObligation as moved } from '../../core/obligation/move-obligation.ts'
import type { SpokenMove } from '../../core/obligation/obligation.ts'
import { isSettled, obligationStates } from '../../core/obligation/obligation-states.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction, type Store } from '../../store/ground/database.ts'
import { storable } from '../../store/ground/search.ts'
import { obligationOf } from '../../store/obligation/obligation.ts'
import { endParts } from '../../store/obligation/obligation-parts.ts'
import { lockObligation, saveObligationStep, saveRerouted } from '../../store/obligation/obligation-step.ts'
import { loadUnitsOn } from '../../store/unit/unit.ts'
import { actingFrom, type Caller, permitOn } from '../ground/caller.ts'
import { checkId } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { type BesideStep, checkBeside } from './beside-step.ts'
import { checkLent } from './check-lent.ts'
import { guardWords } from './guard-words.ts'
import { moverOf } from './mover.ts'
import { type MovedAlong, tellTwins } from './tell-twins.ts'

/** `words`: how far the work has come, or what goes with the move; a reason stands in the move itself. */
export interface MoveRequest extends BesideStep {
  readonly version: number
  readonly move: SpokenMove
  readonly words?: string | undefined
  /** Personal data in the words have been seen, and belong there. */
  readonly confirmed?: boolean | undefined
}

/**
 * Takes one step. The version that was seen must be the current one: two who work on it are told of each other, and nothing is overwritten.
 * Answers what the same step was taken on besides, for other documents order the same work.
 */
export async function moveObligation(
  office: Office,
  asking: Caller | null,
  id: string,
  request: MoveRequest,
): Promise<readonly MovedAlong[]> {
  return inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'move-obligation', id)
    const row = await lockObligation(store, caller)
    if (!row) return refuse('not-found')
    if (row.version !== request.version) return refuse('obligation-changed')
    const { move } = request
    await checkLent(store, caller, row, move.type)
    const before = obligationOf(row)
    const mover = moverOf(caller, row, obligationStates[row.state][move.type]?.by ?? 'doer')
    const result = moved(before, move, mover)
    if ('refusal' in result) return refuse(result.refusal)
    const toUnitId = move.type === 'reroute' ? await checkReceiver(store, caller, row, move.toUnitId) : null
    const words = 'reason' in move ? move.reason : (request.words ?? '')
    const guarded = guardWords(words, request.confirmed ?? false)
    const saveBeside = await checkBeside(store, caller, row.task_id, move.type, request, words)
    const version = row.version + 1
    const step = { version, at: office.now(), words: storable(words.trim()) || null }
    await saveObligationStep(store, caller, {
      ...step,
      move: move.type,
      from: before.state,
      after: result.obligation,
      officeId: actingFrom(caller).officeId,
      forUnitId: actingFrom(caller).forUnitId,
      toUnitId,
    })
    await saveBeside({ version, today: mover.today })
    if (toUnitId !== null) await saveRerouted(store, caller, toUnitId)
    if (isSettled(result.obligation.state) && move.type !== 'confirm')
      await endParts(store, caller, [id], { at: office.now(), officeId: actingFrom(caller).officeId })
    const about = { move: move.type, version: String(version), plan: row.plan_id, ...guarded }
    await saveAudit(store, { at: step.at, by: caller, action: 'obligation-moved', subject: id, about })
    return tellTwins(store, caller, row, { ...step, move })
  })
}

/** Another unit that exists. */
async function checkReceiver(store: Store, caller: Caller, { unit_id }: { readonly unit_id: string }, wanted: string): Promise<string> {
  const toUnitId = checkId(wanted)
  const [unit] = await loadUnitsOn(store, [toUnitId], caller.standpoint.day)
  return !unit || toUnitId === unit_id ? refuse('unit-not-to-tell') : toUnitId
}
