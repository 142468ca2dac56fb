import { type RawBuilder, sql } from 'kysely'
import type { Permit } from '../../core/policy/decide.ts'
import type { Post } from '../../core/policy/role.ts'
import type { LadderSettings } from '../../core/reminding/ladder-settings.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { Store } from '../ground/database.ts'

/** The ladder that holds for a unit, and the unit whose own it is. */
export interface HeldLadder {
  readonly unit_id: string
  readonly from_id: string
  readonly from_name: string
  readonly settings: LadderSettings
}

/** Of each unit and those above it, the nearest that has a ladder: first along the territory, then along the branch. */
const laddersAlong = (unitIds: readonly string[], day: IsoDay, besides: RawBuilder<unknown>) => sql<HeldLadder>`
  with held as (
    select distinct on (unit_id) unit_id, settings from reminder_ladder order by unit_id, version desc
  ), along as (
    select p.unit_id, p.line, a.id, a.depth from unit_path p
     cross join lateral unnest(string_to_array(trim(both '/' from p.path), '/')::uuid[]) with ordinality a(id, depth)
     where p.unit_id = any(${[...unitIds]}::uuid[]) and p.valid_from <= ${day} and p.valid_to > ${day}
       and exists (select from reminder_ladder)
  )
  select distinct on (a.unit_id) a.unit_id, h.unit_id as from_id, unit_name(h.unit_id, ${day}) as from_name, h.settings
    from along a join held h on h.unit_id = a.id and h.settings is not null
   where ${besides}
   order by a.unit_id, a.id = a.unit_id desc, a.line desc, a.depth desc`

/** The ladders of units on a day, their own or that of a unit above. Units without any are left out: the standard one holds for them. */
export async function findLadders(store: Store, unitIds: readonly string[], day: IsoDay): Promise<ReadonlyMap<string, HeldLadder>> {
  const { rows } = await laddersAlong(unitIds, day, sql`true`).execute(store)
  return new Map(rows.map(row => [row.unit_id, row]))
}

/** What would hold for a unit without a ladder of its own; undefined where that is the standard one. */
export async function findAbove(store: Store, unitId: string, day: IsoDay): Promise<HeldLadder | undefined> {
  return (await laddersAlong([unitId], day, sql`a.id <> a.unit_id`).execute(store)).rows[0]
}

export interface LadderChange {
  readonly version: number
  readonly settings: LadderSettings | null
  readonly set_at: Date
  readonly post: Post
  readonly post_number: number
}

const mostChanges = 50

/** What a unit has set, the last first. */
export async function listLadderChanges(
  store: Store,
  _permit: Permit<'open-ladder' | 'change-ladder'>,
  unitId: string,
): Promise<readonly LadderChange[]> {
  const { rows } = await sql<LadderChange>`
    select l.version, l.settings, l.set_at, f.post, f.number as post_number from reminder_ladder l join office f on f.id = l.office_id
     where l.unit_id = ${unitId}::uuid order by l.version desc limit ${mostChanges}`.execute(store)
  return rows
}

/** The next row of a unit; false where somebody else has written it meanwhile. */
export async function saveLadder(
  store: Store,
  _permit: Permit<'change-ladder'>,
  change: {
    readonly unitId: string
    readonly version: number
    readonly settings: LadderSettings | null
    readonly at: Date
    readonly officeId: string
  },
): Promise<boolean> {
  const { unitId, version, settings, at, officeId } = change
  const result = await store
    .insertInto('reminder_ladder')
    .values({ unit_id: unitId, version, settings: settings && JSON.stringify(settings), set_at: at, office_id: officeId })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/** The hours at which somebody has set its digest, ascending. */
export async function listDigestHours(store: Store): Promise<readonly number[]> {
  const { rows } = await sql<{ hour: number }>`
    select distinct (settings ->> 'digestHour')::integer as hour
      from (select distinct on (unit_id) settings from reminder_ladder order by unit_id, version desc) held
     where settings is not null order by 1`.execute(store)
  return rows.map(({ hour }) => hour)
}
