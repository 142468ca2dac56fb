import { measureKey } from '../text/measure-key.ts'
import type { ProgressEntry, ProgressRefusal, ProgressStanding, ProgressTold, ReckonedAmount, Target } from './progress.ts'

interface TaskQuantity {
  readonly n: number
  readonly unit: string
  readonly min?: boolean
}

/** What a task asks for in numbers, one target for each unit: `01 hội nghị … 02 hội nghị` are three. */
export function targetsOf(quantities: readonly TaskQuantity[]): Target[] {
  const found = new Map<string, Target>()
  for (const { n, unit, min = false } of quantities) {
    const former = found.get(measureKey(unit))
    found.set(measureKey(unit), { unit: former?.unit ?? unit, n: n + (former?.n ?? 0), atLeast: min || (former?.atLeast ?? false) })
  }
  return [...found.values()].filter(({ n, unit }) => n > 0 && unit.trim() !== '')
}

/** No office counts further than this, nor finer than a thousandth; it keeps sums exact. */
const most = 1e12
const exact = (n: number): number => Math.round(n * 1000) / 1000
export const isAmount = (n: number): boolean => Number.isFinite(n) && n >= 0 && n <= most

export type Reckoned = { readonly amounts: readonly ReckonedAmount[] } | { readonly refusal: ProgressRefusal }

/**
 * What a unit tells, put on top of what was reached before. A total below the one before corrects it, and says why in its words.
 */
export function reckonProgress(
  targets: readonly Target[],
  before: ReadonlyMap<string, number>,
  { percent, amounts }: ProgressTold,
  words: string,
): Reckoned {
  if (percent !== null && !(Number.isInteger(percent) && percent >= 0 && percent <= 100)) return { refusal: 'percent-invalid' }
  const reckoned: ReckonedAmount[] = []
  for (const amount of amounts) {
    const target = targets.find(each => measureKey(each.unit) === measureKey(amount.unit))
    if (!target) return { refusal: 'amount-unknown' }
    if (reckoned.some(each => each.unit === target.unit)) return { refusal: 'amount-twice' }
    const former = before.get(measureKey(target.unit)) ?? 0
    const reached = exact(amount.reckoning === 'total' ? amount.n : former + amount.n)
    if (!isAmount(amount.n) || !isAmount(reached)) return { refusal: 'amount-invalid' }
    if (reached < former && words.trim() === '') return { refusal: 'fall-unexplained' }
    reckoned.push({ unit: target.unit, reckoning: amount.reckoning, n: amount.n, reached })
  }
  return { amounts: reckoned }
}

/** The last total of each unit of measure. */
export function reachedBy(entries: readonly Pick<ProgressEntry, 'version' | 'amounts'>[]): Map<string, number> {
  const reached = new Map<string, number>()
  for (const { amounts } of entries.toSorted((a, b) => a.version - b.version))
    for (const amount of amounts) reached.set(measureKey(amount.unit), amount.reached)
  return reached
}

/** A part and what was told of it last, by unit of measurement. */
export interface PartReached {
  readonly id: string
  readonly parentId: string
  readonly amounts: readonly { readonly unit: string; readonly reached: number }[]
}

/**
 * What the parts of something come to, by unit of measurement: of each its own figure or that of its own parts, whichever is more, for what
 * was told of the whole of it holds what its parts told.
 */
export function reachedByParts(id: string, parts: readonly PartReached[]): ReadonlyMap<string, number> {
  const children = Map.groupBy(parts, ({ parentId }) => parentId)
  const sumOf = (parent: string): ReadonlyMap<string, number> => {
    const sum = new Map<string, number>()
    for (const part of children.get(parent) ?? []) {
      const own = new Map(part.amounts.map(({ unit, reached }) => [measureKey(unit), reached]))
      const below = sumOf(part.id)
      for (const key of new Set([...own.keys(), ...below.keys()]))
        sum.set(key, exact((sum.get(key) ?? 0) + Math.max(own.get(key) ?? 0, below.get(key) ?? 0)))
    }
    return sum
  }
  return sumOf(id)
}

/** How far it is: by what the unit told or what its parts come to, whichever is more. Of several targets each counts the same, and none for more than the whole of it. */
export function progressOf(
  targets: readonly Target[],
  entries: readonly ProgressEntry[],
  fromParts: ReadonlyMap<string, number> = new Map(),
): ProgressStanding {
  const reached = reachedBy(entries)
  const standing = targets.map(target => {
    const parts = fromParts.get(measureKey(target.unit)) ?? null
    return { ...target, reached: Math.max(reached.get(measureKey(target.unit)) ?? 0, parts ?? 0), fromParts: parts }
  })
  if (standing.length) return { targets: standing, share: shareOf(standing) }
  const percent = entries.toSorted((a, b) => b.version - a.version).find(entry => entry.percent !== null)?.percent
  return { targets: [], share: typeof percent === 'number' ? percent / 100 : null }
}

const shareOf = (targets: ProgressStanding['targets']): number =>
  targets.reduce((sum, { n, reached }) => sum + Math.min(1, reached / n), 0) / targets.length
