import { type Box, soonDays } from '../../core/obligation/box.ts'
import { standingOf } from '../../core/obligation/lateness.ts'
import { addDays, type IsoDay } from '../../core/time/day.ts'
import { obligationOf } from '../../store/obligation.ts'
import { countBoxes, type LinesAfter, listObligations as loadLines, type ObligationLine } from '../../store/obligation-list.ts'
import { type Caller, permit } from '../ground/caller.ts'
import { readPlace, writePlace } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'

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
  const [found, counts] = await Promise.all([
    loadLines(office.store, caller, { box, q, days, after: readAfter(after), limit: limit + 1 }),
    countBoxes(office.store, caller, days),
  ])
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(line => lineOf(line, today)),
    next: found.length > shown.length && last ? writePlace(`${last.due_day} ${last.id}`) : null,
    counts,
  }
}

function readAfter(cursor: string | undefined): LinesAfter | null {
  const place = readPlace(cursor)
  if (place === null) return null
  const [dueDay, id] = /^(\d{4}-\d{2}-\d{2}|infinity) ([0-9a-f-]{36})$/.exec(place)?.slice(1) ?? []
  return dueDay === undefined || id === undefined ? refuse('cursor-invalid') : { dueDay, id }
}

const lineOf = (line: ObligationLine, today: IsoDay) => {
  const obligation = obligationOf({ ...line, task_id: '' })
  return {
    id: line.id,
    planId: line.plan_id,
    plan: [line.number, line.symbol].filter(Boolean).join('/'),
    unit: { id: line.unit_id, name: line.unit_name },
    assigner: line.assigner_name,
    part: line.part,
    state: line.state,
    text: line.text,
    term: obligation.term,
    extendedTo: line.extended_to,
    standing: standingOf(obligation, today),
  }
}
