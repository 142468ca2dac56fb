import { type Box, soonDays } from '../../core/obligation/box.ts'
import { addDays } from '../../core/time/day.ts'
import { listObligations as loadLines } from '../../store/obligation/obligation-list.ts'
import { type Caller, permit } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { readLinesAfter, writeLinesAfter } from './lines-after.ts'
import { obligationLine } from './obligation-line.ts'

export interface ObligationQuery {
  readonly box: Box
  readonly q?: string | undefined
  readonly after?: string | undefined
  readonly limit: number
}

/** The inbox of the unit that is acted for: one box of it, the most pressing first, with how many there are in each. */
export async function listObligations(office: Office, asking: Caller | null, { box, q = '', after, limit }: ObligationQuery) {
  const caller = permit(asking, 'list-obligations')
  const today = caller.standpoint.day
  const days = { today, soon: addDays(today, soonDays) ?? today }
  const page = { box, q, days, after: readLinesAfter(after), limit: limit + 1 }
  const { lines: found, counts } = await loadLines(office.store, caller, page)
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(line => ({ ...obligationLine(line, today), assigner: line.assigner_name })),
    next: found.length > shown.length && last ? writeLinesAfter(last) : null,
    counts,
  }
}
