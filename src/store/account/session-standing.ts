import { sql } from 'kysely'
import type { Standpoint } from '../../core/policy/place-of.ts'
import type { Post } from '../../core/policy/role.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { Store } from '../ground/database.ts'
import { type PathRow, standpointOf } from '../reach/standpoint.ts'
import { untilOf } from '../unit/unit-day.ts'
import { rootUnit } from '../unit/unit-root.ts'
import type { AccountRecord } from './account.ts'
import { holdsOn, type ReceivedLending, receivedJson } from './lending.ts'
import { type HeldOffice, officeOrder } from './office.ts'
import type { LoadedSession, SessionTimes } from './session.ts'

/** A session with the offices of its account and with where the one that it acts from stands. */
export interface SessionStanding {
  readonly session: LoadedSession
  /** As `listHeldOffices` has them. */
  readonly offices: readonly HeldOffice[]
  /** What other units let the unit do from which it acts, as `listReceived` has them. */
  readonly lendings: readonly ReceivedLending[]
  /** As `loadStandpoint` finds it; null where the account holds no office. */
  readonly standpoint: Standpoint | null
}

type Row = AccountRecord & {
  office_id: string | null
  lending_id: string | null
  seen_at: Date
  proved_at: Date
  strong: boolean
  has_second_factor: boolean
  factor_rules: Post[]
  offices: (Omit<HeldOffice, 'until'> & { until: string })[]
  lendings: ReceivedLending[]
  paths: PathRow[]
  root_id: string | null
}

/** All that every request asks about who sends it, in one question to the database. */
export async function loadSessionStanding(
  store: Store,
  tokenHash: Buffer,
  { now, idleSince }: SessionTimes,
  day: IsoDay,
): Promise<SessionStanding | undefined> {
  const { rows } = await sql<Row>`/* session-standing */
    with recursive found as (
      select account.*, session.office_id, session.lending_id, session.seen_at, session.proved_at, session.strong
        from session join account on account.id = session.account_id
       where token_hash = ${tokenHash} and account.state = 'active' and ends_at > ${now} and seen_at > ${idleSince}),
    held as (
      select distinct on (o.id) o.id, o.unit_id, o.post, o.number, c.stands_in, c.until
        from (select office_id, false as stands_in, held_to as until, held_from as since from office_holding
               where account_id = (select id from found)
              union all
              select office_id, true, valid_to, valid_from from office_delegation where account_id = (select id from found)) c
        join office o on o.id = c.office_id
       where c.since <= ${day} and c.until > ${day} order by o.id, c.stands_in, c.until desc),
    acting as (
      select unit_id from held
       order by id is not distinct from (select office_id from found) desc, stands_in, array_position(${[...officeOrder]}::text[], post), id limit 1),
    received as (select l.* from lending l where l.to_unit_id = (select unit_id from acting) and ${holdsOn(day)}),
    lineage(id) as (
      select coalesce((select unit_id from received where id = (select lending_id from found)), (select unit_id from acting))
      union
      select u.id from lineage l join unit_succession s on s.to_id = l.id join unit u on u.id = s.from_id and u.ended <= ${day}),
    stands as (
      select distinct on (p.unit_id, p.line) p.unit_id, p.line, p.path from lineage l join unit_path p on p.unit_id = l.id
       where p.valid_from <= ${day} order by p.unit_id, p.line, p.valid_from desc)
    select found.*,
           (exists (select from totp where totp.account_id = found.id and confirmed_at is not null)
             or exists (select from passkey where passkey.account_id = found.id)) as has_second_factor,
           array(select post from second_factor_rule) as factor_rules,
           coalesce((select json_agg(json_build_object('id', id, 'unitId', unit_id, 'unitName', unit_name(unit_id, ${day}), 'post', post,
             'number', number, 'standsIn', stands_in, 'until', until)
             order by stands_in, array_position(${[...officeOrder]}::text[], post), id) from held), '[]') as offices,
           coalesce((select ${receivedJson(day)} from received l), '[]') as lendings,
           coalesce((select json_agg(json_build_object('unit_id', unit_id, 'line', line, 'path', path)) from stands), '[]') as paths,
           ${rootUnit} as root_id
      from found`.execute(store)
  const [row] = rows
  if (!row) return undefined
  const {
    office_id,
    lending_id,
    seen_at,
    proved_at,
    strong,
    has_second_factor,
    factor_rules,
    offices,
    lendings,
    paths,
    root_id,
    ...account
  } = row
  const session = { account, officeId: office_id, lendingId: lending_id, seenAt: seen_at, provedAt: proved_at, strong }
  const acting = offices.find(({ id }) => id === office_id) ?? offices[0]
  const lent = lendings.find(({ id }) => id === lending_id)
  return {
    session: { ...session, hasSecondFactor: has_second_factor, factorRules: factor_rules },
    offices: offices.map(office => ({ ...office, until: untilOf(office.until) })),
    lendings,
    standpoint: acting ? standpointOf(lent?.unitId ?? acting.unitId, day, paths, root_id) : null,
  }
}
