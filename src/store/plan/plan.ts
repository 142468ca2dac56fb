import { type ExpressionBuilder, type Insertable, type Selectable, sql } from 'kysely'
import type { Permit } from '../../core/policy/decide.ts'
import type { Post } from '../../core/policy/role.ts'
import type { Sharing } from '../../core/policy/sharing.ts'
import type { UnitRelation } from '../../core/unit/relation-of.ts'
import type { Slice } from '../document/document.ts'
import type { Store } from '../ground/database.ts'
import { matches } from '../ground/search.ts'
import { standsSo, withinReach } from '../reach/within-reach.ts'
import type { PlanTable, Tables, TaskAgencyTable, TaskDueTable, TaskTable } from '../tables/tables.ts'

export type PlanRecord = Selectable<Omit<PlanTable, 'search'>> & {
  unit_name: string
  post: Post
  post_number: number
  file_name: string
  /** The plan that took its place. */
  next_id: string | null
}

export interface NewPlan {
  readonly plan: Insertable<PlanTable>
  /** `quantities` as a value, not as JSON text. */
  readonly tasks: readonly (Omit<Insertable<TaskTable>, 'quantities'> & { quantities: unknown })[]
  readonly agencies: readonly Insertable<TaskAgencyTable>[]
  readonly dues: readonly Insertable<TaskDueTable>[]
}

/** Rows travel as one JSON value and are spread by the database: one statement per table, whatever their number. */
const spread = async (store: Store, table: 'task' | 'task_agency' | 'task_due', rows: readonly object[]): Promise<void> => {
  if (!rows.length) return
  const json = JSON.stringify(rows)
  await sql`insert into ${sql.table(table)} select * from json_populate_recordset(null::${sql.table(table)}, ${json}::json)`.execute(store)
}

/** In the caller's transaction. */
export async function savePlan(store: Store, _permit: Permit<'publish-plan'>, { plan, tasks, agencies, dues }: NewPlan): Promise<void> {
  await store.insertInto('plan').values(plan).execute()
  await spread(store, 'task', tasks)
  await spread(store, 'task_agency', agencies)
  await spread(store, 'task_due', dues)
}

const rows = (store: Store, { standpoint }: Pick<Permit, 'standpoint'>) =>
  store
    .selectFrom('plan')
    .innerJoin('office', 'office.id', 'plan.office_id')
    .innerJoin('document', 'document.id', 'plan.document_id')
    .leftJoin('plan as next', 'next.amends_id', 'plan.id')
    .select(['plan.id', 'plan.seq', 'plan.document_id', 'plan.number', 'plan.symbol', 'plan.type', 'plan.date', 'plan.issuer'])
    .select(['plan.subject', 'plan.place', 'plan.period_start', 'plan.period_end', 'plan.has_period', 'plan.published_at'])
    .select(['plan.tasks', 'plan.reports', 'plan.agencies', 'plan.unit_id', 'plan.office_id', 'plan.sharing', 'document.file_name'])
    .select(['office.post', 'office.number as post_number', 'plan.amends_id', 'next.id as next_id'])
    .select(sql<string>`unit_name(plan.unit_id, ${standpoint.day})`.as('unit_name'))

export const loadPlan = (store: Store, permit: Permit<'open-plan' | 'export-plan'>): Promise<PlanRecord | undefined> =>
  rows(store, permit).where('plan.id', '=', permit.subjectId).executeTakeFirst()

export interface PlanFilter {
  readonly q: string
  /** Of units that stand so. */
  readonly whose: UnitRelation | null
}

function found(where: ExpressionBuilder<Tables, 'plan'>, permit: Permit<'list-plans'>, { q, whose }: PlanFilter) {
  const unit = where.ref('plan.unit_id')
  return where.and([
    withinReach(unit, where.ref('plan.sharing'), permit),
    matches(where.ref('plan.search'), q),
    ...(whose === null ? [] : [standsSo(unit, permit, whose)]),
  ])
}

export const listPlans = (store: Store, permit: Permit<'list-plans'>, filter: PlanFilter, slice: Slice): Promise<PlanRecord[]> =>
  rows(store, permit)
    .where(where => found(where, permit, filter))
    .$if(slice.before !== null, query => query.where('plan.seq', '<', slice.before ?? 0))
    .orderBy('plan.seq', 'desc')
    .limit(slice.limit)
    .execute()

export const countPlans = (store: Store, permit: Permit<'list-plans'>, filter: PlanFilter): Promise<number> =>
  store
    .selectFrom('plan')
    .select(count => count.fn.countAll<number>().as('total'))
    .where(where => found(where, permit, filter))
    .executeTakeFirstOrThrow()
    .then(row => row.total)

export const savePlanSharing = async (store: Store, permit: Permit<'share-plan'>, sharing: Sharing): Promise<void> => {
  await store.updateTable('plan').set({ sharing }).where('id', '=', permit.subjectId).execute()
}

export interface PlanAgency {
  name: string
  kind: 'one' | 'group'
  /** The unit that it means, where that is certain. */
  unitId: string | null
  lead: number
  support: number
}

/** The bodies that a plan gives work to, those with the most first. */
export const listPlanAgencies = (store: Store, permit: Permit<'open-plan'>): Promise<PlanAgency[]> =>
  store
    .selectFrom('task_agency')
    .leftJoin('task_addressee as meant', join =>
      join
        .onRef('meant.plan_id', '=', 'task_agency.plan_id')
        .onRef('meant.task_number', '=', 'task_agency.task_number')
        .onRef('meant.position', '=', 'task_agency.position'),
    )
    .select('name')
    .select(kind => kind.fn.min('kind').as('kind'))
    .select(sql<string | null>`min(meant.unit_id::text)`.as('unitId'))
    .select(sql<number>`count(distinct task_agency.task_number) filter (where part = 'lead')`.as('lead'))
    .select(sql<number>`count(distinct task_agency.task_number) filter (where part = 'support')`.as('support'))
    .where('task_agency.plan_id', '=', permit.subjectId)
    .where('part', '!=', 'to')
    .groupBy('name')
    .orderBy(sql`count(distinct task_agency.task_number)`, 'desc')
    .orderBy('name')
    .execute()

export type DueClass = 'dated' | 'recurring' | 'standing' | 'relative' | 'none'

/** How many items have a date of each class; an item with several counts once in each. */
export async function countDues(store: Store, permit: Permit<'open-plan'>): Promise<Record<DueClass, number>> {
  const { rows: found } = await sql<{ class: DueClass; count: number }>`
    select case when d.kind in ('date', 'period') then 'dated' when d.kind is null then 'none' else d.kind end as class,
           count(distinct t.number) as count
      from task t left join task_due d on d.plan_id = t.plan_id and d.task_number = t.number
     where t.plan_id = ${permit.subjectId} and t.split_from is null group by 1`.execute(store)
  const counts: Record<DueClass, number> = { dated: 0, recurring: 0, standing: 0, relative: 0, none: 0 }
  for (const row of found) counts[row.class] = row.count
  return counts
}
