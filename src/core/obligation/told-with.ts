import { measureKey } from '../text/measure-key.ts'
import type { ProgressEntry, ReckonedAmount, Target } from './progress.ts'

type Told = Pick<ProgressEntry, 'percent' | 'amounts'>

/**
 * What was told of some work, as it counts by another document that orders the same: the totals that were reached, of what that document counts
 * too. What was told there before is not lowered without a word.
 */
export function toldWith(targets: readonly Target[], before: ReadonlyMap<string, number>, { percent, amounts }: Told, words: string): Told {
  const shared = amounts.flatMap(({ unit, reached }): ReckonedAmount[] => {
    const target = targets.find(each => measureKey(each.unit) === measureKey(unit))
    const falls = target !== undefined && reached < (before.get(measureKey(unit)) ?? 0)
    return target === undefined || (falls && words.trim() === '') ? [] : [{ unit: target.unit, reckoning: 'total', n: reached, reached }]
  })
  return { percent, amounts: shared }
}
