import { type AreaExtension, checkAreaExtension } from '../../core/obligation/area-extension.ts'
import { type GroupRule, unitsNamedBy } from '../../core/unit/group-rule.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction, type Store } from '../../store/ground/database.ts'
import { storable } from '../../store/ground/search.ts'
import {
  type AreaAct,
  type AreaExtensionRecord,
  countArea,
  countResting,
  listAreaExtensions as loadActs,
  lockAreaExtension,
  saveAreaExtension,
  saveAreaUndo,
} from '../../store/obligation/area-extension.ts'
import { listUnitsOfOffices } from '../../store/obligation/obligation-step.ts'
import { actingFrom, type Caller, permit } from '../ground/caller.ts'
import { checkId, readCursor, writeCursor } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'

export interface AreaRequest extends AreaExtension {
  readonly rule: GroupRule
  readonly planIds: readonly string[]
}

/** What an act would move, and what it would leave and why. Nothing is changed. */
export async function previewAreaExtension(office: Office, asking: Caller | null, request: AreaRequest) {
  const caller = permit(asking, 'extend-area')
  return { counts: await countArea(office.store, caller, await actOf(office.store, caller, request)) }
}

/** Extends what is due in some days, of many units and plans at once, on a legal basis. */
export async function extendArea(office: Office, asking: Caller | null, request: AreaRequest): Promise<{ id: string; total: number }> {
  const id = office.newId()
  return inTransaction(office.store, async store => {
    const caller = permit(asking, 'extend-area')
    const by = { id, at: office.now(), ...actingFrom(caller) }
    const total = await saveAreaExtension(store, caller, await actOf(store, caller, request), by)
    if (total === 0) return refuse('area-moves-nothing')
    const about = { total: String(total), basis: request.basis, basisDay: request.basisDay, from: request.dueFrom, to: request.dueTo }
    await saveAudit(store, { at: by.at, by: caller, action: 'area-extended', subject: id, about })
    return { id, total }
  })
}

/** Takes an act back while nothing rests on it. */
export async function undoAreaExtension(office: Office, asking: Caller | null, actId: string, reason: string): Promise<void> {
  await inTransaction(office.store, async store => {
    const caller = permit(asking, 'undo-area-extension')
    const act = await lockAreaExtension(store, caller, checkId(actId))
    if (!act) return refuse('not-found')
    if (act.undone_at) return refuse('area-undone')
    if (reason.trim() === '') return refuse('reason-needed')
    const resting = await countResting(store, caller, act.id)
    if (resting > 0) return refuse('area-rests', { count: String(resting) })
    const by = { at: office.now(), officeId: actingFrom(caller).officeId, why: storable(reason.trim()) }
    await saveAreaUndo(store, caller, act.id, by)
    await saveAudit(store, { at: by.at, by: caller, action: 'area-extension-undone', subject: act.id, about: { total: String(act.total) } })
  })
}

/** The acts of the own unit and of those below, the last first. */
export async function listAreaExtensions(
  office: Office,
  asking: Caller | null,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
) {
  const caller = permit(asking, 'list-area-extensions')
  const found = await loadActs(office.store, caller, readCursor(after), limit + 1)
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  return { items: shown.map(actLine), next: found.length > shown.length && last ? writeCursor(last.seq) : null }
}

async function actOf(store: Store, caller: Caller, request: AreaRequest): Promise<AreaAct> {
  const fault = checkAreaExtension(request)
  if (fault) return refuse(fault)
  for (const id of [...unitsNamedBy(request.rule), ...request.planIds]) checkId(id)
  return { ...request, basis: storable(request.basis.trim()), sitsIn: await listUnitsOfOffices(store, caller.officeIds) }
}

const actLine = (act: AreaExtensionRecord) => ({
  id: act.id,
  dueFrom: act.due_from,
  dueTo: act.due_to,
  until: act.until,
  days: act.days,
  basis: act.basis,
  basisDay: act.basis_day,
  total: act.total,
  madeAt: act.made_at.toISOString(),
  by: { post: act.post, number: act.post_number },
  undone: act.undone_at && { at: act.undone_at.toISOString(), why: act.undone_why ?? '' },
})
