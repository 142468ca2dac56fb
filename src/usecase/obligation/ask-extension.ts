import { askExtension as asked } from '../../core/obligation/move-extension.ts'
import { dayParts, type IsoDay } from '../../core/time/day.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { storable } from '../../store/ground/search.ts'
import { obligationOf } from '../../store/obligation/obligation.ts'
import { extensionOf, listExtensions, lockObligation, saveExtension } from '../../store/obligation/obligation-step.ts'
import { actingFrom, type Caller, permitOn } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { moverOf } from './mover.ts'

/** A unit asks for more time. */
export async function askExtension(
  office: Office,
  asking: Caller | null,
  id: string,
  request: { readonly askedFor: IsoDay; readonly reason: string },
): Promise<{ id: string }> {
  const extensionId = office.newId()
  await inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'ask-extension', id)
    const row = await lockObligation(store, caller)
    if (!row) return refuse('not-found')
    if (!dayParts(request.askedFor)) return refuse('day-unknown')
    const former = (await listExtensions(store, caller)).map(extensionOf)
    const wish = { id: extensionId, askedFor: request.askedFor, reason: storable(request.reason.trim()) }
    const result = asked(obligationOf(row), former, wish, moverOf(caller, row, 'doer'))
    if ('refusal' in result) return refuse(result.refusal)
    await saveExtension(store, caller, result.extension, { officeId: actingFrom(caller).officeId, at: office.now() })
    const about = { extension: extensionId, day: request.askedFor }
    await saveAudit(store, { at: office.now(), by: caller, action: 'extension-asked', subject: id, about })
  })
  return { id: extensionId }
}
