import { nameOfType } from '../../core/outline/document-types.ts'
import { ownUnits } from '../../core/policy/own-units.ts'
import { passagesOf } from '../../core/report/consolidate.ts'
import { noContent, type ReportContent } from '../../core/report/content.ts'
import { groupPassages } from '../../core/report/group-passages.ts'
import type { ToldReport } from '../../core/report/report-paper.ts'
import { type IssuingUnit, suggestIssue } from '../../core/report/suggest-issue.ts'
import { say } from '../../core/wording/say.ts'
import type { Store } from '../../store/ground/database.ts'
import { contentOf, type ReportRecord } from '../../store/report/report.ts'
import { listBelow } from '../../store/report/report-consolidation.ts'
import { loadBasisOfCycle } from '../../store/report/report-cycle.ts'
import { listReportVersions, type ReportVersion } from '../../store/report/report-version.ts'
import { loadUnitsOn } from '../../store/unit/unit.ts'
import type { Permitted } from '../ground/caller.ts'
import { gather, groupsOf, shownFigures, workedOut } from './gather.ts'

type Reading = Permitted<'issue-report' | 'download-report'>
type Seeing = Permitted<'issue-report' | 'download-report' | 'open-report'>

/** A report as its document tells it: a version that was handed in, or what is being written where there is none. */
export async function tellReport(store: Store, caller: Reading, report: ReportRecord, version: number | null): Promise<ToldReport> {
  const found = version === null ? undefined : (await listReportVersions(store, caller, 1000)).find(each => each.version === version)
  const told = found ? ofVersion(report, found) : await ofDraft(store, caller, report)
  const below = report.level === 0 ? [] : await listBelow(store, caller, report)
  return {
    title: report.title,
    kind: report.kind,
    period: { start: report.period_start, end: report.period_end },
    data: { start: report.data_start, end: report.data_end },
    template: report.template,
    nils: below.filter(({ answer, in_force }) => answer === 'nil' && in_force !== null).map(({ unit_name }) => unit_name),
    basis: await basisOf(store, caller, report),
    ...told,
  }
}

/** The plan as a report cites it; one that has no number or issuer is not cited at all. */
async function basisOf(store: Store, caller: Reading, { cycle_id }: ReportRecord): Promise<string | null> {
  const plan = await loadBasisOfCycle(store, caller, cycle_id)
  if (!plan?.number || !plan.symbol || !plan.issuer) return null
  const type = nameOfType(plan.type ?? '') ?? say('vi', 'report-paper.duty-document')
  const about = { type, label: `${plan.number}/${plan.symbol}`, issuer: plan.issuer }
  if (plan.date === null) return say('vi', 'report-paper.basis-without-day', about)
  return say('vi', 'report-paper.basis', { ...about, day: plan.date.split('-').reverse().join('/') })
}

type Told = Pick<ToldReport, 'content' | 'isNil' | 'groups' | 'gaps'>

function ofVersion(report: ReportRecord, { content, answer, passages, taken }: ReportVersion): Told {
  const bySection = Map.groupBy(passages, ({ section }) => section)
  return {
    content: report.level === 0 ? workedOut(report.template, content) : content,
    isNil: answer === 'nil',
    groups: new Map([...bySection].map(([section, found]) => [section, groupPassages(found)])),
    gaps: taken.gaps.map(({ place }) => place.unitName),
  }
}

async function ofDraft(store: Store, caller: Reading, report: ReportRecord): Promise<Told> {
  const own = ownUnits(caller.standpoint).includes(report.unit_id)
  const written: ReportContent = own ? contentOf(report) : noContent
  if (report.level === 0) {
    const source = { unitId: report.unit_id, unitName: report.unit_name }
    const groups = new Map(Object.entries(written.texts).map(([section, text]) => [section, groupPassages(passagesOf(text, source))]))
    return { content: workedOut(report.template, written), isNil: false, groups, gaps: [] }
  }
  const gathered = await gather(store, caller, report)
  const figures = { ...written.figures, ...shownFigures(report.template, gathered.tallies) }
  const gaps = gathered.taken.gaps.map(({ place }) => place.unitName)
  return { content: { figures, texts: written.texts }, isNil: false, groups: groupsOf(gathered.passages), gaps }
}

/** The letterhead, the signature and the recipients that such a unit usually has, as units are called on the day. */
export async function suggestedIssue(store: Store, caller: Seeing, report: ReportRecord, day: string) {
  const [unit] = await loadUnitsOn(store, [report.unit_id], day)
  const above = unit?.version.parentId ?? null
  const below = report.reports_to === null && report.level > 0 ? await listBelow(store, caller, report) : []
  const others = await loadUnitsOn(
    store,
    [above, report.reports_to, ...below.map(row => row.unit_id)].flatMap(each => each ?? []),
    day,
  )
  const byId = new Map(others.map(({ id, version: { name, kind } }) => [id, { name, kind }]))
  const named = (id: string | null) => (id === null ? null : (byId.get(id) ?? null))
  const issuing: IssuingUnit = {
    name: unit?.version.name ?? report.unit_name,
    kind: unit?.version.kind ?? 'other',
    short: unit?.version.aliases[0] ?? null,
    parent: named(above),
    receiver: named(report.reports_to) ?? (report.receiver_name === null ? null : { name: report.receiver_name, kind: 'other' }),
    below: below.flatMap(row => named(row.unit_id) ?? []),
  }
  return suggestIssue(issuing)
}
