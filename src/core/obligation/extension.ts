import type { IsoDay } from '../time/day.ts'

/**
 * A unit's request for more time. `asked`: waits for the one who assigned; `countered`: another day is offered and waits for the unit.
 * Only one stands open for an obligation.
 */
export interface Extension {
  readonly id: string
  readonly obligationId: string
  readonly state: ExtensionState
  /** The day that the unit asks for. */
  readonly askedFor: IsoDay
  /** The day that was offered instead. */
  readonly offered: IsoDay | null
  readonly reason: string
  /** The day on which the side whose turn it is was last asked: its silence counts from then. */
  readonly waitingSince: IsoDay
}

export type ExtensionState = 'asked' | 'countered' | 'granted' | 'refused' | 'left' | 'dropped'

export type ExtensionMove =
  | { readonly type: 'grant' | 'take' | 'leave' | 'drop' }
  | { readonly type: 'refuse'; readonly reason: string }
  | { readonly type: 'counter'; readonly reason: string; readonly day: IsoDay }

export type ExtensionRefusal =
  | 'move-not-now'
  | 'move-not-yours'
  | 'own-work'
  | 'reason-needed'
  | 'extension-open'
  | 'extension-not-later'
  | 'extension-without-term'
  | 'extension-after-submission'
  | 'extension-after-whole'
