import type { DraftAgency, DraftQuantity } from '../../core/task/draft.ts'
import type { DueClass } from '../../store/plan/plan.ts'
import { countTasks, listTasks, type TaskRecord } from '../../store/plan/task.ts'
import { dueOf, spanOf } from '../../store/plan/task-due.ts'
import { type Caller, permitOn } from '../ground/caller.ts'
import { readCursor, writeCursor } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'

export interface PlanTaskQuery {
  readonly q?: string | undefined
  readonly agency?: string | undefined
  readonly role?: 'lead' | 'support' | undefined
  readonly due?: DueClass | undefined
  readonly kind?: 'task' | 'report' | undefined
  readonly after?: string | undefined
  readonly limit: number
}

/** The items of a plan in the order of the document. */
export async function listPlanTasks(office: Office, asking: Caller | null, planId: string, query: PlanTaskQuery) {
  const caller = await permitOn(office.store, asking, 'list-plan-tasks', planId)
  const { q = '', agency = null, role = null, due = null, kind = null, limit } = query
  const filter = { q, agency, role, due, kind }
  const [found, total] = await Promise.all([
    listTasks(office.store, caller, filter, readCursor(query.after) ?? 0, limit + 1),
    countTasks(office.store, caller, filter),
  ])
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(taskOf),
    next: found.length > shown.length && last ? writeCursor(last.number) : null,
    total,
  }
}

/** An item of a plan as it is told. */
export const taskOf = (task: TaskRecord) => ({
  id: task.id,
  number: task.number,
  kind: task.kind,
  path: task.path,
  text: task.text,
  lead: bodiesOf(task, 'lead'),
  support: bodiesOf(task, 'support'),
  to: bodiesOf(task, 'to'),
  due: task.dues.map(dueOf),
  quantities: task.quantities as DraftQuantity[],
  product: task.product,
  span: [task.span_start, task.span_end] as const,
  source: task.source,
})

const bodiesOf = (task: TaskRecord, part: 'lead' | 'support' | 'to'): DraftAgency[] =>
  task.agencies.filter(row => row.part === part).map(row => ({ name: row.name, kind: row.kind, span: spanOf(row) }))
