import { ownUnits } from '../../core/policy/own-units.ts'
import { compareContent } from '../../core/report/compare-content.ts'
import { noContent, type ReportContent } from '../../core/report/content.ts'
import { closesOn } from '../../core/report/late-window.ts'
import type { ReturnMark } from '../../core/report/submission.ts'
import { isSigned, submissionMovesOf } from '../../core/report/submission-states.ts'
import { factsOf } from '../../core/report/timeliness.ts'
import type { Store } from '../../store/ground/database.ts'
import { listWindows, type WindowRecord } from '../../store/report/late-window.ts'
import {
  contentOf,
  listReportSteps,
  listWriters,
  loadReport,
  originsOf,
  type ReportRecord,
  type ReportStepRecord,
  submissionOf,
} from '../../store/report/report.ts'
import { loadTallies } from '../../store/report/report-consolidation.ts'
import { listReportDuties } from '../../store/report/report-duty.ts'
import { listReportVersions, loadFormer, type ReportVersion } from '../../store/report/report-version.ts'
import { type Caller, type Permitted, permitOn } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { shownFigures } from './gather.ts'
import { sidesOf } from './report-sides.ts'

/**
 * A report with its form, what stands beside it and what can be done next. Whoever is not of the unit that writes sees what was signed: what
 * is still being written is the unit's own.
 */
export async function openReport(office: Office, asking: Caller | null, id: string) {
  const { store } = office
  const caller = await permitOn(store, asking, 'open-report', id)
  const report = await loadReport(store, caller)
  if (!report) return refuse('not-found')
  const [{ sides, signsAlone }, windows, steps, versions, former, writers, duties] = await Promise.all([
    sidesOf(store, caller, report),
    listWindows(store, caller),
    listReportSteps(store, caller),
    listReportVersions(store, caller, 3),
    loadFormer(store, caller, report),
    listWriters(store, caller),
    listReportDuties(store, caller),
  ])
  const own = ownUnits(caller.standpoint).includes(report.unit_id)
  const wrote = !signsAlone && [caller.id, ...caller.officeIds].some(each => writers.includes(each))
  const content = await contentFor(store, caller, report, versions, own)
  const before = formerVersion(report, versions, own)
  const moves = submissionMovesOf(report.state, sides, report.level).filter(move => !(wrote && (move === 'approve' || move === 'accept')))
  return {
    ...headOf(report, windows, caller.standpoint.day),
    sides,
    moves,
    signsAlone,
    template: report.template,
    content,
    origins: own || isSigned(report.state) ? originsOf(report) : {},
    duties: duties.map(duty => ({ id: duty.id, task: duty.task, state: duty.state, submittedOn: duty.submitted_on })),
    former: former && { start: former.start, end: former.end, content: former.content },
    changes: before === null ? [] : compareContent(before, content),
    steps: steps.map(stepOf),
    windows: windows.map(({ askedAt, ...window }) => ({ ...window, askedAt: askedAt.toISOString() })),
  }
}

const headOf = (report: ReportRecord, windows: readonly WindowRecord[], today: string) => {
  const submission = submissionOf(report)
  const closes = closesOn(report.due_on, windows)
  return {
    id: report.id,
    version: report.version,
    cycleId: report.cycle_id,
    title: report.title,
    kind: report.kind,
    period: { start: report.period_start, end: report.period_end },
    data: { start: report.data_start, end: report.data_end },
    lateRule: report.late_rule,
    opener: { id: report.opener_id, name: report.opener_name },
    unit: { id: report.unit_id, name: report.unit_name },
    receiver: report.reports_to === null ? null : { id: report.reports_to, name: report.receiver_name ?? '' },
    level: report.level,
    dueOn: report.due_on,
    closesOn: closes,
    state: submission.state,
    answer: submission.answer,
    excuse: submission.excuse,
    marks: submission.marks,
    submittedOn: submission.submittedOn,
    changesAfterApproval: submission.changesAfterApproval,
    facts: factsOf(submission, { due: report.due_on, closes, today }),
  }
}

async function contentFor(
  store: Store,
  caller: Permitted<'open-report'>,
  report: ReportRecord,
  versions: readonly ReportVersion[],
  own: boolean,
): Promise<ReportContent> {
  const signed = versions.find(({ version }) => version === report.in_force)
  if (!own) return signed?.content ?? noContent
  const isHandedIn = report.state === 'submitted' || report.state === 'approved' || report.state === 'accepted'
  if (isHandedIn) return versions[0]?.content ?? contentOf(report)
  if (report.level === 0) return contentOf(report)
  const figures = shownFigures(report.template, await loadTallies(store, caller, report))
  return { figures: { ...contentOf(report).figures, ...figures }, texts: contentOf(report).texts }
}

/** What a later one is laid beside: the version that was handed in before the one that is shown; null where there is none. */
function formerVersion(report: ReportRecord, versions: readonly ReportVersion[], own: boolean): ReportContent | null {
  const isOpen = report.state === 'draft' || report.state === 'returned'
  if (own && isOpen) return versions[0]?.content ?? null
  const shown = own ? 0 : versions.findIndex(({ version }) => version === report.in_force)
  return shown < 0 ? null : (versions[shown + 1]?.content ?? null)
}

const stepOf = (step: ReportStepRecord) => ({
  version: step.version,
  move: step.move,
  to: step.to_state,
  at: step.taken_at.toISOString(),
  by: { post: step.post, number: step.post_number },
  unit: step.unit_name,
  about: step.about as { reason?: string; marks?: readonly ReturnMark[]; gaps?: number } | null,
})
