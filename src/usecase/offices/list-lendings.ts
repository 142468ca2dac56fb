import { listLendings as load } from '../../store/account/lending.ts'
import { type Caller, permit } from '../ground/caller.ts'
import { readCursor, writeCursor } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'

/** What the own unit lets others do, and what others let it do, the last first. */
export async function listLendings(
  office: Office,
  asking: Caller | null,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
) {
  const caller = permit(asking, 'list-lendings')
  const found = await load(office.store, caller, readCursor(after), limit + 1)
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  return {
    day: caller.standpoint.day,
    items: shown.map(row => ({
      id: row.id,
      given: row.is_given,
      unit: { id: row.unit_id, name: row.unit_name },
      to: { id: row.to_unit_id, name: row.to_unit_name },
      rights: row.rights,
      from: row.valid_from,
      until: row.valid_to,
      afterDays: row.after_days,
      reason: row.reason,
      madeAt: row.made_at.toISOString(),
      by: { post: row.post, number: row.post_number },
      endedAt: row.ended_at?.toISOString() ?? null,
      holds: row.holds,
    })),
    next: found.length > shown.length && last ? writeCursor(last.seq) : null,
  }
}
