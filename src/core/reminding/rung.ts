/**
 * What is waited for, and what days are counted from: `due`: the last day of work in hand; `judge`: the day on which a unit handed in or
 * gave back, so that the one who assigned has to answer; `extension`: the day on which more time was asked for; `offer`: the day on which
 * another day was offered; `difficulty`: the day since which a difficulty waits for the unit that is asked.
 */
export type ReminderClock = 'due' | 'judge' | 'extension' | 'offer' | 'difficulty'

/** Who is told: the unit that owes, the unit that assigned, the unit that is asked, the unit right above the one whose turn it is. */
export type ReminderSide = 'doer' | 'assigner' | 'addressee' | 'superior'

export type RungCode =
  | 'due-in-a-week'
  | 'due-in-two-days'
  | 'due-today'
  | 'overdue'
  | 'overdue-raised'
  | 'overdue-long'
  | 'judge'
  | 'judge-raised'
  | 'extension'
  | 'extension-raised'
  | 'offer'
  | 'difficulty'
  | 'difficulty-raised'
  | 'difficulty-long'

/** What a unit is told: a rung of the ladder, or that another institution has written to it. */
export type NoticeCode = RungCode | 'urged'

/** One rung of the ladder. `days` after the day that is counted from, before it where negative; working days where the rule says so. */
export interface Rung {
  readonly code: RungCode
  readonly clock: ReminderClock
  readonly days: number
  readonly count: 'calendar' | 'working'
  readonly to: readonly ReminderSide[]
}
