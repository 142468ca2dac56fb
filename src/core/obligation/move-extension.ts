import type { IsoDay } from '../time/day.ts'
import { addWorkingDays, type WorkingCalendar } from '../time/working-calendar.ts'
import type { Extension, ExtensionMove, ExtensionRefusal, ExtensionState } from './extension.ts'
import { lastDay } from './lateness.ts'
import type { ObligationMover } from './move-obligation.ts'
import type { Obligation, ObligationSide } from './obligation.ts'
import { inHandStates } from './obligation-states.ts'

type Steps = Readonly<Partial<Record<ExtensionMove['type'], { readonly to: ExtensionState; readonly by: ObligationSide }>>>

/** State × move → state, and whose move it is: what the one side offers, the other answers. */
export const extensionStates: Readonly<Record<ExtensionState, Steps>> = {
  asked: {
    grant: { to: 'granted', by: 'assigner' },
    refuse: { to: 'refused', by: 'assigner' },
    counter: { to: 'countered', by: 'assigner' },
    drop: { to: 'dropped', by: 'doer' },
  },
  countered: { take: { to: 'granted', by: 'doer' }, leave: { to: 'left', by: 'doer' } },
  granted: {},
  refused: {},
  left: {},
  dropped: {},
}

export const isOpenExtension = ({ state }: Extension): boolean => state === 'asked' || state === 'countered'

/** From the third request on an obligation is shown as one that is put off again and again. */
export const manyExtensions = 3

/** How long the one who assigned may be silent before the unit above it is asked to answer. */
const workingDaysToAnswer = 4

export type MovedExtension = { readonly extension: Extension } | { readonly refusal: ExtensionRefusal }

export interface ExtensionRequest {
  readonly id: string
  readonly askedFor: IsoDay
  readonly reason: string
}

/** A unit asks for more time: with a reason, for a later day, one request at a time, and not for what it has handed in. */
export function askExtension(
  obligation: Obligation,
  former: readonly Extension[],
  { id, askedFor, reason }: ExtensionRequest,
  mover: ObligationMover,
): MovedExtension {
  if (mover.side !== 'doer') return { refusal: 'move-not-yours' }
  if (reason.trim() === '') return { refusal: 'reason-needed' }
  if (obligation.state === 'submitted') return { refusal: 'extension-after-submission' }
  if (!inHandStates.includes(obligation.state)) return { refusal: 'move-not-now' }
  if (former.some(isOpenExtension)) return { refusal: 'extension-open' }
  const last = lastDay(obligation)
  if (last === null) return { refusal: 'extension-without-term' }
  if (askedFor <= last) return { refusal: 'extension-not-later' }
  return {
    extension: { id, obligationId: obligation.id, state: 'asked', askedFor, offered: null, reason, waitingSince: mover.today },
  }
}

/**
 * An answer to a request, or the unit's answer to an offer. Nobody grants what their own office asked for, and no part goes on longer than
 * the whole.
 */
export function moveExtension(
  extension: Extension,
  obligation: Obligation,
  move: ExtensionMove,
  mover: ObligationMover,
  /** The last day of the whole that it is a part of; null where there is none. */
  latest: IsoDay | null = null,
): MovedExtension {
  const step = extensionStates[extension.state][move.type]
  if (step === undefined) return { refusal: 'move-not-now' }
  if (step.by !== mover.side) return { refusal: 'move-not-yours' }
  if (step.by === 'assigner' && mover.isDoer) return { refusal: 'own-work' }
  if ('reason' in move && move.reason.trim() === '') return { refusal: 'reason-needed' }
  const last = lastDay(obligation)
  if (move.type === 'counter' && (last === null || move.day <= last)) return { refusal: 'extension-not-later' }
  const offered = move.type === 'counter' ? move.day : extension.offered
  const day = offered ?? extension.askedFor
  if ((step.to === 'granted' || step.to === 'countered') && latest !== null && day > latest) return { refusal: 'extension-after-whole' }
  return { extension: { ...extension, state: step.to, offered, waitingSince: mover.today } }
}

/** The day up to which a granted request extends the term; null where it does not. */
export const extendedTo = ({ state, offered, askedFor }: Extension): IsoDay | null => (state === 'granted' ? (offered ?? askedFor) : null)

/** True where the request has waited so long for the one who assigned that the unit above is asked. */
export function isLeftUnanswered(extension: Extension, today: IsoDay, calendar: WorkingCalendar): boolean {
  if (extension.state !== 'asked') return false
  const until = addWorkingDays(calendar, extension.waitingSince, workingDaysToAnswer)
  return until !== null && today > until
}
