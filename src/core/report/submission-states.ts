import type { SubmissionMoveType, SubmissionSide, SubmissionState } from './submission.ts'

export interface SubmissionStep {
  readonly to: SubmissionState
  readonly by: readonly SubmissionSide[]
}
type Steps = Readonly<Partial<Record<SubmissionMoveType, SubmissionStep>>>

const step = (to: SubmissionState, ...by: readonly SubmissionSide[]): SubmissionStep => ({ to, by })

const handIn: Steps = { submit: step('submitted', 'writer'), nil: step('submitted', 'writer'), excuse: step('submitted', 'writer') }

/**
 * State × move → state, and which sides may. The unit's own approver signs before the one above sees it; whoever looks at it sends it back.
 * What was approved is changed only by taking it back with a reason, and is then approved anew. What is not in the table is not allowed.
 */
export const submissionStates: Readonly<Record<SubmissionState, Steps>> = {
  draft: handIn,
  returned: handIn,
  submitted: { approve: step('approved', 'approver'), return: step('returned', 'approver'), recall: step('draft', 'writer') },
  approved: { accept: step('accepted', 'receiver'), return: step('returned', 'receiver'), revise: step('returned', 'writer') },
  accepted: { return: step('returned', 'receiver'), revise: step('returned', 'writer') },
}

export const submissionStateNames = Object.keys(submissionStates) as readonly SubmissionState[]

/** It is written on, where its locks let it. */
export const isOpenState = (state: SubmissionState): boolean => state === 'draft' || state === 'returned'

/** Its figures count in what the unit above consolidates. */
export const isSigned = (state: SubmissionState): boolean => state === 'approved' || state === 'accepted'

/** Answers of units that nobody reports to: who gathers has what came from below, and says who is missing. */
const ofLeaves: ReadonlySet<SubmissionMoveType> = new Set(['nil', 'excuse'])

/** The step that a move is, for a place so high; nothing where it is none. */
export const submissionStepOf = (state: SubmissionState, move: SubmissionMoveType, level: number): SubmissionStep | undefined =>
  level > 0 && ofLeaves.has(move) ? undefined : submissionStates[state][move]

/** What these sides may do now: what the pages offer. */
export const submissionMovesOf = (state: SubmissionState, sides: readonly SubmissionSide[], level: number): readonly SubmissionMoveType[] =>
  (Object.keys(submissionStates[state]) as SubmissionMoveType[]).filter(move =>
    submissionStepOf(state, move, level)?.by.some(side => sides.includes(side)),
  )
