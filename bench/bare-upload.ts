/**
 * The least that any server does between an upload and its review: takes the form in, stores the bytes and what was read from them in one
 * transaction, and gives what was read back. What it stores is given beforehand, for it reads nothing. Prints its address.
 */
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { Pool } from 'pg'

const [databaseUrl = '', reading = ''] = process.argv.slice(2)
const pool = new Pool({ connectionString: databaseUrl, max: 4 })
const read = readFileSync(reading, 'utf8')

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

async function store(content: Buffer): Promise<string> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const { rows } = await client.query<{ id: string }>('insert into bare_file (content) values ($1) returning id', [content])
    const id = rows[0]?.id ?? ''
    await client.query('insert into bare_reading (id, content) values ($1, $2)', [id, read])
    await client.query('commit')
    return id
  } finally {
    client.release()
  }
}

const server = createServer((request, answer) => {
  const work = async (): Promise<string> => {
    if (request.method === 'POST') return JSON.stringify({ id: await store(await bodyOf(request)) })
    const { rows } = await pool.query<{ content: unknown }>('select content from bare_reading where id = $1', [request.url?.slice(1)])
    return JSON.stringify(rows[0]?.content)
  }
  work().then(
    said => {
      answer.setHeader('content-type', 'application/json; charset=utf-8')
      answer.end(said)
    },
    (error: unknown) => {
      answer.statusCode = 500
      answer.end(String(error))
    },
  )
})
await pool.query('create table if not exists bare_file (id bigint generated always as identity primary key, content bytea not null)')
await pool.query('create table if not exists bare_reading (id bigint primary key, content json not null)')
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`)
})
