import { type RawBuilder, sql } from 'kysely'
import { isSettled, obligationStateNames } from '../../core/obligation/obligation-states.ts'
import type { Score } from '../../core/obligation/score.ts'
import type { Permit } from '../../core/policy/decide.ts'
import { ownUnits } from '../../core/policy/own-units.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { UnitLine } from '../../core/unit/unit.ts'
import type { Store } from '../ground/database.ts'
import { counted, countedByArea } from './obligation-counter.ts'
import { nameOn } from './obligation-list.ts'

/** How a unit stands with all below it; `below` tells whether anything is. */
export interface ScoreLine {
  readonly unitId: string
  readonly name: string
  readonly hasBelow: boolean
  readonly score: Score
}

export interface ScorePlace {
  readonly overdue: number
  readonly late: number
  readonly unitId: string
}

export interface ScoreQuery {
  readonly line: UnitLine
  /** Of this plan only. */
  readonly planId: string | null
  readonly after: ScorePlace | null
  readonly limit: number
}

interface Scores {
  /** Of the unit by itself. */
  readonly own: Score
  /** With all below it. */
  readonly all: Score
  /** What stands directly below, each with all below it; the one with the most overdue first. */
  readonly below: readonly ScoreLine[]
}

const voids = obligationStateNames.filter(state => isSettled(state) && state !== 'confirmed')

/** `latenessOf` of core in the database's words; a test compares the two. `c` has state, due_day and pace. */
export const classOf = (today: IsoDay): RawBuilder<string> => sql<string>`case
  when c.state = any(${[...voids]}::text[]) then 'void' when c.due_day = 'infinity' then 'no-term' when c.pace <> 'open' then c.pace
  when c.due_day >= ${today}::date then 'in-term' else 'overdue' end`

/** What is counted below a unit, by what stands directly below it; the unit itself under its own id. Ended units stay where they last stood. */
const countedBelow = (unitId: string, { line, planId }: ScoreQuery, today: IsoDay): RawBuilder<unknown> => sql`(
  with top as (
    select path from unit_path where unit_id = ${unitId}::uuid and line = ${line} and valid_from <= ${today}::date order by valid_from desc limit 1),
  stood as (
    select p.unit_id, coalesce(nullif(split_part(substr(p.path, length(top.path) + 1), '/', 1), '')::uuid, ${unitId}::uuid) as place_id
      from top join unit_path p on p.line = ${line} and p.path >= top.path and p.path < left(top.path, -1) || '0'
      join unit u on u.id = p.unit_id
     where p.valid_from <= ${today}::date and (p.valid_to > ${today}::date or p.valid_to = u.ended))
  select s.place_id, c.state, c.due_day, c.pace, c.total from stood s join ${counted} c on c.unit_id = s.unit_id
   ${planId === null ? sql`` : sql`where c.plan_id = ${planId}::uuid`})`

/** The same below the root, from the counts by area; an instance may have other trees beside. */
export const countedByRoot = (rootId: string, today: IsoDay): RawBuilder<unknown> => sql`(
  select c.* from ${countedByArea(today)} c
   where c.place_id in (select unit_id from unit_path where line = 'territory' and path >= ${`/${rootId}/`} and path < ${`/${rootId}0`}))`

export const sums = (today: IsoDay): RawBuilder<unknown> =>
  sql.join(
    (['on-time', 'late', 'in-term', 'overdue', 'no-term'] as const).map(
      each => sql`coalesce(sum(c.total) filter (where ${classOf(today)} = ${each}), 0)::integer as ${sql.ref(each)}`,
    ),
  )

/** How the units below one stand, and how it stands itself. */
export async function loadScores(store: Store, permit: Permit<'open-score'>, query: ScoreQuery): Promise<Scores> {
  const { subjectId: unitId, standpoint } = permit
  const today = standpoint.day
  const isWhole = standpoint.isTop && query.planId === null && query.line === 'territory' && isOwn(permit)
  const from = isWhole ? countedByRoot(unitId, today) : countedBelow(unitId, query, today)
  const { after, limit } = query
  const next = after
    ? sql`(s.overdue, s.late, s.place_id) < (${after.overdue}::integer, ${after.late}::integer, ${after.unitId}::uuid)`
    : sql`true`
  const lines = () =>
    sql<Score & { place_id: string; name: string; has_below: boolean }>`
    select s.*, ${nameOn(sql`s.place_id`, today)} as name,
           exists (select from unit_version v where v.parent_id = s.place_id and v.valid_from <= ${today} and v.valid_to > ${today}) as has_below
      from (select c.place_id, ${sums(today)} from ${from} c where c.place_id <> ${unitId}::uuid group by 1 having sum(c.total) <> 0) s
     where ${next} order by s.overdue desc, s.late desc, s.place_id desc limit ${limit}`.execute(store)
  const both = () =>
    sql<Score & { own: boolean }>`
    select c.place_id = ${unitId}::uuid as own, ${sums(today)} from ${from} c group by 1`.execute(store)
  const [found, halves] = await Promise.all([lines(), both()])
  const own = halves.rows.find(row => row.own)
  const rest = halves.rows.find(row => !row.own)
  return {
    own: scoreOf(own),
    all: sumOf(scoreOf(own), scoreOf(rest)),
    below: found.rows.map(row => ({ unitId: row.place_id, name: row.name, hasBelow: row.has_below, score: scoreOf(row) })),
  }
}

const isOwn = ({ standpoint, subjectId }: Permit<'open-score'>): boolean => ownUnits(standpoint).includes(subjectId)

const scoreOf = (row: Score | undefined): Score => ({
  'on-time': row?.['on-time'] ?? 0,
  late: row?.late ?? 0,
  'in-term': row?.['in-term'] ?? 0,
  overdue: row?.overdue ?? 0,
  'no-term': row?.['no-term'] ?? 0,
})

const sumOf = (one: Score, other: Score): Score => ({
  'on-time': one['on-time'] + other['on-time'],
  late: one.late + other.late,
  'in-term': one['in-term'] + other['in-term'],
  overdue: one.overdue + other.overdue,
  'no-term': one['no-term'] + other['no-term'],
})
