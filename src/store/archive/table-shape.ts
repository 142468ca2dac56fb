import type { Client } from 'pg'

/**
 * How a column goes over JSON. `plain`: as the database writes it in JSON. `text`: its text as a JSON string, which holds for every type
 * and keeps JSON columns to the byte. `hex`: bytes. `file`: bytes that lie beside the rows under the hash that is their row's key.
 */
export type ColumnForm = 'plain' | 'text' | 'hex' | 'file'

export interface ColumnShape {
  readonly name: string
  /** As the database writes types: `timestamp with time zone`, `text[]`. */
  readonly type: string
  readonly form: ColumnForm
}

export interface TableShape {
  readonly name: string
  readonly columns: readonly ColumnShape[]
  /** The columns of the primary key, by which rows are ordered. */
  readonly key: readonly ColumnShape[]
}

/** A table that cannot be taken along: a backup without it would look whole. */
export class TableUnfit extends Error {}

const plain =
  /^(text|character varying.*|character\(.*|uuid|boolean|smallint|integer|bigint|real|double precision|numeric.*|date|timestamp(\(\d\))? with(out)? time zone)(\[\])*$/

const formOf = (type: string): ColumnForm => (plain.test(type) ? 'plain' : type === 'bytea' ? 'hex' : 'text')

interface ColumnRow {
  readonly table: string
  readonly comment: string | null
  readonly name: string
  readonly type: string
  /** Place in the primary key; null where it is none of its columns. */
  readonly key: number | null
}

/** Tables of the program itself: what has been migrated stands in the manifest, and a restore keeps its own notes. */
const own = ['migration', 'restore_run', 'restore_part']

const catalogue = `
  select c.relname as "table", obj_description(c.oid, 'pg_class') as comment, a.attname as name,
         format_type(a.atttypid, a.atttypmod) as type, array_position(i.indkey::int2[], a.attnum) as key
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    left join pg_index i on i.indrelid = c.oid and i.indisprimary
   where c.relkind in ('r', 'p') and not c.relispartition
   order by c.relname collate "C", a.attnum`

function shapeOf(name: string, rows: readonly ColumnRow[]): TableShape {
  const columns = rows.map(row => ({ name: row.name, type: row.type, form: formOf(row.type), place: row.key }))
  const key = columns.filter(column => column.place !== null).sort((a, b) => (a.place ?? 0) - (b.place ?? 0))
  if (!key.length) throw new TableUnfit(`the table ${name} has no primary key: its rows have no order, so that no backup can hold it`)
  const isFiles = key.length === 1 && key[0]?.name === 'sha256' && columns.some(column => column.name === 'content')
  const strip = ({ name: column, type, form }: (typeof columns)[number]): ColumnShape => ({
    name: column,
    type,
    form: isFiles && column === 'content' ? 'file' : form,
  })
  return { name, columns: columns.map(strip), key: key.map(strip) }
}

export interface Shapes {
  readonly kept: readonly TableShape[]
  /** Left out, by their own comment `transient: …`: rows that live for minutes or hours and are made anew. */
  readonly transient: readonly string[]
}

/**
 * Every table, out of the catalogue: a new table is in the next backup without anybody thinking of it. Throws `TableUnfit` where one
 * cannot be.
 */
export async function loadShapes(client: Pick<Client, 'query'>): Promise<Shapes> {
  const { rows } = await client.query<ColumnRow>(catalogue)
  const tables = Map.groupBy(
    rows.filter(row => !own.includes(row.table)),
    row => row.table,
  )
  const isTransient = (found: readonly ColumnRow[]): boolean => found[0]?.comment?.startsWith('transient:') ?? false
  const entries = [...tables]
  return {
    kept: entries.filter(([, found]) => !isTransient(found)).map(([name, found]) => shapeOf(name, found)),
    transient: entries.filter(([, found]) => isTransient(found)).map(([name]) => name),
  }
}

export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`
