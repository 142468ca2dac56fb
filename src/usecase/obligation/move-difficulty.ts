import type { DifficultyMove, DifficultySide } from '../../core/obligation/difficulty.ts'
import { difficultyStates } from '../../core/obligation/difficulty-states.ts'
import { moveDifficulty as moved } from '../../core/obligation/move-difficulty.ts'
import { ownUnits } from '../../core/policy/own-units.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { storable } from '../../store/ground/search.ts'
import { difficultyOf, lockDifficulty, saveDifficultyStep } from '../../store/obligation/difficulty.ts'
import { obligationOf } from '../../store/obligation/obligation.ts'
import { loadObligationRow } from '../../store/obligation/obligation-step.ts'
import { actingFrom, type Caller, permitOn } from '../ground/caller.ts'
import { checkId } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { guardWords } from './guard-words.ts'
import { levelsOf } from './levels-of.ts'

export interface DifficultyMoveRequest {
  /** The one that was seen. */
  readonly version: number
  readonly move: DifficultyMove
  readonly confirmed?: boolean | undefined
}

/** Answers a difficulty, passes it on, or says whether the answer helps. */
export async function moveDifficulty(office: Office, asking: Caller | null, id: string, request: DifficultyMoveRequest): Promise<void> {
  await inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'move-difficulty', id)
    const row = await lockDifficulty(store, caller)
    const owed = row && (await loadObligationRow(store, caller, row.obligation_id))
    if (!row || !owed) return refuse('not-found')
    if (row.version !== request.version) return refuse('obligation-changed')
    const { move } = request
    const today = caller.standpoint.day
    const side = sideOf(caller, owed.unit_id, row.addressee_id, difficultyStates[row.state][move.type]?.by ?? 'addressee')
    const levels = new Set(await levelsOf(store, owed, today))
    const toUnitId = move.type === 'pass-on' ? checkId(move.toUnitId) : null
    const result = moved(difficultyOf(row), obligationOf(owed), move, { side, today, levels })
    if ('refusal' in result) return refuse(result.refusal)
    const words = 'words' in move ? move.words : ''
    const guarded = guardWords(words, request.confirmed ?? false)
    const by = { at: office.now(), officeId: actingFrom(caller).officeId }
    await saveDifficultyStep(store, caller, result.difficulty, { move: move.type, ...by, words: storable(words.trim()) || null, toUnitId })
    const about = { difficulty: id, move: move.type, ...(toUnitId && { to: toUnitId }), ...guarded }
    await saveAudit(store, { at: office.now(), by: caller, action: 'difficulty-moved', subject: row.obligation_id, about })
  })
}

/** Who has become both, as when units are merged, moves on the side whose move it is. */
export function sideOf(caller: Caller, doerId: string, addresseeId: string, wanted: DifficultySide): DifficultySide {
  const own = ownUnits(caller.standpoint)
  const [raised, asked] = [own.includes(doerId), own.includes(addresseeId)]
  return raised && asked ? wanted : asked ? 'addressee' : 'doer'
}
