import type { ProgressRefusal, Target } from './progress.ts'

/** Something by which the one who assigned tells that work is done: the product of the task, or one of its targets. */
export interface Criterion {
  readonly kind: 'product' | 'target'
  readonly text: string
}

/** What the task itself names, in its order: first the product, then each target. */
export const criteriaOf = (product: string | null, targets: readonly Target[]): Criterion[] => [
  ...(product?.trim() ? [{ kind: 'product' as const, text: product.trim() }] : []),
  ...targets.map(({ n, unit, atLeast }) => ({ kind: 'target' as const, text: `${atLeast ? '≥ ' : ''}${n} ${unit}` })),
]

export type CheckedCriterion = Criterion & { readonly met: boolean }

/** Who confirms ticks what is met; what is left is confirmed only with a word why. `met`: places in the list. */
export function checkCriteria(
  criteria: readonly Criterion[],
  met: readonly number[],
  words: string,
): { readonly checked: readonly CheckedCriterion[] } | { readonly refusal: ProgressRefusal } {
  if (met.some(place => criteria[place] === undefined)) return { refusal: 'criterion-unknown' }
  const checked = criteria.map((criterion, place) => ({ ...criterion, met: met.includes(place) }))
  return checked.some(each => !each.met) && words.trim() === '' ? { refusal: 'unmet-unexplained' } : { checked }
}
