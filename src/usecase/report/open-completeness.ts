import { factsOf } from '../../core/report/timeliness.ts'
import { loadReport } from '../../store/report/report.ts'
import {
  type CompletenessCell,
  countLevels,
  listCompleteness,
  listPeriods,
  type UnitsAfter,
} from '../../store/report/report-completeness.ts'
import { type Caller, permitOn } from '../ground/caller.ts'
import { readPlace, writePlace } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'

export interface CompletenessQuery {
  readonly q?: string | undefined
  /** Only units whose report of this period is not in. */
  readonly missing?: boolean | undefined
  readonly after?: string | undefined
  readonly limit: number
}

/** So many periods stand beside each other. */
const mostPeriods = 6

/** Unit × period below a place, and how each level stands; worked out from what is there at this moment. */
export async function openCompleteness(office: Office, asking: Caller | null, id: string, query: CompletenessQuery) {
  const { store } = office
  const caller = await permitOn(store, asking, 'open-completeness', id)
  const report = await loadReport(store, caller)
  if (!report || report.level === 0) return refuse('not-found')
  const { q = '', missing = false, limit } = query
  const [levels, periods] = await Promise.all([countLevels(store, caller, report), listPeriods(store, caller, report, mostPeriods)])
  const cells = await listCompleteness(store, caller, {
    unitId: report.unit_id,
    cycleIds: periods.map(period => period.cycle_id),
    q,
    missing,
    after: readAfter(query.after),
    limit: limit + 1,
  })
  const byUnit = [...Map.groupBy(cells, cell => cell.unit_id).values()]
  const shown = byUnit.slice(0, limit)
  const last = shown.at(-1)?.[0]
  const today = caller.standpoint.day
  return {
    levels: levels.map(({ on_time, ...level }) => ({ ...level, onTime: on_time })),
    periods: periods.map(({ start, end }) => ({ start, end })),
    units: shown.map(found => ({
      unit: { id: found[0]?.unit_id ?? '', name: found[0]?.unit_name ?? '' },
      cells: periods.map(({ cycle_id }) =>
        cellOf(
          found.find(each => each.cycle_id === cycle_id),
          today,
        ),
      ),
    })),
    next: byUnit.length > shown.length && last ? writePlace(`${last.unit_id} ${last.unit_name}`) : null,
  }
}

const cellOf = (cell: CompletenessCell | undefined, today: string) =>
  cell === undefined
    ? null
    : {
        reportId: cell.report_id,
        state: cell.state,
        answer: cell.answer,
        changesAfterApproval: cell.changes_after_approval,
        facts: factsOf({ state: cell.state, submittedOn: cell.submitted_on }, { due: cell.due_on, closes: cell.closes_on, today }),
      }

function readAfter(cursor: string | undefined): UnitsAfter | null {
  const place = readPlace(cursor)
  if (place === null) return null
  const [id, name] = /^([0-9a-f-]{36}) (.*)$/s.exec(place)?.slice(1) ?? []
  return id === undefined || name === undefined ? refuse('cursor-invalid') : { id, name }
}
