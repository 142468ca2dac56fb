import { standingOf } from '../../core/obligation/lateness.ts'
import { obligationOf } from '../../store/obligation/obligation.ts'
import { listParts as loadParts, type PartRecord } from '../../store/obligation/obligation-parts.ts'
import { type Caller, permitOn } from '../ground/caller.ts'
import { checkId } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'

/** The parts of something, page by page, each with how its own parts stand. */
export async function listParts(
  office: Office,
  asking: Caller | null,
  id: string,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
) {
  const caller = await permitOn(office.store, asking, 'list-parts', id)
  const found = await loadParts(office.store, caller, after ? checkId(after) : null, limit + 1)
  const shown = found.slice(0, limit)
  return {
    items: shown.map(row => partLine(row, caller.standpoint.day)),
    next: found.length > shown.length ? (shown.at(-1)?.id ?? null) : null,
  }
}

function partLine(row: PartRecord, today: string) {
  const obligation = obligationOf(row)
  const standing = standingOf(obligation, today)
  return {
    id: row.id,
    text: row.text,
    unit: { id: row.unit_id, name: row.unit_name },
    part: row.part,
    state: row.state,
    term: obligation.term,
    extendedTo: row.extended_to,
    standing,
    required: row.required,
    below: { total: row.below, confirmed: row.below_confirmed },
    percent: row.percent,
  }
}
