import { lastNamedDay } from '../../core/chain/is-due-later.ts'
import { rankLikeness, type WordedTask } from '../../core/chain/rank-likeness.ts'
import { type ComparedTask, compareTasks, type SameWorkReason } from '../../core/chain/same-work.ts'
import type { DraftDue } from '../../core/task/draft.ts'
import type { Store } from '../../store/ground/database.ts'
import { listDuesOf } from '../../store/plan/task-chain.ts'
import { dueOf } from '../../store/plan/task-due.ts'
import type { Permitted } from '../ground/caller.ts'
import { termRules } from '../obligation/make-obligations.ts'

/** So many are proposed for each task. */
const mostProposed = 3

export interface AlikePair {
  readonly of: string
  readonly id: string
  readonly reason: SameWorkReason
}

export const comparedOf = (dues: readonly DraftDue[]): ComparedTask => ({ dues, day: lastNamedDay(dues, termRules) })

/** Days and rhythms of tasks as they were published. */
export async function comparedTasks(
  store: Store,
  caller: Permitted<'open-same-work' | 'compare-review'>,
  tasks: readonly WordedTask[],
): Promise<(id: string) => ComparedTask> {
  const rows = Map.groupBy(await listDuesOf(store, caller, [...new Set(tasks.map(({ id }) => id))]), row => row.task_id)
  const compared = new Map([...rows].map(([id, each]) => [id, comparedOf(each.map(dueOf))]))
  return id => compared.get(id) ?? { dues: [], day: null }
}

/** By words and days; whether the same units are asked is looked up of these few. */
export function alikePairs(
  own: readonly WordedTask[],
  others: readonly WordedTask[],
  compared: (id: string) => ComparedTask,
  answered: ReadonlySet<string>,
): AlikePair[] {
  const rank = rankLikeness(others)
  return own.flatMap(task =>
    rank(task.text, mostProposed * 3)
      .flatMap(({ id, likeness }) => {
        const reason = compareTasks(compared(task.id), compared(id), likeness)
        return reason && !answered.has(`${task.id} ${id}`) ? [{ of: task.id, id, reason }] : []
      })
      .slice(0, mostProposed),
  )
}
