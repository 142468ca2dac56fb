import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { deleteUnitAct, settleUnits } from '../../store/unit/unit-change.ts'
import { countRests, isStoodOn, loadActTrace, lockUnits } from '../../store/unit/unit-standing.ts'
import { type Caller, permitOn } from '../ground/caller.ts'
import { checkId } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { writeLawfully } from './change-unit.ts'

/** Takes an act back as if it had not been, while it is the last one of every unit that it touched and nothing rests on what it made. */
export async function undoUnitAct(office: Office, asking: Caller | null, unitId: string, actId: string): Promise<void> {
  await inTransaction(office.store, async store => {
    await lockUnits(store)
    const caller = await permitOn(store, asking, 'change-unit', unitId)
    const trace = await loadActTrace(store, checkId(actId))
    if (!trace?.touched.includes(unitId)) return refuse('not-found')
    for (const id of trace.touched) if (id !== unitId) await permitOn(store, asking, 'change-unit', id)
    if (trace.overtaken || (await isStoodOn(store, trace.made, actId))) return refuse('unit-act-not-last')
    if (Object.keys(await countRests(store, trace.made)).length > 0) return refuse('unit-in-use')
    await writeLawfully(async () => {
      await deleteUnitAct(store, actId)
      await settleUnits(store)
    })
    const { kind, day, basis } = trace.act
    await saveAudit(store, { at: office.now(), by: caller, action: 'unit-act-undone', subject: unitId, about: { kind, day, basis } })
  })
}
