import type { Task } from '../plan/plan.ts'
import { cover, type Span } from '../text/span.ts'

/** Tasks that stand together: those under the same outermost heading. */
export interface TaskGroup {
  /** The heading's label as written; empty for tasks under none. */
  readonly label: string
  readonly tasks: readonly Task[]
}

export function taskGroups(tasks: readonly Task[]): TaskGroup[] {
  const groups: { label: string; tasks: Task[] }[] = []
  for (const task of tasks) {
    const label = task.path[0] ?? ''
    const last = groups.at(-1)
    if (last?.label === label) last.tasks.push(task)
    else groups.push({ label, tasks: [task] })
  }
  return groups
}

export const coverOf = (tasks: readonly Task[]): Span =>
  tasks.map(task => task.span).reduce((all, span) => cover(all, span), tasks[0]?.span ?? [0, 0])

/** Where a task stands, as people cite it: `II.1.a)`. */
export const placeWords = (path: readonly string[]): string => path.map(label => label.replace(/\.$/, '')).join('.')
