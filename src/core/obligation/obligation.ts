import type { IsoDay } from '../time/day.ts'
import type { Term } from './term.ts'

/**
 * What one unit owes of one task: its own part, with its own term and state. `instance` tells the repetitions of a recurring duty apart;
 * task, unit, part and instance together name an obligation, so that making them again makes none twice.
 */
export interface Obligation {
  readonly id: string
  readonly taskId: string
  readonly unitId: string
  readonly part: ObligationPart
  readonly instance: string
  readonly state: ObligationState
  /** As the plan sets it. It stays for good, so that what was on time can be told against both. */
  readonly term: Term
  /** The last day after extensions; null where none was granted. */
  readonly extendedTo: IsoDay | null
  /** The day on which the unit last said that it was done; null while it has not, or after it was sent back. */
  readonly submittedOn: IsoDay | null
}

export type ObligationPart = 'lead' | 'support' | 'report'

/**
 * `sent`: in the inbox, not opened; `declined`: refused with a reason; `misdirected`: sent back as another's; `submitted`: said to be done,
 * waits to be confirmed; `returned`: not yet good enough; `rerouted`, `withdrawn`, `superseded`: no duty of this unit any more.
 */
export type ObligationState =
  | 'sent'
  | 'received'
  | 'accepted'
  | 'declined'
  | 'misdirected'
  | 'submitted'
  | 'returned'
  | 'confirmed'
  | 'rerouted'
  | 'withdrawn'
  | 'superseded'

export type ObligationMove =
  | { readonly type: 'receive' | 'accept' | 'progress' | 'submit' | 'recall' | 'confirm' | 'supersede' }
  | { readonly type: 'split' }
  | { readonly type: 'decline' | 'misdirect' | 'insist' | 'return' | 'reopen' | 'withdraw'; readonly reason: string }
  | { readonly type: 'reroute'; readonly reason: string; readonly toUnitId: string }

export type ObligationMoveType = ObligationMove['type']

/** What is said by itself; a split brings its parts along. */
export type SpokenMove = Exclude<ObligationMove, { type: 'split' }>

/** The unit that owes, the unit that assigned, or the law of the thing itself: an amended plan. */
export type ObligationSide = 'doer' | 'assigner' | 'amendment'

export type ObligationRefusal = 'move-not-now' | 'move-not-yours' | 'reason-needed' | 'own-work'
