import type { Exact } from '../../core/formula/exact.ts'
import { ownUnits } from '../../core/policy/own-units.ts'
import { askUnusual, type UnusualFigure } from '../../core/report/ask-unusual.ts'
import { type CellKey, cellsOf } from '../../core/report/cells.ts'
import { figuresOfTallies } from '../../core/report/consolidate.ts'
import { figureOf } from '../../core/report/tally.ts'
import type { ReportTemplate } from '../../core/report/template.ts'
import { renderCell } from '../../core/report/work-out-report.ts'
import { loadReport, type ReportRecord } from '../../store/report/report.ts'
import { listPlaceFigures, type PlaceFigures } from '../../store/report/report-figure.ts'
import { talliesOf } from '../../store/report/report-version.ts'
import { type Caller, permitOn } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'

/** More than anybody asks about at once; `total` tells how many there are. */
const mostShown = 300

/**
 * Figures that whoever takes reports may ask about: of a place that gathers those of the places below, of a report that lies with the caller
 * its own. They are questions by named rules, worked out from what was signed; nothing is stored, and nobody is rated by them.
 */
export async function openQuestions(office: Office, asking: Caller | null, id: string) {
  const { store } = office
  const caller = await permitOn(store, asking, 'open-report', id)
  const report = await loadReport(store, caller)
  if (!report) return refuse('not-found')
  const place = placeOf(report, ownUnits(caller.standpoint))
  if (place === null) return { total: 0, items: [] }
  const found = await listPlaceFigures(store, caller, place)
  const asked = questionsOf(report, found).filter(({ unitId }) => place.unit_id === report.unit_id || unitId === report.unit_id)
  return { total: asked.length, items: asked.slice(0, mostShown).map(lineOf(report, found)) }
}

/** The place that gathers the reports that are looked at: itself, or the one that the report lies with; none where that is not one's own. */
function placeOf({ cycle_id, unit_id, level, reports_to }: ReportRecord, own: readonly string[]) {
  if (level > 0) return { cycle_id, unit_id }
  return reports_to !== null && own.includes(reports_to) ? { cycle_id, unit_id: reports_to } : null
}

function questionsOf({ template }: ReportRecord, found: readonly PlaceFigures[]): readonly UnusualFigure[] {
  const figuresIn = shownIn(template)
  return askUnusual(
    template,
    found.map(({ unit_id, figures, former }) => ({ unitId: unit_id, figures: figuresIn(figures), former: figuresIn(former) })),
  )
}

/** Figures by the rule of each cell; formulas are worked out where the form has any. */
function shownIn(template: ReportTemplate): (tallies: PlaceFigures['figures']) => ReadonlyMap<CellKey, Exact> {
  const cells = cellsOf(template)
  const rules = new Map(cells.map(({ key, aggregate }) => [key, aggregate]))
  const hasFormulas = cells.some(({ formula }) => formula !== null)
  return stored => {
    if (!stored.length) return new Map()
    const tallies = talliesOf(stored)
    if (hasFormulas) return figuresOfTallies(template, tallies)
    return new Map(
      [...tallies].flatMap(([cell, tally]) => {
        const value = figureOf(tally, rules.get(cell) ?? 'none')
        return value ? [[cell, value] as const] : []
      }),
    )
  }
}

function lineOf({ template }: ReportRecord, found: readonly PlaceFigures[]) {
  const cells = new Map(cellsOf(template).map(cell => [cell.key, cell]))
  const places = new Map(found.map(place => [place.unit_id, place]))
  return ({ unitId, cell: at, rule, value, against }: UnusualFigure) => {
    const [cell, place] = [cells.get(at), places.get(unitId)]
    return {
      unit: { id: unitId, name: place?.unit_name ?? '' },
      reportId: place?.report_id ?? '',
      cell: at,
      rule,
      value: cell ? renderCell(cell, value) : '',
      against: cell ? renderCell(cell, against) : '',
    }
  }
}
