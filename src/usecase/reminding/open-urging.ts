import { ownUnits } from '../../core/policy/own-units.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { listUrgingAnswers, listUrgingItems, loadUrging, saveReceipt } from '../../store/reminding/urging.ts'
import { actingFrom, type Caller, permitOn } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { urgingOf } from './list-urgings.ts'

/** A record with its lines and answers. The first office that opens it where it was sent leaves the receipt. */
export async function openUrging(office: Office, asking: Caller | null, id: string) {
  return inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'open-urging', id)
    const before = (await loadUrging(store, caller)) ?? refuse('not-found')
    const own = ownUnits(caller.standpoint)
    const isOurs = own.includes(before.to_unit_id)
    if (isOurs && before.opened_at === null) {
      const at = office.now()
      const isFirst = await saveReceipt(store, caller, { officeId: actingFrom(caller).officeId, at })
      if (isFirst) await saveAudit(store, { at, by: caller, action: 'urging-opened', subject: id })
    }
    const record = (await loadUrging(store, caller)) ?? before
    return {
      ...urgingOf(record),
      items: (await listUrgingItems(store, caller)).map(item => ({
        obligationId: item.obligation_id,
        lastDay: item.last_day,
        daysLate: item.days_late,
        text: item.text,
        plan: item.plan,
      })),
      answers: (await listUrgingAnswers(store, caller)).map(answer => ({
        at: answer.answered_at.toISOString(),
        words: answer.words,
        by: { post: answer.post, number: answer.post_number },
        unit: answer.unit_name,
      })),
      isOurs,
    }
  })
}
