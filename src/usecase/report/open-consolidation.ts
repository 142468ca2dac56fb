import { ownUnits } from '../../core/policy/own-units.ts'
import { cellsOf } from '../../core/report/cells.ts'
import { noContent } from '../../core/report/content.ts'
import { contentOf, loadReport, type ReportRecord } from '../../store/report/report.ts'
import { listFigureSources } from '../../store/report/report-consolidation.ts'
import { listReportVersions, type ReportVersion } from '../../store/report/report-version.ts'
import { type Caller, permitOn } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { type Gathered, gather, groupsOf, shownFigures } from './gather.ts'

/**
 * What the places below reported, as one: figures, passages grouped by part with who wrote them, and who is missing. After it was handed in
 * `since` tells what has come or changed below and is not in it.
 */
export async function openConsolidation(office: Office, asking: Caller | null, id: string) {
  const { store } = office
  const caller = await permitOn(store, asking, 'open-consolidation', id)
  const report = await loadReport(store, caller)
  if (!report || report.level === 0) return refuse('not-found')
  const [gathered, [last]] = await Promise.all([gather(store, caller, report), listReportVersions(store, caller, 1)])
  const own = ownUnits(caller.standpoint).includes(report.unit_id)
  const frozen = report.state === 'draft' || report.state === 'returned' ? undefined : last
  const stored = frozen?.content ?? (own ? contentOf(report) : noContent)
  return {
    id: report.id,
    version: report.version,
    state: report.state,
    figures: shownFigures(report.template, frozen?.tallies ?? gathered.tallies),
    own: stored.texts,
    parts: [...groupsOf(gathered.passages)].map(([part, groups]) => ({ part, groups })),
    gaps: (frozen?.taken ?? gathered.taken).gaps.map(({ place, why, excuse }) => ({
      unit: { id: place.unitId, name: place.unitName },
      why,
      excuse,
      reportId: gathered.below.find(row => row.unit_id === place.unitId)?.id ?? null,
    })),
    in: (frozen?.taken ?? gathered.taken).reports.length,
    expected: gathered.below.length,
    nil: gathered.below.filter(({ answer, in_force }) => answer === 'nil' && in_force !== null).map(nameOf),
    since: frozen ? sinceThen(frozen, gathered) : [],
  }
}

const nameOf = ({ unit_id, unit_name }: { readonly unit_id: string; readonly unit_name: string }) => ({ id: unit_id, name: unit_name })

function sinceThen({ taken }: ReportVersion, { below }: Gathered) {
  const known = new Map(taken.reports.map(({ unitId, version }) => [unitId, version]))
  return below.filter(row => row.in_force !== null && known.get(row.unit_id) !== row.in_force).map(nameOf)
}

/** Where a consolidated figure comes from: what each place below gave, with its report. */
export async function openFigure(office: Office, asking: Caller | null, id: string, cell: string) {
  const caller = await permitOn(office.store, asking, 'open-consolidation', id)
  const report = await loadReport(office.store, caller)
  if (!report || report.level === 0) return refuse('not-found')
  const found = cellsOf(report.template).find(each => each.key === cell)
  if (!found) return refuse('report-part-unknown', { at: cell.slice(0, 40) })
  return { cell, rule: found.aggregate, formula: found.formula, sources: await sourcesOf(office, caller, report, cell) }
}

async function sourcesOf(office: Office, caller: Parameters<typeof listFigureSources>[1], report: ReportRecord, cell: string) {
  const found = await listFigureSources(office.store, caller, report, cell)
  return found.map(row => ({
    reportId: row.id,
    unit: { id: row.unit_id, name: row.unit_name },
    /** Others report to it in turn. */
    gathers: row.level > 0,
    sum: row.sum,
    count: row.count,
    last: row.last_value,
  }))
}
