import { type Lateness, standingOf } from './lateness.ts'
import type { Obligation, ObligationState } from './obligation.ts'
import { isVoid } from './obligation-states.ts'

/** How the parts of something stand. What is no duty of anybody any more is not counted, `void` says how many those are. */
export interface PartsStanding {
  readonly total: number
  readonly confirmed: number
  /** Handed in, waiting to be confirmed. */
  readonly submitted: number
  readonly open: number
  /** Of the open ones, by their own last day. */
  readonly overdue: number
  readonly void: number
  /** Neither confirmed nor void, and the whole needs them. */
  readonly requiredOpen: number
}

export const noParts: PartsStanding = { total: 0, confirmed: 0, submitted: 0, open: 0, overdue: 0, void: 0, requiredOpen: 0 }

export interface CountedPart {
  readonly state: ObligationState
  readonly now: Lateness
  readonly required: boolean
}

export const countedPart = (obligation: Obligation, required: boolean, today: string): CountedPart => ({
  state: obligation.state,
  now: standingOf(obligation, today).now,
  required,
})

/** One part more. Sums of parts are folds of this, so that a tree of any depth is counted like a list. */
export function addPart(so: PartsStanding, { state, now, required }: CountedPart): PartsStanding {
  if (isVoid(state)) return { ...so, void: so.void + 1 }
  const [confirmed, submitted] = [Number(state === 'confirmed'), Number(state === 'submitted')]
  return {
    total: so.total + 1,
    confirmed: so.confirmed + confirmed,
    submitted: so.submitted + submitted,
    open: so.open + 1 - confirmed - submitted,
    overdue: so.overdue + Number(now === 'overdue'),
    void: so.void,
    requiredOpen: so.requiredOpen + Number(required && !confirmed),
  }
}

export const rollUp = (parts: readonly CountedPart[]): PartsStanding => parts.reduce(addPart, noParts)
