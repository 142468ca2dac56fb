import { moveObligation } from '../../core/obligation/move-obligation.ts'
import { obligationStates } from '../../core/obligation/obligation-states.ts'
import { dutyMoves } from '../../core/report/duty-moves.ts'
import type { Submission, SubmissionMove } from '../../core/report/submission.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import type { Store } from '../../store/ground/database.ts'
import { obligationOf } from '../../store/obligation/obligation.ts'
import { endParts } from '../../store/obligation/obligation-parts.ts'
import { type DutyRecord, lockDuties, saveDutyStep } from '../../store/report/report-duty.ts'
import { actingFrom, type Permitted } from '../ground/caller.ts'

interface Step {
  readonly move: SubmissionMove
  readonly before: Submission
  readonly after: Submission
  readonly at: Date
}

/**
 * Moves the duties that a report fulfils as its step says, in the same transaction, so that the same is said once. The day on which the
 * report was handed in is that of the duty. Who also sits in the unit that owes takes the report, but does not confirm the duty.
 */
export async function followDuties(store: Store, caller: Permitted<'move-report'>, step: Step): Promise<void> {
  for (const duty of await lockDuties(store, caller)) await follow(store, caller, duty, step)
}

async function follow(store: Store, caller: Permitted<'move-report'>, row: DutyRecord, { move, before, after, at }: Step): Promise<void> {
  const { officeId } = actingFrom(caller)
  const isDoer = caller.offices.some(({ unitId }) => unitId === row.unit_id) && row.unit_id !== row.assigner_id
  let [obligation, version] = [obligationOf(row), row.version]
  for (const next of dutyMoves(move, before.state, after, row.state)) {
    const side = obligationStates[obligation.state][next.type]?.by ?? 'doer'
    const result = moveObligation(obligation, next, { side, isDoer, today: caller.standpoint.day })
    if ('refusal' in result) return
    const from = obligation.state
    version++
    obligation = next.type === 'submit' ? { ...result.obligation, submittedOn: after.submittedOn } : result.obligation
    const words = 'reason' in next ? next.reason : null
    await saveDutyStep(store, caller, row.id, { move: next.type, from, after: obligation, version, at, officeId, words, toUnitId: null })
    if (next.type === 'withdraw') await endParts(store, caller, [row.id], { at, officeId })
    const about = { move: next.type, version: String(version), plan: row.plan_id, report: caller.subjectId }
    await saveAudit(store, { at, by: caller, action: 'obligation-moved', subject: row.id, about })
  }
}
