import { ownUnits } from '../../core/policy/own-units.ts'
import { checkUrging, type UrgedLine, type UrgingKind } from '../../core/reminding/urging.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction, type Store } from '../../store/ground/database.ts'
import { storable } from '../../store/ground/search.ts'
import { obligationOf } from '../../store/obligation/obligation.ts'
import { lockUrged } from '../../store/reminding/urged-work.ts'
import { countRounds, saveUrging, takeUrgingNumber } from '../../store/reminding/urging.ts'
import { loadUnitPath, loadUnitsOn } from '../../store/unit/unit.ts'
import { actingFrom, type Caller, type Permitted, permit } from '../ground/caller.ts'
import { checkId } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { guardWords } from '../obligation/guard-words.ts'

export interface UrgingRequest {
  readonly kind: UrgingKind
  readonly obligationIds: readonly string[]
  readonly words: string
  /** Personal data in the words have been seen, and belong there. */
  readonly confirmed?: boolean | undefined
}

interface Drafted {
  readonly toUnitId: string
  readonly debtorId: string
  readonly round: number
  readonly lines: readonly UrgedLine[]
  readonly personalData?: string
}

/** Whom a record goes to, about what, for the how-manieth time; refuses what may not be written. */
async function draft(store: Store, caller: Permitted<'issue-urging'>, request: UrgingRequest): Promise<Drafted> {
  const ids = [...new Set(request.obligationIds.map(checkId))]
  const rows = await lockUrged(store, caller, ids)
  if (rows.length < ids.length) return refuse('not-found')
  const unitIds = ownUnits(caller.standpoint)
  const work = rows.map(row => ({ obligation: obligationOf(row), assignerId: row.assigner_id }))
  const checked = checkUrging(request.kind, request.words, work, { unitIds, today: caller.standpoint.day })
  if ('refusal' in checked) return refuse(checked.refusal, checked.words === undefined ? {} : { words: checked.words })
  const guarded = guardWords(request.words, request.confirmed ?? false)
  const { debtorId, lines } = checked
  const rounds = await countRounds(store, ids)
  const toUnitId = request.kind === 'report-up' ? await aboveOf(store, caller, debtorId) : debtorId
  return { toUnitId, debtorId, lines, round: request.kind === 'urge' ? rounds + 1 : Math.max(1, rounds), ...guarded }
}

/** The unit right above the one that owes; where the writer is that one, the unit above the writer. */
async function aboveOf(store: Store, caller: Permitted<'issue-urging'>, debtorId: string): Promise<string> {
  const { unitId } = actingFrom(caller)
  const { day } = caller.standpoint
  const parentOf = async (id: string): Promise<string | null> => (await loadUnitPath(store, id, day))?.territory.at(-2) ?? null
  const above = await parentOf(debtorId)
  return (above !== null && above !== unitId ? above : await parentOf(unitId)) ?? refuse('urging-none-above')
}

/** As it would be written, without its number. */
export async function tryUrging(office: Office, asking: Caller | null, request: UrgingRequest) {
  const caller = permit(asking, 'issue-urging')
  return inTransaction(office.store, async store => {
    const { toUnitId, debtorId, round, lines } = await draft(store, caller, request)
    const units = await loadUnitsOn(store, [toUnitId, debtorId], caller.standpoint.day)
    const nameOf = (id: string): string => units.find(unit => unit.id === id)?.version.name ?? ''
    return {
      to: { id: toUnitId, name: nameOf(toUnitId) },
      debtor: { id: debtorId, name: nameOf(debtorId) },
      round,
      items: lines.map(line => ({ obligationId: line.obligationId, lastDay: line.lastDay, daysLate: line.daysLate })),
    }
  })
}

/** Writes to an institution about work that it owes: numbered by unit and year, for good. */
export async function issueUrging(office: Office, asking: Caller | null, request: UrgingRequest): Promise<{ id: string }> {
  const caller = permit(asking, 'issue-urging')
  const { unitId, officeId } = actingFrom(caller)
  const id = office.newId()
  const { day } = caller.standpoint
  const year = Number(day.slice(0, 4))
  await inTransaction(office.store, async store => {
    const { toUnitId, debtorId, round, lines, personalData } = await draft(store, caller, request)
    const at = office.now()
    // The last thing that others could wait for.
    const number = await takeUrgingNumber(store, caller, unitId, year)
    const record = { id, unit_id: unitId, year, number, kind: request.kind, round, to_unit_id: toUnitId, debtor_id: debtorId }
    const words = storable(request.words.trim())
    await saveUrging(store, caller, { ...record, words, issued_at: at, office_id: officeId }, lines, day)
    const about = { number: `${number}/${year}`, kind: request.kind, to: toUnitId, items: String(lines.length) }
    const found = personalData === undefined ? {} : { personalData }
    await saveAudit(store, { at, by: caller, action: 'urging-issued', subject: id, about: { ...about, ...found } })
  })
  return { id }
}
