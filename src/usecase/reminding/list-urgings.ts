import { listOwedWork, listOwingUnits } from '../../store/reminding/urged-work.ts'
import { listUrgingsOf, listUrgings as loadUrgings, type UrgingRecord } from '../../store/reminding/urging.ts'
import { type Caller, permit, permitOn } from '../ground/caller.ts'
import { checkId, readCursor, writeCursor } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'

export interface UrgingQuery {
  readonly box: 'received' | 'sent'
  readonly after?: string | undefined
  readonly limit: number
}

/** What the unit that is acted for wrote, or what was written to it, the last first. */
export async function listUrgings(office: Office, asking: Caller | null, { box, after, limit }: UrgingQuery) {
  const caller = permit(asking, 'list-urgings')
  const found = await loadUrgings(office.store, caller, { box, before: readCursor(after), limit: limit + 1 })
  const items = found.slice(0, limit)
  const last = items.at(-1)
  return { items: items.map(urgingOf), next: found.length > limit && last ? writeCursor(last.seq) : null }
}

/** The records about one obligation. */
export async function listObligationUrgings(office: Office, asking: Caller | null, obligationId: string) {
  const caller = await permitOn(office.store, asking, 'open-obligation', obligationId)
  return { items: (await listUrgingsOf(office.store, caller)).map(urgingOf) }
}

/** Whom there is to write to: the units that owe the own unit something overdue, and what one of them owes. */
export async function listOverdue(office: Office, asking: Caller | null, unitId: string | undefined) {
  const caller = permit(asking, 'issue-urging')
  const { day } = caller.standpoint
  const units = await listOwingUnits(office.store, caller, day)
  const work = unitId === undefined ? [] : await listOwedWork(office.store, caller, checkId(unitId), day)
  return {
    units: units.map(({ id, name, count }) => ({ id, name, count })),
    items: work.map(({ id, text, plan, due_day, rounds }) => ({ id, text, plan, lastDay: due_day, rounds })),
  }
}

export const urgingOf = (record: UrgingRecord) => ({
  id: record.id,
  number: record.number,
  year: record.year,
  kind: record.kind,
  round: record.round,
  unit: { id: record.unit_id, name: record.unit_name },
  to: { id: record.to_unit_id, name: record.to_name },
  debtor: { id: record.debtor_id, name: record.debtor_name },
  words: record.words,
  issuedAt: record.issued_at.toISOString(),
  by: { post: record.post, number: record.post_number },
  count: record.items,
  answered: record.answers > 0,
  opened:
    record.opened_at && record.opened_post
      ? { at: record.opened_at.toISOString(), by: { post: record.opened_post, number: record.opened_number ?? 1 } }
      : null,
})
