import { criteriaOf } from '../../core/obligation/criteria.ts'
import { progressOf } from '../../core/obligation/reckon-progress.ts'
import type { Store } from '../../store/ground/database.ts'
import { listProgressOf } from '../../store/obligation/progress.ts'
import { listAims } from '../../store/work/work-list.ts'
import type { Permitted } from '../ground/caller.ts'
import { targetsIn } from '../obligation/beside-step.ts'

/** What is to be confirmed of how many. `reached`: by their own figures; null where no figure can tell. */
export interface SharedCriterion {
  readonly text: string
  readonly total: number
  readonly reached: number | null
}

/** What the tasks of many obligations name as their results, each text once, in the order in which they come. */
export async function criteriaOfMany(store: Store, caller: Permitted<'move-works'>, ids: readonly string[]): Promise<SharedCriterion[]> {
  const told = Map.groupBy(await listProgressOf(store, ids, 'infinity'), ({ obligationId }) => obligationId)
  const found = new Map<string, SharedCriterion>()
  for (const { id, product, quantities } of await listAims(store, caller, ids)) {
    const targets = targetsIn(quantities)
    const { targets: standing } = progressOf(targets, told.get(id) ?? [])
    const criteria = criteriaOf(product, targets)
    const products = criteria.length - targets.length
    criteria.forEach(({ text, kind }, place) => {
      const { total, reached } = found.get(text) ?? { total: 0, reached: kind === 'target' ? 0 : null }
      const target = standing[place - products]
      const isReached = target !== undefined && target.reached >= target.n
      found.set(text, { text, total: total + 1, reached: reached === null ? null : reached + Number(isReached) })
    })
  }
  return [...found.values()]
}
