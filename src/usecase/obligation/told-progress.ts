import type { ProgressTold, ReckonedAmount, Target } from '../../core/obligation/progress.ts'
import { reachedBy, reckonProgress, targetsOf } from '../../core/obligation/reckon-progress.ts'
import type { Quantity } from '../../core/phrase/quantity.ts'
import type { Store } from '../../store/database.ts'
import { loadQuantities } from '../../store/obligation-step.ts'
import { listProgress } from '../../store/progress.ts'
import type { Permitted } from '../ground/caller.ts'
import { refuse } from '../ground/refusal.ts'

/** As the store gives them back: what the review accepted. */
export const targetsIn = (quantities: unknown): Target[] => targetsOf(Array.isArray(quantities) ? (quantities as readonly Quantity[]) : [])

interface Reckoned {
  readonly percent: number | null
  readonly amounts: readonly ReckonedAmount[]
}

/** What is told now, with the totals that it comes to; refuses what does not fit the task. */
export async function reckonTold(
  store: Store,
  caller: Permitted<'move-obligation'>,
  taskId: string,
  told: ProgressTold,
  words: string,
): Promise<Reckoned> {
  const { percent } = told
  if (!told.amounts.length && percent === null) return { percent, amounts: [] }
  const [quantities, former] = [await loadQuantities(store, caller, taskId), await listProgress(store, caller)]
  const reckoned = reckonProgress(targetsIn(quantities), reachedBy(former), told, words)
  return 'refusal' in reckoned ? refuse(reckoned.refusal) : { percent, amounts: reckoned.amounts }
}
