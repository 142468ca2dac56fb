import type { IsoDay } from '../time/day.ts'

/**
 * The report of one unit in a cycle. `draft`: being written; `submitted`: said to be complete, waits for the unit's own approver;
 * `approved`: signed by the unit, lies with the one above; `accepted`: taken by the one above; `returned`: to be mended where it is marked.
 */
export interface Submission {
  readonly unitId: string
  readonly state: SubmissionState
  readonly answer: SubmissionAnswer
  /** Why nothing can be reported; empty but for `excused`. */
  readonly excuse: string
  /** What was sent back, while it is `returned`; empty where the whole is open. */
  readonly marks: readonly ReturnMark[]
  /** When it was last handed in; null while it has not been, or after the whole was sent back. */
  readonly submittedOn: IsoDay | null
  /** How often it was changed after it had been approved. */
  readonly changesAfterApproval: number
  readonly wasApproved: boolean
}

export type SubmissionState = 'draft' | 'submitted' | 'approved' | 'accepted' | 'returned'

/** `nil`: nothing happened in the period, which is an answer; `excused`: the unit says why it does not report. */
export type SubmissionAnswer = 'report' | 'nil' | 'excused'

/** A whole report, a section, a table or one figure. */
export type ReturnTarget =
  | { readonly type: 'whole' }
  | { readonly type: 'section'; readonly key: string }
  | { readonly type: 'table'; readonly key: string }
  | { readonly type: 'figure'; readonly cell: string }

export interface ReturnMark {
  readonly target: ReturnTarget
  readonly reason: string
}

export type SubmissionMove =
  | { readonly type: 'submit' | 'nil' | 'approve' | 'accept' | 'recall' }
  | { readonly type: 'excuse' | 'revise'; readonly reason: string }
  | { readonly type: 'return'; readonly marks: readonly ReturnMark[] }

export type SubmissionMoveType = SubmissionMove['type']

/** `writer`: fills it in; `approver`: signs for the same unit; `receiver`: the unit above. */
export type SubmissionSide = 'writer' | 'approver' | 'receiver'

export type SubmissionRefusal = 'move-not-now' | 'move-not-yours' | 'reason-needed' | 'own-work' | 'marks-needed' | 'report-closed'
