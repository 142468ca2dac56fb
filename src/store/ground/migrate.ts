import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'

const folder = join(import.meta.dirname, '../migrations')

/** Any number, the same in every version: processes that start together migrate one after the other. */
const key = 7_463_111

/** PostgreSQL 15. */
const oldest = 150_000

/** The data was written by a newer program than this one. */
export class NewerData extends Error {}

/** A restore was interrupted here: what is there is not whole. */
export class UnfinishedRestore extends Error {}

/** The migrations of this program, in their order. */
export const knownMigrations = (): string[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.sql'))
    .sort()

/** Those that a database has had, in their order; none where it is empty. */
export async function loadMigrations(client: Pick<Client, 'query'>): Promise<string[]> {
  const { rows: tables } = await client.query(`select from pg_tables where schemaname = 'public' and tablename = 'migration'`)
  if (!tables.length) return []
  const { rows } = await client.query<{ name: string }>('select name from migration order by name collate "C"')
  return rows.map(row => row.name)
}

/**
 * Brings the tables to the state of this program: each file of `migrations/` in one transaction with the row that says it was done.
 * Files are never changed once released; names sort in the order of their making. `only` leaves out the others, for
 * data that come from an earlier version and are brought further once they are in. Returns the names that were run.
 */
export async function migrate(url: string, only: readonly string[] | null = null): Promise<string[]> {
  const client = new Client({ connectionString: url, application_name: 'dondoc migrate' })
  await client.connect()
  try {
    const { rows: settings } = await client.query<{ version: number }>(`select current_setting('server_version_num')::int as version`)
    if ((settings[0]?.version ?? 0) < oldest) throw new Error('PostgreSQL 15 or later is needed')
    await client.query('select pg_advisory_lock($1)', [key])
    if (!only) await refuseUnfinished(client)
    await client.query('create table if not exists migration (name text primary key, run_at timestamptz not null default now())')
    const { rows } = await client.query<{ name: string }>('select name from migration')
    const done = new Set(rows.map(row => row.name))
    const known = knownMigrations()
    const unknown = [...done].find(name => !known.includes(name))
    if (unknown) throw new NewerData(`the database has the migration ${unknown}, which this version does not know`)
    const waiting = known.filter(name => !done.has(name) && (only?.includes(name) ?? true))
    for (const name of waiting) await runOne(client, name)
    return waiting
  } finally {
    await client.end()
  }
}

async function runOne(client: Client, name: string): Promise<void> {
  await client.query('begin')
  try {
    await client.query(readFileSync(join(folder, name), 'utf8'))
    await client.query('insert into migration (name) values ($1)', [name])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`migration ${name} failed`, { cause: error })
  }
}

async function refuseUnfinished(client: Client): Promise<void> {
  const { rows } = await client.query(`select from pg_tables where schemaname = 'public' and tablename = 'restore_part'`)
  if (rows.length) throw new UnfinishedRestore('a restore was interrupted here; run it again to its end')
}
