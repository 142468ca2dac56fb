/** How an organisation is reminded: its own, or that of the nearest unit above it that has one. */
export interface LadderSettings {
  /** Calendar days before a term on which it is told first. */
  readonly firstDays: number
  /** Working days before a term on which it is told again. */
  readonly secondDays: number
  /** Working days after a term after which the unit above is told. */
  readonly raisedDays: number
  /** Working days after a term after which it is told for the last time. */
  readonly longDays: number
  /** Working days for which an answer may be waited for before whoever owes it is told. */
  readonly answerDays: number
  /** Working days after which the unit above whoever owes the answer is told. */
  readonly answerRaisedDays: number
  /** Weekdays on which nothing is told, Monday 1 to Friday 5. What falls on them is told before, or after where it is late already. */
  readonly quietWeekdays: readonly number[]
  /** The hour of the morning or day, in Viet Nam, from which the digest goes out. */
  readonly digestHour: number
}

export const standardLadder: LadderSettings = {
  firstDays: 7,
  secondDays: 2,
  raisedDays: 4,
  longDays: 10,
  answerDays: 2,
  answerRaisedDays: 5,
  quietWeekdays: [],
  digestHour: 7,
}

export type LadderNumber = Exclude<keyof LadderSettings, 'quietWeekdays'>

/** Nobody can make the ladder so long or so early that it says nothing any more, nor so short that it floods. */
export const ladderBounds: Readonly<Record<LadderNumber, readonly [least: number, most: number]>> = {
  firstDays: [3, 30],
  secondDays: [1, 10],
  raisedDays: [2, 15],
  longDays: [3, 40],
  answerDays: [1, 4],
  answerRaisedDays: [2, 15],
  digestHour: [7, 16],
}
export const ladderNumbers = Object.keys(ladderBounds) as readonly LadderNumber[]

/** So many calendar days do working days take at most, holidays aside. */
const calendarDays = (workingDays: number): number => workingDays + 2 * Math.ceil(workingDays / 5)

/** Of five days two are left at least. */
export const mostQuietWeekdays = 3

export type LadderRefusal = 'ladder-out-of-bounds' | 'ladder-order' | 'ladder-too-quiet'

/** Null where an organisation may be reminded so. */
export function checkLadder(settings: LadderSettings): LadderRefusal | null {
  const within = ladderNumbers.every(name => {
    const [least, most] = ladderBounds[name]
    return Number.isInteger(settings[name]) && settings[name] >= least && settings[name] <= most
  })
  if (!within) return 'ladder-out-of-bounds'
  const { firstDays, secondDays, raisedDays, longDays, answerDays, answerRaisedDays, quietWeekdays } = settings
  if (calendarDays(secondDays) > firstDays || raisedDays >= longDays || answerDays >= answerRaisedDays) return 'ladder-order'
  const quiet = new Set(quietWeekdays)
  const areWeekdays = quietWeekdays.every(day => Number.isInteger(day) && day >= 1 && day <= 5)
  return !areWeekdays || quiet.size !== quietWeekdays.length || quiet.size > mostQuietWeekdays ? 'ladder-too-quiet' : null
}
