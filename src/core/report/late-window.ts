import type { IsoDay } from '../time/day.ts'

/** A unit's request to hand in after its day, and the answer of the unit above. One stands open at a time. */
export interface LateWindow {
  readonly id: string
  readonly state: 'asked' | 'granted' | 'refused'
  readonly until: IsoDay
  readonly reason: string
}

export type LateWindowRefusal = 'window-open' | 'window-not-later' | 'reason-needed' | 'window-answered'

/** Why a window cannot be asked for; null where it can. */
export function checkWish(
  former: readonly LateWindow[],
  wish: { readonly until: IsoDay; readonly reason: string },
  due: IsoDay,
): LateWindowRefusal | null {
  if (former.some(({ state }) => state === 'asked')) return 'window-open'
  if (!wish.reason.trim()) return 'reason-needed'
  return wish.until > closesOn(due, former) ? null : 'window-not-later'
}

/** A refusal says why; a grant may. */
export function answerWindow(window: LateWindow, granted: boolean, words: string): LateWindow | { readonly refusal: LateWindowRefusal } {
  if (window.state !== 'asked') return { refusal: 'window-answered' }
  if (!granted && !words.trim()) return { refusal: 'reason-needed' }
  return { ...window, state: granted ? 'granted' : 'refused' }
}

/** The last day that holds: the due day, or that of the window which was granted furthest. */
export const closesOn = (due: IsoDay, windows: readonly LateWindow[]): IsoDay =>
  windows.reduce((last, { state, until }) => (state === 'granted' && until > last ? until : last), due)
