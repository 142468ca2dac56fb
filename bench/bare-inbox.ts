/** The least that any server of an inbox does: one query over a pool of connections, its rows as JSON. Prints its address. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { Pool } from 'pg'

const [databaseUrl = '', file = ''] = process.argv.slice(2)
const { text, values } = JSON.parse(readFileSync(file, 'utf8')) as { text: string; values: unknown[] }
const pool = new Pool({ connectionString: databaseUrl, max: 10 })
const server = createServer((_, answer) => {
  pool.query(text, values).then(
    ({ rows }) => {
      answer.setHeader('content-type', 'application/json; charset=utf-8')
      answer.end(JSON.stringify(rows))
    },
    (error: unknown) => {
      answer.statusCode = 500
      answer.end(String(error))
    },
  )
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`)
})
