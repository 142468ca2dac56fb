import { type RawBuilder, sql } from 'kysely'
import { answeringMoves, type ChangeGroup, type ChangeKind, decidingMoves } from '../../core/obligation/change.ts'
import { inHandStates } from '../../core/obligation/obligation-states.ts'
import type { WorkFilter } from '../../core/obligation/work-filter.ts'
import type { Permit } from '../../core/policy/decide.ts'
import type { Store } from '../ground/database.ts'
import { nameOn } from '../obligation/obligation-list.ts'
import { type Narrowed, narrow } from './work-filter.ts'

/** One thing that happened. Ids lead to what it happened to; `unit`: whose work it is, `by_unit`: from where it was done. */
export interface ChangeRecord {
  readonly at: Date
  readonly key: string
  readonly grp: ChangeGroup
  readonly kind: ChangeKind
  /** The move. */
  readonly what: string
  readonly obligation_id: string | null
  readonly report_id: string | null
  readonly urging_id: string | null
  readonly plan_id: string | null
  readonly text: string | null
  readonly number: string | null
  readonly symbol: string | null
  readonly unit_name: string | null
  readonly by_name: string | null
  readonly words: string | null
  /** How many pieces of work it is about. */
  readonly count: number
}

export interface ChangesAfter {
  readonly at: Date
  readonly key: string
}

export interface ChangesQuery {
  readonly filter: WorkFilter
  readonly since: Date
  readonly group: ChangeGroup | null
}

const zone = sql`'Asia/Ho_Chi_Minh'`
const work = sql`(select *, obligation_pace(due_day, submitted_on) as pace from obligation) c`
/** Reports as if they were work: so that the same filter holds for them. What fulfils a duty is told by the duty. */
const reports = sql`(select r.id, r.unit_id, r.reports_to as assigner_id, r.due_on as due_day, t.plan_id, y.title
    from report r join report_cycle y on y.id = r.cycle_id left join task t on t.id = y.task_id
   where not exists (select from report_duty d where d.report_id = r.id)) c`

interface Shape {
  readonly at: RawBuilder<unknown>
  readonly key: RawBuilder<unknown>
  readonly group: RawBuilder<unknown>
  readonly kind: ChangeKind
  readonly what: RawBuilder<unknown>
  readonly obligationId?: RawBuilder<unknown>
  readonly reportId?: RawBuilder<unknown>
  readonly urgingId?: RawBuilder<unknown>
  readonly planId?: RawBuilder<unknown>
  readonly taskId?: RawBuilder<unknown>
  readonly title?: RawBuilder<unknown>
  readonly unitId?: RawBuilder<unknown>
  readonly byId?: RawBuilder<unknown>
  readonly words?: RawBuilder<unknown>
  readonly count?: RawBuilder<unknown>
}
const none = sql`null::uuid`
const columns = (shape: Shape): RawBuilder<unknown> => {
  const { obligationId = none, reportId = none, urgingId = none, planId = none, taskId = none, unitId = none, byId = none } = shape
  const { title = sql`null::text`, words = sql`null::text`, count = sql`1` } = shape
  return sql`${shape.at} as at, ${shape.kind} || ' ' || ${shape.key} as key, ${shape.group} as grp, ${shape.kind}::text as kind, ${shape.what} as what,
    ${obligationId} as obligation_id, ${reportId} as report_id, ${urgingId} as urging_id, ${planId} as plan_id, ${taskId} as task_id,
    ${title} as title, ${unitId} as unit_id, ${byId} as by_id, ${words} as words, ${count}::integer as count`
}

/** Everything that happened since then to what a filter finds, one kind after the other. */
async function changes(store: Store, permit: Permit<'list-work'>, { filter, since }: ChangesQuery): Promise<RawBuilder<unknown>> {
  const found = await narrow(store, permit, filter)
  const found_ = sql`${sql.join(conditions(found, filter), sql` and `)}`
  const ofWork = { obligationId: sql`c.id`, planId: sql`c.plan_id`, taskId: sql`c.task_id`, unitId: sql`c.unit_id` }
  const decided = (move: RawBuilder<unknown>, moves: readonly string[]) =>
    sql`case when ${move} = any(${[...moves]}::text[]) then 'decided' else 'moved' end`
  const step = { at: sql`s.taken_at`, words: sql`s.words`, byId: sql`f.unit_id`, what: sql`s.move` }
  const kinds = [
    sql`select ${columns({ ...ofWork, ...step, kind: 'step', key: sql`c.id || ' ' || s.version`, group: decided(sql`s.move`, decidingMoves) })}
      from obligation_step s join office f on f.id = s.office_id join ${work} on c.id = s.obligation_id
     where s.taken_at > ${since} and s.move <> 'receive' and ${found_}`,
    sql`select ${columns({ ...ofWork, ...step, kind: 'difficulty', key: sql`d.id || ' ' || s.version`, group: decided(sql`s.move`, answeringMoves) })}
      from difficulty_step s join difficulty d on d.id = s.difficulty_id join office f on f.id = s.office_id join ${work} on c.id = d.obligation_id
     where s.taken_at > ${since} and ${found_}`,
    sql`select ${columns({ ...ofWork, kind: 'evidence', key: sql`e.id`, at: sql`e.added_at`, group: sql`'moved'`, what: sql`e.kind`, byId: sql`f.unit_id`, words: sql`coalesce(e.file_name, e.document_number, e.url)` })}
      from evidence e join office f on f.id = e.added_office_id join ${work} on c.id = e.obligation_id
     where e.added_at > ${since} and e.removed_at is null and ${found_}`,
    sql`select ${columns({ ...ofWork, kind: 'overdue', key: sql`c.id`, at: sql`(c.due_day + 1)::timestamp at time zone ${zone}`, group: sql`'overdue'`, what: sql`c.state` })}
      from ${work}
     where c.due_day >= (${since}::timestamptz at time zone ${zone})::date and c.due_day < ${permit.standpoint.day}::date
       and c.state = any(${[...inHandStates]}::text[]) and ${found_}`,
    sql`select ${columns({ kind: 'plan', key: sql`p.id`, at: sql`max(p.published_at)`, group: sql`'arrived'`, what: sql`'publish'`, planId: sql`p.id`, byId: sql`p.unit_id`, title: sql`max(p.subject)`, count: sql`count(*)` })}
      from plan p join ${work} on c.plan_id = p.id where p.published_at > ${since} and c.parent_id is null and ${found_} group by p.id`,
    sql`select ${columns({ kind: 'urging', key: sql`u.id`, at: sql`max(u.issued_at)`, group: sql`'arrived'`, what: sql`max(u.kind)`, urgingId: sql`u.id`, unitId: sql`u.to_unit_id`, byId: sql`u.unit_id`, words: sql`max(u.words)`, count: sql`count(*)` })}
      from urging u join urging_item i on i.urging_id = u.id join ${work} on c.id = i.obligation_id
     where u.issued_at > ${since} and ${found_} group by u.id`,
  ]
  if (!isOfReports(filter)) return sql.join(kinds, sql` union all `)
  const group = sql`case when s.move = 'approve' then 'arrived' when s.move in ('accept', 'return') and c.assigner_id = f.unit_id then 'decided' else 'moved' end`
  const about = sql`coalesce(s.about->>'reason', s.about->'marks'->0->>'reason')`
  const ofReports = sql`select ${columns({ ...step, kind: 'report', key: sql`c.id || ' ' || s.version`, group, reportId: sql`c.id`, planId: sql`c.plan_id`, unitId: sql`c.unit_id`, title: sql`c.title`, words: about })}
      from report_step s join office f on f.id = s.office_id join ${reports} on c.id = s.report_id
     where s.taken_at > ${since} and ${sql.join([found.whose, ...found.by], sql` and `)}`
  return sql.join([...kinds, ofReports], sql` union all `)
}

/** What has become void is among what happened; its state now is asked only where somebody asks for it. */
const conditions = ({ whose, by, inStates, isLate }: Narrowed, { stage, state, late }: WorkFilter): RawBuilder<unknown>[] => [
  whose,
  ...by,
  ...(stage === null && state === null ? [] : [inStates]),
  ...(late === null ? [] : [isLate]),
]

/** Reports have no stage of work, and their words are not searched. */
const isOfReports = ({ part, stage, state, late, q }: WorkFilter): boolean =>
  part === null && stage === null && state === null && late === null && q.trim() === ''

/** The last first. */
export async function listChanges(
  store: Store,
  permit: Permit<'list-work'>,
  query: ChangesQuery,
  { after, limit }: { readonly after: ChangesAfter | null; readonly limit: number },
): Promise<readonly ChangeRecord[]> {
  const day = permit.standpoint.day
  const next = after ? sql`(e.at, e.key) < (${after.at}::timestamptz, ${after.key})` : sql`true`
  const { rows } = await sql<ChangeRecord>`
    select x.at, x.key, x.grp, x.kind, x.what, x.obligation_id, x.report_id, x.urging_id, x.plan_id, coalesce(t.text, x.title) as text, p.number,
           p.symbol, ${nameOn(sql`x.unit_id`, day)} as unit_name, ${nameOn(sql`x.by_id`, day)} as by_name, x.words, x.count
      from (select * from (${await changes(store, permit, query)}) e
             where ${query.group === null ? sql`true` : sql`e.grp = ${query.group}`} and ${next}
             order by e.at desc, e.key desc limit ${limit}) x
      left join task t on t.id = x.task_id left join plan p on p.id = x.plan_id
     order by x.at desc, x.key desc`.execute(store)
  return rows
}

export async function countChanges(
  store: Store,
  permit: Permit<'list-work'>,
  query: ChangesQuery,
): Promise<ReadonlyMap<ChangeGroup, number>> {
  const { rows } = await sql<{ grp: ChangeGroup; total: number }>`
    select e.grp, count(*)::integer as total from (${await changes(store, permit, query)}) e group by e.grp`.execute(store)
  return new Map(rows.map(({ grp, total }) => [grp, total]))
}

/** When the account signed in before this time; null where it did not, or the record is not kept. */
export async function loadLastVisit(store: Store, _permit: Permit<'list-work'>, accountId: string): Promise<Date | null> {
  const rows = await store
    .selectFrom('audit_event')
    .select('at')
    .where('account_id', '=', accountId)
    .where('action', '=', 'signed-in')
    .orderBy('id', 'desc')
    .limit(2)
    .execute()
  return rows[1]?.at ?? null
}
