import type { IsoDay } from '../time/day.ts'
import type { ReturnMark, Submission, SubmissionMove, SubmissionRefusal, SubmissionSide } from './submission.ts'
import { submissionStepOf } from './submission-states.ts'

/** Who moves, on which day. `isWriter`: an office or person that wrote on it, where the unit has somebody else to approve. */
export interface SubmissionMover {
  readonly sides: readonly SubmissionSide[]
  readonly isWriter: boolean
  /** How high the place stands; 0 where nobody reports to it. */
  readonly level: number
  readonly today: IsoDay
  /** The last day on which it can be handed in, late windows granted; null where late reports are taken. */
  readonly closesOn: IsoDay | null
}

export type MovedSubmission = { readonly submission: Submission } | { readonly refusal: SubmissionRefusal }

/** The submission after a move, or why the move is refused; a refused move changes nothing. */
export function moveSubmission(submission: Submission, move: SubmissionMove, mover: SubmissionMover): MovedSubmission {
  const step = submissionStepOf(submission.state, move.type, mover.level)
  if (step === undefined) return { refusal: 'move-not-now' }
  if (!step.by.some(side => mover.sides.includes(side))) return { refusal: 'move-not-yours' }
  const refusal = refusalOf(submission, move, mover)
  if (refusal !== null) return { refusal }
  return { submission: { ...after(submission, move, mover.today), state: step.to } }
}

function refusalOf(submission: Submission, move: SubmissionMove, mover: SubmissionMover): SubmissionRefusal | null {
  switch (move.type) {
    case 'submit':
    case 'nil':
    case 'excuse':
      if (isClosed(submission, mover)) return 'report-closed'
      return move.type === 'excuse' && !move.reason.trim() ? 'reason-needed' : null
    case 'revise':
      return move.reason.trim() ? null : 'reason-needed'
    case 'approve':
    case 'accept':
      return mover.isWriter ? 'own-work' : null
    case 'return':
      if (!move.marks.length) return 'marks-needed'
      return move.marks.every(({ reason }) => reason.trim()) ? null : 'reason-needed'
    case 'recall':
      return null
  }
}

/** What was sent back is mended whenever that was: only a first report can come too late. */
const isClosed = ({ state, submittedOn, wasApproved }: Submission, { closesOn, today }: SubmissionMover): boolean =>
  state === 'draft' && submittedOn === null && !wasApproved && closesOn !== null && today > closesOn

const wholeOpen: readonly ReturnMark[] = []

function after(submission: Submission, move: SubmissionMove, today: IsoDay): Submission {
  switch (move.type) {
    case 'submit':
    case 'nil':
    case 'excuse':
      return {
        ...submission,
        answer: move.type === 'submit' ? 'report' : move.type === 'nil' ? 'nil' : 'excused',
        excuse: move.type === 'excuse' ? move.reason.trim() : '',
        marks: wholeOpen,
        submittedOn: submission.submittedOn ?? today,
        changesAfterApproval: submission.changesAfterApproval + (submission.wasApproved ? 1 : 0),
      }
    case 'return':
      return { ...submission, marks: move.marks, submittedOn: isWhole(move.marks) ? null : submission.submittedOn }
    case 'revise':
      return { ...submission, marks: wholeOpen }
    case 'recall':
      return { ...submission, marks: wholeOpen, submittedOn: null }
    case 'approve':
      return { ...submission, wasApproved: true }
    case 'accept':
      return submission
  }
}

const isWhole = (marks: readonly ReturnMark[]): boolean => marks.some(({ target }) => target.type === 'whole')
