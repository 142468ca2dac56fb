import { checkContent } from '../../core/report/check-content.ts'
import { noContent } from '../../core/report/content.ts'
import { moveSubmission, type SubmissionMover } from '../../core/report/move-submission.ts'
import type { Submission, SubmissionMove } from '../../core/report/submission.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction, type Store } from '../../store/ground/database.ts'
import { storable } from '../../store/ground/search.ts'
import { listWindows } from '../../store/report/late-window.ts'
import {
  contentOf,
  listWriters,
  loadReport,
  lockReport,
  type ReportRecord,
  saveReportStep,
  submissionOf,
} from '../../store/report/report.ts'
import { listReportVersions, loadFormer, putInForce, saveReportVersion } from '../../store/report/report-version.ts'
import { actingFrom, type Caller, type Permitted, permitOn } from '../ground/caller.ts'
import { checkId } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { followDuties } from './follow-duties.ts'
import { gather, gatheredVersion, leafVersion } from './gather.ts'
import { closingDay, sidesOf } from './report-sides.ts'

export interface MoveRequest {
  readonly version: number
  /** Names this step: sent again, it changes nothing. */
  readonly key: string
  readonly move: SubmissionMove
  /** Of a place that gathers: the units that are known to be missing. Who hands in or signs must have seen the list that holds. */
  readonly gaps?: readonly string[] | undefined
}

/** Takes one step; where nobody else signs for the unit, what is handed in is signed with it. Answers the new version. */
export async function moveReport(office: Office, asking: Caller | null, id: string, request: MoveRequest): Promise<{ version: number }> {
  return inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'move-report', id)
    await lockReport(store, caller)
    const report = await loadReport(store, caller)
    if (!report) return refuse('not-found')
    if (report.last_key === checkId(request.key)) return { version: report.version }
    if (report.version !== request.version) return refuse('report-changed')
    const { sides, signsAlone } = await sidesOf(store, caller, report)
    const mover = await moverOf(store, caller, report, sides, signsAlone)
    const desk: Desk = { office, store, caller, report }
    const done = await take(desk, submissionOf(report), request, mover, report.version + 1)
    const signs = signsAlone && done.state === 'submitted' && sides.includes('approver')
    if (!signs) return { version: report.version + 1 }
    await take(desk, done, { ...request, move: { type: 'approve' } }, mover, report.version + 2)
    return { version: report.version + 2 }
  })
}

interface Desk {
  readonly office: Office
  readonly store: Store
  readonly caller: Permitted<'move-report'>
  readonly report: ReportRecord
}

async function moverOf(
  store: Store,
  caller: Permitted<'move-report'>,
  report: ReportRecord,
  sides: SubmissionMover['sides'],
  signsAlone: boolean,
): Promise<SubmissionMover> {
  const writers = await listWriters(store, caller)
  const wrote = [caller.id, ...caller.officeIds].some(each => writers.includes(each))
  return {
    sides,
    level: report.level,
    isWriter: wrote && !(signsAlone && sides.includes('approver')),
    today: caller.standpoint.day,
    closesOn: closingDay(report, await listWindows(store, caller)),
  }
}

async function take(desk: Desk, before: Submission, request: MoveRequest, mover: SubmissionMover, version: number): Promise<Submission> {
  const { office, store, caller, report } = desk
  const move = storableMove(request.move)
  const result = moveSubmission(before, move, mover)
  if ('refusal' in result) return refuse(result.refusal)
  const { submission: after } = result
  if (move.type === 'submit' || move.type === 'nil' || move.type === 'excuse') await handIn(desk, after, request, version)
  if (move.type === 'approve') await sign(desk, request)
  const at = office.now()
  const about = aboutOf(move, request)
  const { officeId } = actingFrom(caller)
  await saveReportStep(store, caller, { move: move.type, from: before.state, after, at, officeId, about, version, key: request.key })
  const told = { move: move.type, version: String(version), unit: report.unit_name }
  await saveAudit(store, { at, by: caller, action: 'report-moved', subject: report.id, about: told })
  await followDuties(store, caller, { move, before, after, at })
  return after
}

function storableMove(move: SubmissionMove): SubmissionMove {
  if (move.type === 'return') return { ...move, marks: move.marks.map(mark => ({ ...mark, reason: storable(mark.reason.trim()) })) }
  return 'reason' in move ? { ...move, reason: storable(move.reason.trim()) } : move
}

function aboutOf(move: SubmissionMove, { gaps }: MoveRequest): unknown {
  if (move.type === 'return') return { marks: move.marks }
  if ('reason' in move) return { reason: move.reason }
  return gaps?.length ? { gaps: gaps.length } : null
}

/** Keeps what is handed in for good, checked; of a place that gathers also all that is in it. */
async function handIn({ office, store, caller, report }: Desk, after: Submission, request: MoveRequest, version: number): Promise<void> {
  const at = office.now()
  const written = after.answer === 'report' ? contentOf(report) : noContent
  if (report.level > 0 && after.answer === 'report') {
    const gathered = await gather(store, caller, report)
    checkGaps(
      gathered.taken.gaps.map(({ place }) => place.unitId),
      request.gaps,
    )
    await saveReportVersion(store, caller, { version, answer: after.answer, ...gatheredVersion(report, written, gathered), at })
    return
  }
  if (after.answer === 'report') {
    const former = await loadFormer(store, caller, report)
    const errors = checkContent(report.template, written, former?.content ?? null).filter(({ severity }) => severity === 'error')
    const [first] = errors
    if (first) return refuse('report-has-errors', { count: String(errors.length), at: first.at })
  }
  await saveReportVersion(store, caller, { version, answer: after.answer, ...leafVersion(report, written, at), at })
}

/** What was handed in last counts from now on. */
async function sign({ store, caller, report }: Desk, { gaps }: MoveRequest): Promise<void> {
  const [last] = await listReportVersions(store, caller, 1)
  if (!last) throw new Error(`the report ${report.id} is signed without having been handed in`)
  if (report.level > 0)
    checkGaps(
      last.taken.gaps.map(({ place }) => place.unitId),
      gaps,
    )
  await putInForce(store, caller, last.version)
}

function checkGaps(missing: readonly string[], seen: readonly string[] = []): void {
  const known = new Set(seen)
  if (missing.length !== known.size || missing.some(unitId => !known.has(unitId))) refuse('gaps-unseen', { count: String(missing.length) })
}
