import {
  type Coverage,
  countCoverage,
  listTaskCoverage as loadTaskCoverage,
  listUnitCoverage as loadUnitCoverage,
} from '../../store/plan/plan-coverage.ts'
import { type Caller, permitOn } from '../ground/caller.ts'
import { checkId, readCursor, writeCursor } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'

interface CoverageQuery {
  readonly gaps?: boolean | undefined
  readonly after?: string | undefined
  readonly limit: number
}

const coverageOf = ({ taken, aside, open }: Coverage) => ({ taken, aside, open })

/** What of a plan the units below have taken up, by unit; `gaps`: only units that have left something open. */
export async function listUnitCoverage(office: Office, asking: Caller | null, id: string, { gaps = false, after, limit }: CoverageQuery) {
  const caller = await permitOn(office.store, asking, 'open-coverage', id)
  const [found, totals] = [
    await loadUnitCoverage(office.store, caller, gaps, readCursor(after) ?? 0, limit + 1),
    await countCoverage(office.store, caller),
  ]
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(row => ({ unit: { id: row.unit_id, name: row.name }, plans: row.plans, ...coverageOf(row) })),
    next: found.length > shown.length && last ? writeCursor(last.seq) : null,
    total: gaps ? totals.units_with_gaps : totals.units,
    totals: {
      ...coverageOf(totals),
      units: totals.units,
      tasks: totals.tasks,
      untaken: totals.tasks_untaken,
      unowed: totals.tasks_unowed,
    },
  }
}

/** The same by task: `gaps`, the tasks that no unit has taken up; of one unit, those that it left open. */
export async function listTaskCoverage(
  office: Office,
  asking: Caller | null,
  id: string,
  { unitId, gaps = false, after, limit }: CoverageQuery & { readonly unitId?: string | undefined },
) {
  const caller = await permitOn(office.store, asking, 'open-coverage', id)
  const filter = { unitId: unitId === undefined ? null : checkId(unitId), untaken: gaps }
  const found = await loadTaskCoverage(office.store, caller, filter, readCursor(after) ?? 0, limit + 1)
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(row => ({ id: row.id, number: row.number, kind: row.kind, text: row.text, ...coverageOf(row) })),
    next: found.length > shown.length && last ? writeCursor(last.number) : null,
  }
}
