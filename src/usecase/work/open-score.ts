import { ownUnits } from '../../core/policy/own-units.ts'
import type { UnitLine } from '../../core/unit/unit.ts'
import { loadScores, type ScorePlace } from '../../store/obligation/obligation-score.ts'
import { loadLastPaths } from '../../store/reach/standpoint.ts'
import { loadUnitNames } from '../../store/unit/unit-history.ts'
import { type Caller, permitOn } from '../ground/caller.ts'
import { checkId, readPlace, writePlace } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'

export interface ScoreRequest {
  readonly line: UnitLine
  readonly plan?: string | undefined
  readonly after?: string | undefined
  readonly limit: number
}

/** The score of a unit and of all below it, drilled from unit to unit: how many are on time, late, in term, overdue or without a term. */
export async function openScore(office: Office, asking: Caller | null, id: string, { line, plan, after, limit }: ScoreRequest) {
  const caller = await permitOn(office.store, asking, 'open-score', id)
  const day = caller.standpoint.day
  const planId = plan === undefined ? null : checkId(plan)
  const query = { line, planId, after: readAfter(after), limit: limit + 1 }
  const { own, all, below } = await loadScores(office.store, caller, query)
  const path = (await loadLastPaths(office.store, [id], day)).get(id)?.[line] ?? []
  const mine = new Set(ownUnits(caller.standpoint))
  // From the own unit down: what stands above it is not shown here.
  const from = Math.max(
    0,
    path.findLastIndex(each => mine.has(each)),
  )
  const names = await loadUnitNames(office.store, path, day)
  const shown = below.slice(0, limit)
  const last = shown.at(-1)
  return {
    unit: { id, name: names.get(id)?.name ?? '' },
    path: path.slice(from, -1).map(each => ({ id: each, name: names.get(each)?.name ?? '' })),
    day,
    own,
    all,
    items: shown.map(({ unitId, name, hasBelow, score }) => ({ unit: { id: unitId, name }, hasBelow, score })),
    next: below.length > shown.length && last ? writePlace(`${last.score.overdue} ${last.score.late} ${last.unitId}`) : null,
  }
}

function readAfter(cursor: string | undefined): ScorePlace | null {
  const place = readPlace(cursor)
  if (place === null) return null
  const [overdue, late, unitId] = /^(\d{1,9}) (\d{1,9}) ([0-9a-f-]{36})$/.exec(place)?.slice(1) ?? []
  if (overdue === undefined || late === undefined || unitId === undefined) return refuse('cursor-invalid')
  return { overdue: Number(overdue), late: Number(late), unitId }
}
