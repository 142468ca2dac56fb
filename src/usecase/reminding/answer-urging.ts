import { ownUnits } from '../../core/policy/own-units.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { storable } from '../../store/ground/search.ts'
import { loadUrging, saveUrgingAnswer } from '../../store/reminding/urging.ts'
import { actingFrom, type Caller, permitOn } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { guardWords } from '../obligation/guard-words.ts'

/** The institution that was written to answers; what was answered stays. */
export async function answerUrging(
  office: Office,
  asking: Caller | null,
  id: string,
  { words, confirmed = false }: { readonly words: string; readonly confirmed?: boolean | undefined },
): Promise<void> {
  await inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'answer-urging', id)
    const record = (await loadUrging(store, caller)) ?? refuse('not-found')
    const own = ownUnits(caller.standpoint)
    if (!own.includes(record.to_unit_id)) return refuse('move-not-yours')
    if (words.trim() === '') return refuse('reason-needed')
    const guarded = guardWords(words, confirmed)
    const at = office.now()
    const answer = { id: office.newId(), officeId: actingFrom(caller).officeId, at, words: storable(words.trim()) }
    await saveUrgingAnswer(store, caller, answer)
    await saveAudit(store, { at, by: caller, action: 'urging-answered', subject: id, about: { answer: answer.id, ...guarded } })
  })
}
