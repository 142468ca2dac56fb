import { sql } from 'kysely'
import type { Store, StoreTransaction } from '../ground/database.ts'

/** An event with its place in the chain. Hashes are lower-case hex; `at` is an instant of ISO 8601 with microseconds, UTC. */
export interface ChainEvent {
  readonly lane: number
  readonly seq: number
  readonly day: string
  readonly id: number
  readonly at: string
  readonly account: string | null
  readonly username: string | null
  readonly unit: string | null
  readonly office: string | null
  readonly action: string
  readonly subject: string | null
  readonly about: Readonly<Record<string, unknown>>
  readonly form: number
  readonly previous: string
  readonly hash: string
}

/** What a lane stands at: number and hash of its last event. */
export interface ChainHead {
  readonly lane: number
  readonly seq: number
  readonly hash: string
}

/** All lanes as a day left them. */
export interface ChainSeal {
  readonly day: string
  readonly sealedAt: string
  readonly heads: readonly (readonly [lane: number, seq: number, hash: string])[]
  readonly previous: string
  readonly hash: string
}

const batch = 5000
const instant = 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'

/** `work` sees the chain as it is at one moment, however long it takes. */
export const inSnapshot = <Result>(store: Store, work: (snapshot: StoreTransaction) => Promise<Result>): Promise<Result> =>
  store.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work)

/** Every event, lane by lane in the order of the numbers, whatever the indexes say. */
export async function* readChain(snapshot: Store): AsyncGenerator<ChainEvent> {
  let after: readonly [lane: number, seq: number, id: number] = [-1, 0, 0]
  for (;;) {
    const { rows } = await sql<ChainEvent>`
      select lane, seq, day, id, to_char(at at time zone 'UTC', ${sql.lit(instant)}) as at, account_id::text as account, username, unit,
             office, action, subject, about, form, encode(previous, 'hex') as previous, encode(hash, 'hex') as hash
        from audit_event where (lane, seq, id) > (${after[0]}, ${after[1]}, ${after[2]})
       order by lane, seq, id limit ${sql.lit(batch)}`.execute(snapshot)
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < batch) return
    after = [last.lane, last.seq, last.id]
  }
}

export const loadHeads = (snapshot: Store): Promise<ChainHead[]> =>
  sql<ChainHead>`select lane, seq, encode(hash, 'hex') as hash from audit_lane where seq > 0 order by lane`
    .execute(snapshot)
    .then(({ rows }) => rows)

export const loadSeals = (snapshot: Store): Promise<ChainSeal[]> =>
  sql<ChainSeal>`select day, to_char(sealed_at at time zone 'UTC', ${sql.lit(instant)}) as "sealedAt", heads,
      encode(previous, 'hex') as previous, encode(hash, 'hex') as hash from audit_seal order by day`
    .execute(snapshot)
    .then(({ rows }) => rows)

/** The last seal; undefined before the first. */
export const loadLastSeal = async (store: Store): Promise<ChainSeal | undefined> =>
  (
    await sql<ChainSeal>`select day, to_char(sealed_at at time zone 'UTC', ${sql.lit(instant)}) as "sealedAt", heads,
      encode(previous, 'hex') as previous, encode(hash, 'hex') as hash from audit_seal order by day desc limit 1`.execute(store)
  ).rows[0]

/** Days with events that have no seal yet, of those before `today`, the first first. */
export async function listUnsealedDays(store: Store, today: string): Promise<string[]> {
  const { rows } = await sql<{ day: string }>`
    with recursive sealed as (select coalesce(max(day), date '0001-01-01') as day from audit_seal),
      found as (
        select (select min(day) from audit_event where day > (select day from sealed)) as day
        union all
        select (select min(day) from audit_event where day > found.day) from found where found.day is not null)
    select day from found where day < ${today}::date`.execute(store)
  return rows.map(row => row.day)
}

/** From now on no event of `day` or before is written; false while a transaction still holds a lane that is not past it. Waits for nobody. */
export async function closeDay(store: Store, day: string): Promise<boolean> {
  await sql`with free as (select lane from audit_lane where day <= ${day}::date for update skip locked)
    update audit_lane set day = ${day}::date + 1 from free where audit_lane.lane = free.lane`.execute(store)
  const { rows } = await sql`select from audit_lane where day <= ${day}::date limit 1`.execute(store)
  return rows.length === 0
}

/** The last event of each lane on or before `day`. */
export const loadHeadsOf = (store: Store, day: string): Promise<ChainHead[]> =>
  sql<ChainHead>`
    select lane.lane, event.seq, encode(event.hash, 'hex') as hash from audit_lane lane
     cross join lateral (select seq, hash from audit_event where lane = lane.lane and day <= ${day}::date order by seq desc limit 1) event
     order by lane.lane`
    .execute(store)
    .then(({ rows }) => rows)

/** False where another process has sealed the day already. */
export async function saveSeal(store: Store, seal: ChainSeal): Promise<boolean> {
  const { rows } = await sql`insert into audit_seal (day, sealed_at, heads, previous, hash)
    values (${seal.day}::date, ${seal.sealedAt}::timestamptz, ${JSON.stringify(seal.heads)}::json, decode(${seal.previous}, 'hex'), decode(${seal.hash}, 'hex'))
    on conflict do nothing returning day`.execute(store)
  return rows.length > 0
}
