import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Client } from 'pg'
import { openTrialDatabase } from '../trial/trial-database.ts'

const source = [
  'tables.ts',
  'page-tables.ts',
  'account-tables.ts',
  'agency-answer-tables.ts',
  'chain-tables.ts',
  'lending-tables.ts',
  'obligation-tables.ts',
  'progress-tables.ts',
  'reminder-tables.ts',
  'urging-tables.ts',
  'obligation-counter-tables.ts',
  'report-tables.ts',
  'same-work-tables.ts',
]
  .map(name => readFileSync(join(import.meta.dirname, name), 'utf8'))
  .join('\n')

type Columns = Map<string, 'null' | 'not null'>

const columnsIn = (body: string): Columns =>
  new Map([...body.matchAll(/(\w+): ([^\n;]+)/g)].map(([, name = '', type = '']) => [name, /\| null/.test(type) ? 'null' : 'not null']))

/** The columns of an interface with those it extends. */
function columnsOf(name: string): Columns {
  const found = new RegExp(`interface ${name}(?: extends (\\w+))? \\{([^}]*)\\}`).exec(source)
  assert.ok(found, name)
  return new Map([...(found[1] ? columnsOf(found[1]) : []), ...columnsIn(found[2] ?? '')])
}

/** `name: TypeTable` or `name: { … }`. */
const described = (): Map<string, Columns> => {
  const body = [...source.matchAll(/export interface \w*Tables(?:\s+extends [\w,\s]+?)? \{([\s\S]*?)\n\}/g)]
    .map(([, each]) => each)
    .join('\n')
  return new Map(
    [...body.matchAll(/^ {2}(\w+): (?:(\w+)|\{(.*)\})$/gm)].map(([, table = '', type, inline = '']) => [
      table,
      type ? columnsOf(type) : columnsIn(inline),
    ]),
  )
}

test('the types of the tables are what the migrations make: every table, every column, and which may be null', async () => {
  const trial = await openTrialDatabase({ name: 'any' })
  const client = new Client({ connectionString: await trial.fresh() })
  await client.connect()
  const { rows } = await client.query<{ table_name: string; column_name: string; is_nullable: string }>(
    `select table_name, column_name, is_nullable from information_schema.columns where table_schema = 'public' and table_name != 'migration'`,
  )
  await client.end()
  await trial.close()
  const sorted = (lines: string[]): string[] => lines.toSorted()
  const inDatabase = rows.map(row => `${row.table_name}.${row.column_name} ${row.is_nullable === 'YES' ? 'null' : 'not null'}`)
  const inTypes = [...described()].flatMap(([table, columns]) => [...columns].map(([column, kind]) => `${table}.${column} ${kind}`))
  assert.ok(inTypes.length > 60)
  assert.deepEqual(sorted(inTypes), sorted(inDatabase))
})
