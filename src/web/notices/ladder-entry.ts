import { type LadderNumber, type LadderSettings, ladderBounds, ladderNumbers } from '../../core/reminding/ladder-settings.ts'
import { readCount } from '../entry/read-count.ts'

/** What is typed: numbers as text, until they are read. */
export interface LadderEntry {
  readonly how: 'inherit' | 'own'
  readonly numbers: Readonly<Record<LadderNumber, string>>
  readonly quietWeekdays: readonly number[]
}

export const ladderEntry = (settings: LadderSettings, how: LadderEntry['how']): LadderEntry => ({
  how,
  numbers: Object.fromEntries(ladderNumbers.map(name => [name, String(settings[name])])) as Record<LadderNumber, string>,
  quietWeekdays: settings.quietWeekdays,
})

/** A number within its bounds; null where it is none. */
export function readLadderNumber(name: LadderNumber, text: string): number | null {
  const [least, most] = ladderBounds[name]
  const n = readCount(text)
  return n !== null && n >= least && n <= most ? n : null
}

/** What is typed as it is sent; undefined while a number is missing. */
export function readLadder({ how, numbers, quietWeekdays }: LadderEntry): LadderSettings | null | undefined {
  if (how === 'inherit') return null
  const read = ladderNumbers.map(name => [name, readLadderNumber(name, numbers[name])] as const)
  if (read.some(([, n]) => n === null)) return undefined
  return { ...(Object.fromEntries(read) as Record<LadderNumber, number>), quietWeekdays: quietWeekdays.toSorted((a, b) => a - b) }
}
