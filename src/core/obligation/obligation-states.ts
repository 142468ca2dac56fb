import type { ObligationMoveType, ObligationSide, ObligationState } from './obligation.ts'

export interface ObligationStep {
  readonly to: ObligationState
  readonly by: ObligationSide
}

type Steps = Readonly<Partial<Record<ObligationMoveType, ObligationStep>>>

const doer = (to: ObligationState): ObligationStep => ({ to, by: 'doer' })
const assigner = (to: ObligationState): ObligationStep => ({ to, by: 'assigner' })

/** The one who assigned may send it elsewhere or take it back as long as it is not confirmed. */
const taken: Steps = {
  reroute: assigner('rerouted'),
  withdraw: assigner('withdrawn'),
  supersede: { to: 'superseded', by: 'amendment' },
}
const inbox: Steps = { accept: doer('accepted'), progress: doer('accepted'), decline: doer('declined'), misdirect: doer('misdirected') }

/**
 * State × move → state, and which side may. Completion is confirmed by the side that assigned, never by the one that did it; a duty that
 * was confirmed is opened again only with a reason. What is not in the table is not allowed.
 */
export const obligationStates: Readonly<Record<ObligationState, Steps>> = {
  sent: { receive: doer('received'), ...inbox, split: doer('accepted'), ...taken },
  received: { ...inbox, split: doer('accepted'), ...taken },
  accepted: { progress: doer('accepted'), submit: doer('submitted'), split: doer('accepted'), decline: doer('declined'), ...taken },
  declined: { insist: assigner('received'), ...taken },
  misdirected: { insist: assigner('received'), ...taken },
  submitted: { recall: doer('accepted'), return: assigner('returned'), confirm: assigner('confirmed'), ...taken },
  returned: { progress: doer('returned'), submit: doer('submitted'), split: doer('returned'), ...taken },
  confirmed: { reopen: assigner('returned') },
  rerouted: {},
  withdrawn: {},
  superseded: {},
}

/** Moves that say why. */
export const movesWithReason: ReadonlySet<ObligationMoveType> = new Set([
  'decline',
  'misdirect',
  'insist',
  'return',
  'reopen',
  'withdraw',
  'reroute',
])

export const obligationStateNames = Object.keys(obligationStates) as readonly ObligationState[]

/** Nothing more is to be done by the unit. */
export const isSettled = (state: ObligationState): boolean =>
  state === 'confirmed' || state === 'rerouted' || state === 'withdrawn' || state === 'superseded'

/** No duty of anybody any more: settled otherwise than by being done. */
export const isVoid = (state: ObligationState): boolean => isSettled(state) && state !== 'confirmed'

/** In the hands of its unit, whether taken on or not: what can be late, and what can be put off. */
export const inHandStates: readonly ObligationState[] = ['sent', 'received', 'accepted', 'returned']

/** The ball lies with the one who assigned: the clock of the unit stands still. */
export const awaitingStates: readonly ObligationState[] = ['submitted', 'declined', 'misdirected']
export const awaitsAssigner = (state: ObligationState): boolean => awaitingStates.includes(state)

/** What a side may do now: what the pages offer. */
export const movesOf = (state: ObligationState, side: ObligationSide): ObligationMoveType[] =>
  (Object.keys(obligationStates[state]) as ObligationMoveType[]).filter(move => obligationStates[state][move]?.by === side)
