import { raiseDifficulty as raised } from '../../core/obligation/move-difficulty.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { storable } from '../../store/ground/search.ts'
import { saveDifficultyStep } from '../../store/obligation/difficulty.ts'
import { obligationOf } from '../../store/obligation/obligation.ts'
import { lockObligation } from '../../store/obligation/obligation-step.ts'
import { actingFrom, type Caller, permitOn } from '../ground/caller.ts'
import { checkId } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { guardWords } from './guard-words.ts'
import { levelsOf } from './levels-of.ts'
import { moverOf } from './mover.ts'

export interface DifficultyRequest {
  readonly words: string
  /** The unit that is asked to answer. */
  readonly toUnitId: string
  /** Personal data in the words have been seen, and belong there. */
  readonly confirmed?: boolean | undefined
}

/** Tells what stands in the way, to the one who assigned or to a unit above. */
export async function raiseDifficulty(
  office: Office,
  asking: Caller | null,
  id: string,
  { words, toUnitId, confirmed = false }: DifficultyRequest,
): Promise<{ id: string }> {
  const difficultyId = office.newId()
  await inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'raise-difficulty', id)
    const row = await lockObligation(store, caller)
    if (!row) return refuse('not-found')
    const mover = moverOf(caller, row, 'doer')
    const levels = new Set(await levelsOf(store, row, mover.today))
    const wish = { id: difficultyId, words: storable(words.trim()), addresseeId: checkId(toUnitId) }
    const side = mover.side === 'doer' ? 'doer' : 'addressee'
    const result = raised(obligationOf(row), wish, { side, today: mover.today, levels })
    if ('refusal' in result) return refuse(result.refusal)
    const guarded = guardWords(words, confirmed)
    const step = { move: 'raise', at: office.now(), officeId: actingFrom(caller).officeId, words: null, toUnitId: wish.addresseeId }
    await saveDifficultyStep(store, caller, result.difficulty, step)
    const about = { difficulty: difficultyId, to: wish.addresseeId, ...guarded }
    await saveAudit(store, { at: office.now(), by: caller, action: 'difficulty-raised', subject: id, about })
  })
  return { id: difficultyId }
}
