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

/** What these sides may do now: what the pages offer. */
export const submissionMovesOf = (state: SubmissionState, sides: readonly SubmissionSide[]): readonly SubmissionMoveType[] =>
  (Object.keys(submissionStates[state]) as SubmissionMoveType[]).filter(move =>
    submissionStates[state][move]?.by.some(side => sides.includes(side)),
  )
