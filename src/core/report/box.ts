import type { SubmissionSide, SubmissionState } from './submission.ts'
import { submissionStateNames } from './submission-states.ts'

/**
 * The boxes of an office's reports. `write`: to be filled in or mended; `sign`: waits for the own approver; `take`: signed by a unit below and
 * not yet taken; `gather`: what others report to the own unit; `sent`: signed and gone.
 */
export const reportBoxes = ['write', 'sign', 'take', 'gather', 'sent'] as const
export type ReportBox = (typeof reportBoxes)[number]

export interface ReportBoxRule {
  readonly side: SubmissionSide
  readonly states: readonly SubmissionState[]
  /** Only places that others report to. */
  readonly gathers: boolean
}

export const reportBoxRules: Readonly<Record<ReportBox, ReportBoxRule>> = {
  write: { side: 'writer', states: ['draft', 'returned'], gathers: false },
  sign: { side: 'approver', states: ['submitted'], gathers: false },
  take: { side: 'receiver', states: ['approved'], gathers: false },
  gather: { side: 'writer', states: submissionStateNames, gathers: true },
  sent: { side: 'writer', states: ['approved', 'accepted'], gathers: false },
}
