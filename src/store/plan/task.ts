import type { Expression, ExpressionBuilder, Selectable, SqlBool } from 'kysely'
import type { Permit } from '../../core/policy/decide.ts'
import type { Store } from '../ground/database.ts'
import { matches } from '../ground/search.ts'
import type { Tables, TaskAgencyTable, TaskDueTable, TaskTable } from '../tables/tables.ts'
import type { DueClass } from './plan.ts'

export type TaskRecord = Selectable<TaskTable> & {
  agencies: Selectable<TaskAgencyTable>[]
  dues: Selectable<TaskDueTable>[]
}

export interface TaskFilter {
  readonly q: string
  /** The name as the plan has it. */
  readonly agency: string | null
  readonly role: 'lead' | 'support' | null
  readonly due: DueClass | null
  readonly kind: 'task' | 'report' | null
}

type Where = ExpressionBuilder<Tables, 'task'>

function hasAgency(where: Where, { agency, role }: TaskFilter): Expression<SqlBool> {
  const found = where
    .selectFrom('task_agency')
    .select('position')
    .whereRef('task_agency.plan_id', '=', 'task.plan_id')
    .whereRef('task_agency.task_number', '=', 'task.number')
    .where('part', 'in', role ? [role] : ['lead', 'support'])
    .$if(agency !== null, query => query.where('name', '=', agency ?? ''))
  return where.exists(found)
}

const kindsOf = {
  dated: ['date', 'period'],
  recurring: ['recurring'],
  standing: ['standing'],
  relative: ['relative'],
} as const

function hasDue(where: Where, due: DueClass): Expression<SqlBool> {
  const dues = where
    .selectFrom('task_due')
    .select('position')
    .whereRef('task_due.plan_id', '=', 'task.plan_id')
    .whereRef('task_due.task_number', '=', 'task.number')
  return due === 'none' ? where.not(where.exists(dues)) : where.exists(dues.where('kind', 'in', kindsOf[due]))
}

const found = (store: Store, planId: string, filter: TaskFilter) =>
  store
    .selectFrom('task')
    .where('plan_id', '=', planId)
    .where('split_from', 'is', null)
    .where(where => matches(where.ref('task.search'), filter.q))
    .$if(filter.kind !== null, query => query.where('kind', '=', filter.kind ?? 'task'))
    .$if(filter.agency !== null || filter.role !== null, query => query.where(where => hasAgency(where, filter)))
    .$if(filter.due !== null, query => query.where(where => hasDue(where, filter.due ?? 'none')))

export const countTasks = (store: Store, permit: Permit<'list-plan-tasks'>, filter: TaskFilter): Promise<number> =>
  found(store, permit.subjectId, filter)
    .select(count => count.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
    .then(row => row.total)

/** In the order of the document, those after number `after`, with their agencies and dates: three queries, whatever their number. */
export async function listTasks(
  store: Store,
  permit: Permit<'list-plan-tasks' | 'export-plan'>,
  filter: TaskFilter,
  after: number,
  limit: number,
): Promise<TaskRecord[]> {
  const planId = permit.subjectId
  const tasks = await found(store, planId, filter).selectAll().where('number', '>', after).orderBy('number').limit(limit).execute()
  if (!tasks.length) return []
  const numbers = tasks.map(task => task.number)
  const agencies = await store
    .selectFrom('task_agency')
    .selectAll()
    .where('plan_id', '=', planId)
    .where('task_number', 'in', numbers)
    .orderBy('position')
    .execute()
  const dues = await store
    .selectFrom('task_due')
    .selectAll()
    .where('plan_id', '=', planId)
    .where('task_number', 'in', numbers)
    .orderBy('position')
    .execute()
  const agenciesOf = Map.groupBy(agencies, row => row.task_number)
  const duesOf = Map.groupBy(dues, row => row.task_number)
  return tasks.map(task => ({ ...task, agencies: agenciesOf.get(task.number) ?? [], dues: duesOf.get(task.number) ?? [] }))
}
