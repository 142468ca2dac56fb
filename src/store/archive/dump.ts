import { Client } from 'pg'
import { loadMigrations } from '../ground/migrate.ts'
import { type ColumnShape, loadShapes, quote, type Shapes, type TableShape } from './table-shape.ts'

/** Where a sequence stands. */
export interface SequenceState {
  readonly name: string
  readonly last: string
  readonly called: boolean
}

/** The whole database as it is at one moment, however long it is read. */
export interface Dump {
  readonly migrations: readonly string[]
  readonly shapes: Shapes
  readonly sequences: readonly SequenceState[]
  /** Rows as JSON objects, one a line, in the order of the key; some megabytes at a time. */
  readonly readRows: (table: TableShape) => AsyncGenerator<readonly string[]>
  /** The bytes of a row of a table of files. */
  readonly readFile: (table: TableShape, sha256: string) => Promise<Buffer>
  readonly close: () => Promise<void>
}

/** What is written must not depend on how the database or the machine is set. */
const settings = `set datestyle = 'ISO'; set timezone = 'UTC'; set intervalstyle = 'iso_8601'; set bytea_output = 'hex';
  set extra_float_digits = 1; set statement_timeout = 0; set idle_in_transaction_session_timeout = 0`

const sequencesQuery = `
  select s.sequencename as name, coalesce(s.last_value, s.start_value)::text as last, s.last_value is not null as called
    from pg_sequences s where s.schemaname = 'public' order by 1`

const expression = ({ name, form }: ColumnShape): string => {
  const column = quote(name)
  if (form === 'text') return `${column}::text as ${column}`
  if (form === 'hex') return `encode(${column}, 'hex') as ${column}`
  return form === 'file' ? `null as ${column}` : column
}

const isText = (type: string): boolean => /^(text|character)/.test(type)

/** Files in quarantine have not been read: nobody knows yet whether they may be here at all, and they do not leave in an archive. */
const isRead = (columns: readonly ColumnShape[]): string =>
  columns.some(column => column.form === 'file') && columns.some(column => column.name === 'state')
    ? ` where source.state = 'accepted'`
    : ''

const rowsQuery = ({ name, columns, key }: TableShape): string => {
  const order = key.map(column => `source.${quote(column.name)}${isText(column.type) ? ' collate "C"' : ''}`).join(', ')
  return `select row_to_json(line.*)::text as line from (select ${columns.map(expression).join(', ')} from ${quote(name)} as source${isRead(columns)} order by ${order}) line`
}

const wantedBytes = 4_000_000

async function* readRows(client: Client, table: TableShape): AsyncGenerator<readonly string[]> {
  await client.query(`declare archived no scroll cursor for ${rowsQuery(table)}`)
  let count = 50
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`fetch ${count} from archived`)
    if (rows.length) yield rows.map(row => row.line)
    if (rows.length < count) break
    const bytes = rows.reduce((sum, row) => sum + row.line.length, 0)
    count = Math.min(10_000, Math.max(1, Math.round((count * wantedBytes) / Math.max(bytes, 1))))
  }
  await client.query('close archived')
}

export async function openDump(url: string): Promise<Dump> {
  const client = new Client({ connectionString: url, application_name: 'dondoc backup' })
  await client.connect()
  try {
    await client.query(settings)
    await client.query('begin isolation level repeatable read read only')
    const migrations = await loadMigrations(client)
    const shapes = await loadShapes(client)
    const { rows: sequences } = await client.query<SequenceState>(sequencesQuery)
    return {
      migrations,
      shapes,
      sequences,
      readRows: table => readRows(client, table),
      readFile: async ({ name }, sha256) => {
        const found = await client.query<{ content: Buffer }>(`select content from ${quote(name)} where sha256 = decode($1, 'hex')`, [
          sha256,
        ])
        return found.rows[0]?.content ?? Promise.reject(new Error(`the file ${sha256} is not there`))
      },
      close: () => client.end(),
    }
  } catch (error) {
    await client.end()
    throw error
  }
}
