import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import { Pool, types } from 'pg'
import type { Tables } from '../tables/tables.ts'
import { PlannedClient } from './planned-client.ts'

/** A connection to the tables; a `Transaction` is one as well. */
export type Store = Kysely<Tables>
export type StoreTransaction = Transaction<Tables>

const int8 = 20
const date = 1082

function readInt8(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is too large for a number`)
  return value
}

/** Counts come as numbers and days as the text that stands in the table; the driver would give strings and midnights. */
const typesOf = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === int8) return readInt8
    if (oid === date) return (text: string) => text
    return types.getTypeParser(oid, format)
  },
}

export interface StoreOptions {
  readonly url: string
  readonly connections?: number
  /** A connection that breaks while nobody uses it; the pool opens another. */
  readonly onConnectionLost?: (error: Error) => void
}

export function openStore(options: StoreOptions): Store {
  const pool = new Pool({
    connectionString: options.url,
    max: options.connections ?? 10,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 120_000,
    application_name: 'dondoc',
    types: typesOf,
    Client: PlannedClient,
  })
  pool.on('error', error => options.onConnectionLost?.(error))
  // A connection that breaks between two queries of a transaction tells nobody else: without this the whole program would end.
  pool.on('connect', client => client.on('error', error => options.onConnectionLost?.(error)))
  const store = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  pools.set(store, pool)
  return store
}

const pools = new WeakMap<Store, Pool>()

/** The connections of a store, for what speaks to the driver itself; a transaction has none of its own. */
export function poolOf(store: Store): Pool {
  const pool = pools.get(store)
  if (!pool) throw new Error('a transaction has no connections to give')
  return pool
}

/** All of `work` is stored, or nothing of it. */
export const inTransaction = <Result>(store: Store, work: (transaction: StoreTransaction) => Promise<Result>): Promise<Result> =>
  store.transaction().execute(work)

const hasCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code

/** True where a row was refused because one with the same key is there. */
export const isDuplicate = (error: unknown): boolean => hasCode(error, '23505')

/** True where a row could not be deleted because another one refers to it. */
export const isReferenced = (error: unknown): boolean => hasCode(error, '23503')
