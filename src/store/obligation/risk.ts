import { type Selectable, sql } from 'kysely'
import type { Permit } from '../../core/policy/decide.ts'
import { ownUnits } from '../../core/policy/own-units.ts'
import type { IsoDay } from '../../core/time/day.ts'
import { vietnamZone } from '../../core/time/vietnam-calendar.ts'
import type { Store } from '../ground/database.ts'
import type { ObligationTable } from '../tables/obligation-tables.ts'

/** An obligation with what its risks are told from. */
export type RiskRecord = Selectable<ObligationTable> & {
  readonly given_on: IsoDay
  readonly last_step_on: IsoDay | null
  readonly open_supports: number
  readonly extensions: number
  readonly overdue_parts: number
  readonly text: string
  readonly unit_name: string
}

const inHand = sql`('sent', 'received', 'accepted', 'returned')`

const records = (day: IsoDay) => sql`
  select o.*, t.text, unit_name(o.unit_id, ${day}) as unit_name,
         (p.published_at at time zone ${sql.lit(vietnamZone)})::date as given_on,
         (select (max(s.taken_at) at time zone ${sql.lit(vietnamZone)})::date from obligation_step s where s.obligation_id = o.id) as last_step_on,
         (select count(*) from obligation x where x.task_id = o.task_id and x.instance = o.instance and x.part = 'support'
             and o.part <> 'support' and x.state in ${inHand}) as open_supports,
         (select count(*) from extension e where e.obligation_id = o.id) as extensions,
         (select count(*) from obligation c where c.parent_id = o.id and c.state in ${inHand} and c.due_day < ${day}) as overdue_parts
    from obligation o join task t on t.id = o.task_id join plan p on p.id = o.plan_id`

export async function loadRisk(store: Store, permit: Permit<'open-obligation'>): Promise<RiskRecord | undefined> {
  const { rows } = await sql<RiskRecord>`${records(permit.standpoint.day)} where o.id = ${permit.subjectId}::uuid`.execute(store)
  return rows[0]
}

/** What is looked through for risks: of a unit that has more in hand, the most pressing. */
const mostLooked = 500

/** What the own unit owes, or has given out, and is in hand, the most pressing first; of one day, who leads before who supports. */
export async function listInHand(store: Store, permit: Permit<'list-risks'>, side: 'owed' | 'given', until: IsoDay): Promise<RiskRecord[]> {
  const own = sql`${[...ownUnits(permit.standpoint)]}::uuid[]`
  const whose = side === 'owed' ? sql`o.unit_id = any(${own})` : sql`o.assigner_id = any(${own})`
  const { rows } = await sql<RiskRecord>`${records(permit.standpoint.day)}
    where ${whose} and o.state in ${inHand} and o.due_day <= ${until} order by o.due_day, (o.part = 'support'), o.id limit ${mostLooked}`.execute(
    store,
  )
  return rows
}
