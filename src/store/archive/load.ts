import { Client } from 'pg'
import { loadMigrations, migrate } from '../ground/migrate.ts'
import type { SequenceState } from './dump.ts'
import { type ColumnShape, loadShapes, quote, type TableShape } from './table-shape.ts'

/** There are data already where others were to be restored. */
export class TargetNotEmpty extends Error {}
/** A restore from another archive was begun there and not finished. */
export class OtherRestore extends Error {}

/** A place into which an archive is being loaded; what is done stays done when the program is interrupted. */
export interface Loading {
  readonly shapes: readonly TableShape[]
  /** All parts were in before; only the end is missing. */
  readonly isLoaded: boolean
  /** Names of parts that are in already. */
  readonly done: ReadonlySet<string>
  /** Rows as JSON lines, and the part's name, in one transaction. */
  readonly loadPart: (
    table: TableShape,
    part: string,
    lines: readonly string[],
    fileOf: (sha256: string) => Promise<Buffer>,
  ) => Promise<void>
  readonly countRows: (table: TableShape) => Promise<number>
  /** Puts references and triggers back in force, sets the sequences, and brings the tables to this version. */
  readonly finish: (sequences: readonly SequenceState[]) => Promise<void>
  readonly close: () => Promise<void>
}

async function inTransaction(client: Client, work: () => Promise<void>): Promise<void> {
  await client.query('begin')
  try {
    await work()
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

type RestoreState = 'new' | 'loading' | 'loaded'

/** How far this archive has been loaded here; null where the place is empty. Refuses where there are data, or another archive. */
async function findRun(client: Client, archive: string): Promise<RestoreState | null> {
  const { rows: notes } = await client.query(`select from pg_tables where schemaname = 'public' and tablename = 'restore_run'`)
  if (notes.length) {
    const { rows } = await client.query<{ archive: string; state: RestoreState }>('select archive, state from restore_run')
    const [run] = rows
    if (run?.archive !== archive) throw new OtherRestore('another restore is unfinished here')
    return run.state
  }
  if ((await loadMigrations(client)).length) throw new TargetNotEmpty('there are data here')
  return null
}

/** Refuses a place that an archive cannot be loaded into; nothing is written. */
export async function checkTarget(url: string, archive: string): Promise<void> {
  const client = new Client({ connectionString: url, application_name: 'dondoc restore' })
  await client.connect()
  try {
    await findRun(client, archive)
  } finally {
    await client.end()
  }
}

/** Notes that an archive is being loaded here, before anything else is done. */
async function claim(client: Client, archive: string): Promise<RestoreState> {
  const state = await findRun(client, archive)
  if (state !== null) return state
  await inTransaction(client, async () => {
    await client.query('create table restore_run (archive text not null, state text not null, keys json)')
    await client.query('create table restore_part (name text primary key)')
    await client.query(`insert into restore_run (archive, state) values ($1, 'new')`, [archive])
  })
  return 'new'
}

const foreignKeys = `
  select conrelid::regclass::text as "table", quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0 order by 1, 2`

/** Rows come table by table: what refers to what is checked once all are there, and no trigger writes while they come. */
async function prepare(client: Client, shapes: readonly TableShape[]): Promise<void> {
  await inTransaction(client, async () => {
    const { rows: keys } = await client.query<{ table: string; name: string }>(foreignKeys)
    await client.query(`update restore_run set state = 'loading', keys = $1`, [JSON.stringify(keys)])
    for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${name}`)
    for (const { name } of shapes) {
      await client.query(`alter table ${quote(name)} disable trigger user`)
      await client.query(`delete from ${quote(name)}`)
    }
  })
}

const inputType = ({ type, form }: ColumnShape): string => (form === 'plain' ? type : 'text')

const value = ({ name, type, form }: ColumnShape): string => {
  const column = `line.${quote(name)}`
  if (form === 'file') return '$2'
  if (form === 'hex') return `decode(${column}, 'hex')`
  return form === 'text' ? `${column}::${type}` : column
}

const insertQuery = ({ name, columns }: TableShape): string =>
  `insert into ${quote(name)} (${columns.map(column => quote(column.name)).join(', ')}) overriding system value
   select ${columns.map(value).join(', ')}
     from json_to_recordset($1::json) as line(${columns.map(column => `${quote(column.name)} ${inputType(column)}`).join(', ')})`

async function insertRows(
  client: Client,
  table: TableShape,
  lines: readonly string[],
  fileOf: (sha256: string) => Promise<Buffer>,
): Promise<void> {
  const query = insertQuery(table)
  if (!table.columns.some(column => column.form === 'file')) {
    await client.query(query, [`[${lines.join(',')}]`])
    return
  }
  for (const line of lines) {
    const { sha256 } = JSON.parse(line) as { sha256: string }
    await client.query(query, [`[${line}]`, await fileOf(sha256)])
  }
}

async function finish(client: Client, shapes: readonly TableShape[], sequences: readonly SequenceState[]): Promise<void> {
  const { rows } = await client.query<{ keys: { table: string; name: string; definition: string }[] }>('select keys from restore_run')
  await inTransaction(client, async () => {
    for (const { table, name, definition } of rows[0]?.keys ?? [])
      await client.query(`alter table ${table} add constraint ${name} ${definition}`)
    for (const { name } of shapes) await client.query(`alter table ${quote(name)} enable trigger user`)
    for (const { name, last, called } of sequences)
      await client.query('select setval($1::regclass, $2::bigint, $3)', [quote(name), last, called])
    await client.query(`update restore_run set state = 'loaded'`)
    await client.query('drop table restore_part')
  })
}

/** `archive` names the archive by its content; `migrations` are those that its tables have had. */
export async function openLoading(url: string, archive: string, migrations: readonly string[]): Promise<Loading> {
  const client = new Client({ connectionString: url, application_name: 'dondoc restore' })
  await client.connect()
  try {
    await client.query(`set datestyle = 'ISO'; set timezone = 'UTC'; set intervalstyle = 'iso_8601'; set statement_timeout = 0`)
    const state = await claim(client, archive)
    if (state === 'new') await migrate(url, migrations)
    const shapes = (await loadShapes(client)).kept
    if (state === 'new') await prepare(client, shapes)
    const parts = state === 'loaded' ? [] : (await client.query<{ name: string }>('select name from restore_part')).rows
    return {
      shapes,
      isLoaded: state === 'loaded',
      done: new Set(parts.map(part => part.name)),
      loadPart: (table, part, lines, fileOf) =>
        inTransaction(client, async () => {
          await insertRows(client, table, lines, fileOf)
          await client.query('insert into restore_part (name) values ($1)', [part])
        }),
      countRows: async ({ name }) => {
        const { rows } = await client.query<{ n: string }>(`select count(*) as n from ${quote(name)}`)
        return Number(rows[0]?.n)
      },
      finish: async sequences => {
        if (state !== 'loaded') await finish(client, shapes, sequences)
        await migrate(url)
        // What is worked out from other tables is not in an archive.
        await client.query('select recount_obligations()')
      },
      close: () => client.end(),
    }
  } catch (error) {
    await client.end()
    throw error
  }
}
