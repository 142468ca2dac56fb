import { ownUnits } from '../../core/policy/own-units.ts'
import { type LateWindow, closesOn as lastDay } from '../../core/report/late-window.ts'
import type { SubmissionSide } from '../../core/report/submission.ts'
import type { Store } from '../../store/ground/database.ts'
import { hasApprover } from '../../store/reach/thing.ts'
import type { Caller } from '../ground/caller.ts'

interface Parties {
  readonly unit_id: string
  readonly reports_to: string | null
}

export interface Sides {
  readonly sides: readonly SubmissionSide[]
  /** Nobody approves in the unit that writes: it signs what it hands in. */
  readonly signsAlone: boolean
}

/**
 * On which sides somebody stands, from the unit that is acted for. The approver signs; where a unit has none, whoever writes does. A unit
 * answers for those whose place it took.
 */
export async function sidesOf(store: Store, caller: Caller, { unit_id, reports_to }: Parties): Promise<Sides> {
  const own = ownUnits(caller.standpoint)
  const signsAlone = !(await hasApprover(
    store,
    [unit_id, ...(own.includes(unit_id) && caller.unitId ? [caller.unitId] : [])],
    caller.standpoint.day,
  ))
  const sides: SubmissionSide[] = []
  const writes = caller.role !== 'approver' && caller.role !== 'reader'
  if (own.includes(unit_id) && writes) sides.push('writer')
  if (own.includes(unit_id) && (caller.role === 'approver' || (signsAlone && writes))) sides.push('approver')
  if (reports_to !== null && own.includes(reports_to) && caller.role !== 'reader') sides.push('receiver')
  return { sides, signsAlone }
}

/** Null where late reports are taken. */
export const closingDay = (
  report: { readonly late_rule: 'open' | 'window'; readonly due_on: string },
  windows: readonly LateWindow[],
): string | null => (report.late_rule === 'open' ? null : lastDay(report.due_on, windows))
