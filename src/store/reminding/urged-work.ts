import { type Selectable, sql } from 'kysely'
import type { Permit } from '../../core/policy/decide.ts'
import { ownUnits } from '../../core/policy/own-units.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { Store } from '../ground/database.ts'
import type { ObligationTable } from '../tables/obligation-tables.ts'

type Writing = Permit<'issue-urging'>
const ownOf = ({ standpoint }: Pick<Permit, 'standpoint'>) => sql`${[...ownUnits(standpoint)]}::uuid[]`
const inHand = sql`o.state = any(array['sent', 'received', 'accepted', 'returned'])`

/** Work by its ids, held so that nobody moves it while it is written about. What is not the own unit's to write about is left to core. */
export const lockUrged = (store: Store, _permit: Writing, ids: readonly string[]): Promise<Selectable<ObligationTable>[]> =>
  store
    .selectFrom('obligation')
    .selectAll()
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .orderBy('id')
    .forShare()
    .execute()

export interface OwingUnit {
  readonly id: string
  readonly name: string
  readonly count: number
}

const mostUnits = 500

/** The units that owe the own unit something that was due before a day, those with most of it first. */
export async function listOwingUnits(store: Store, permit: Writing, before: IsoDay): Promise<OwingUnit[]> {
  const { rows } = await sql<OwingUnit>`
    select o.unit_id as id, unit_name(o.unit_id, ${permit.standpoint.day}) as name, count(*) as count from obligation o
     where o.assigner_id = any(${ownOf(permit)}) and ${inHand} and o.due_day < ${before}
     group by o.unit_id order by 3 desc, 2 limit ${mostUnits}`.execute(store)
  return rows
}

export interface OwedWork {
  readonly id: string
  readonly text: string
  readonly plan: string
  readonly due_day: string
  readonly rounds: number
}

const mostWork = 200

/** What one of them owes, the longest due first, with how often it was urged. */
export async function listOwedWork(store: Store, permit: Writing, unitId: string, before: IsoDay): Promise<OwedWork[]> {
  const { rows } = await sql<OwedWork>`
    select o.id, t.text, concat_ws('/', p.number, p.symbol) as plan, o.due_day::text as due_day,
           (select count(*) from urging_item i join urging u on u.id = i.urging_id and u.kind = 'urge' where i.obligation_id = o.id) as rounds
      from obligation o join task t on t.id = o.task_id join plan p on p.id = o.plan_id
     where o.assigner_id = any(${ownOf(permit)}) and o.unit_id = ${unitId}::uuid and ${inHand} and o.due_day < ${before}
     order by o.due_day, o.id limit ${mostWork}`.execute(store)
  return rows
}
