import { ownUnits } from '../../core/policy/own-units.ts'
import { addDays, type IsoDay } from '../../core/time/day.ts'
import { loadUnitNames } from '../../store/unit/unit-history.ts'
import { countDays, countFacets } from '../../store/work/work-count.ts'
import { listWork as loadLines, type WorkLine } from '../../store/work/work-list.ts'
import { loadPlanNames } from '../../store/work/work-names.ts'
import { type Caller, permit } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { readLinesAfter, writeLinesAfter } from '../obligation/lines-after.ts'
import { obligationLine } from '../obligation/obligation-line.ts'
import { filterOf, type WorkRequest } from './work-request.ts'

export interface WorkPageRequest extends WorkRequest {
  readonly after?: string | undefined
  readonly limit: number
}

/** Work by a filter, the most pressing first. */
export async function listWork(office: Office, asking: Caller | null, request: WorkPageRequest) {
  const caller = permit(asking, 'list-work')
  const { limit } = request
  const found = await loadLines(office.store, caller, filterOf(request), { after: readLinesAfter(request.after), limit: limit + 1 })
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(line => workLine(line, caller)),
    next: found.length > shown.length && last ? writeLinesAfter(last) : null,
  }
}

/** How many there are, by how far they have come and by how they stand to their term; and what the filter's unit and plan are called. */
export async function countWork(office: Office, asking: Caller | null, request: WorkRequest) {
  const caller = permit(asking, 'list-work')
  const filter = filterOf(request)
  const day = caller.standpoint.day
  const [counts, units, plans] = await Promise.all([
    countFacets(office.store, caller, filter),
    loadUnitNames(office.store, filter.unitId === null ? [] : [filter.unitId], day),
    loadPlanNames(office.store, caller, filter.planId === null ? [] : [filter.planId]),
  ])
  return {
    ...counts,
    unit: (filter.unitId !== null && units.get(filter.unitId)?.name) || null,
    plan: plans[0]?.name ?? null,
  }
}

/** How many are due on each day between two, a month of a calendar say. Both days have been given. */
export async function listWorkDays(
  office: Office,
  asking: Caller | null,
  request: WorkRequest & { readonly from: IsoDay; readonly to: IsoDay },
) {
  const caller = permit(asking, 'list-work')
  const most = addDays(request.from, mostDays) ?? request.to
  const [to = most] = [request.to, most].sort()
  return { today: caller.standpoint.day, days: [...(await countDays(office.store, caller, filterOf({ ...request, to })))] }
}

const mostDays = 400

/** A line as pages get it; `sides`: on which the own unit stands, so that they can offer its moves. */
export function workLine(line: WorkLine, { standpoint }: Pick<Caller, 'standpoint'>) {
  const own = ownUnits(standpoint)
  return {
    ...obligationLine(line, standpoint.day),
    version: line.version,
    assigner: { id: line.assigner_id, name: line.assigner_name },
    sides: [...(own.includes(line.unit_id) ? (['doer'] as const) : []), ...(own.includes(line.assigner_id) ? (['assigner'] as const) : [])],
    said:
      line.last_words === null || line.last_move === null || line.last_at === null
        ? null
        : { move: line.last_move, words: line.last_words, at: line.last_at.toISOString() },
    asksUntil: line.asks_until,
    hasDifficulty: line.has_difficulty,
  }
}
