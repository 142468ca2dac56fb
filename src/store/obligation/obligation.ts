import { sql } from 'kysely'
import type { Obligation, ObligationPart, ObligationState } from '../../core/obligation/obligation.ts'
import type { Term } from '../../core/obligation/term.ts'
import type { Permit } from '../../core/policy/decide.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { GroupRule } from '../../core/unit/group-rule.ts'
import type { Store } from '../ground/database.ts'
import { members } from '../unit/group-members.ts'

/** Whom one mention in a task means: `position` is that of the task's agency. */
export interface NewAddressee {
  readonly plan_id: string
  readonly task_number: number
  readonly position: number
  readonly unit_id: string | null
  readonly rule: GroupRule | null
}

/** One time that a task is owed, by one unit or by whoever belongs to a group. */
export interface NewObligation {
  readonly task_id: string
  readonly part: ObligationPart
  readonly instance: string
  readonly term: Term['kind']
  readonly first_day: IsoDay | null
  readonly last_day: IsoDay | null
  readonly event: string | null
}

export async function saveAddressees(store: Store, _permit: Permit<'publish-plan'>, rows: readonly NewAddressee[]): Promise<void> {
  if (!rows.length) return
  await sql`insert into task_addressee select * from json_populate_recordset(null::task_addressee, ${JSON.stringify(rows)}::json)`.execute(
    store,
  )
}

export interface Assignment {
  readonly planId: string
  /** The unit that assigns. */
  readonly assignerId: string
  /** On which the members of groups are looked up. */
  readonly day: IsoDay
}

/** To whom: one unit, or the members that a group has on the day. */
export type Assignee = { readonly unitId: string } | { readonly rule: GroupRule }

/** Rows are made as the plan tells them, each task from the first unit to the last: their ids keep that order, and lists show it. */
export const inPlanOrder = sql`order by t.number, u.code collate "C"`

/**
 * Makes the obligations in one statement, however many units a group has. What is there already stays as it is; answers how many were made.
 */
export async function saveObligations(
  store: Store,
  _permit: Permit<'publish-plan'>,
  { planId, assignerId, day }: Assignment,
  assignee: Assignee,
  owed: readonly NewObligation[],
): Promise<number> {
  if (!owed.length) return 0
  const units = 'unitId' in assignee ? sql`(values (${assignee.unitId}::uuid)) as m(unit_id)` : sql`(${members(assignee.rule, day)}) as m`
  const result = await sql`
    insert into obligation (task_id, plan_id, unit_id, assigner_id, part, instance, term, first_day, last_day, event)
    select w.task_id, ${planId}::uuid, m.unit_id, ${assignerId}::uuid, w.part, w.instance, w.term, w.first_day, w.last_day, w.event
      from json_to_recordset(${JSON.stringify(owed)}::json)
             as w(task_id uuid, part text, instance text, term text, first_day date, last_day date, event text)
      cross join ${units} join task t on t.id = w.task_id join unit u on u.id = m.unit_id ${inPlanOrder}
    on conflict (task_id, unit_id, part, instance) do nothing`.execute(store)
  return Number(result.numAffectedRows ?? 0)
}

/** How many units an assignee is on a day. */
export async function countMembers(store: Store, assignee: Assignee, day: IsoDay): Promise<number> {
  if ('unitId' in assignee) return 1
  const { rows } = await sql<{ total: number }>`select count(*) as total from (${members(assignee.rule, day)}) m`.execute(store)
  return rows[0]?.total ?? 0
}

interface ObligationRow {
  id: string
  task_id: string
  unit_id: string
  part: ObligationPart
  instance: string
  state: ObligationState
  term: Term['kind']
  first_day: string | null
  last_day: string | null
  event: string | null
  extended_to: string | null
  submitted_on: string | null
}

const termOf = ({ term, first_day, last_day, event }: ObligationRow): Term => {
  if (term === 'day') return { kind: 'day', first: first_day, last: last_day ?? '' }
  return term === 'event' ? { kind: 'event', from: event ?? '', amount: null, unit: null } : { kind: term }
}

export const obligationOf = (row: ObligationRow): Obligation => ({
  id: row.id,
  taskId: row.task_id,
  unitId: row.unit_id,
  part: row.part,
  instance: row.instance,
  state: row.state,
  term: termOf(row),
  extendedTo: row.extended_to,
  submittedOn: row.submitted_on,
})
