import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { DataInUse } from './embedded.ts'

/** Any number, the same in every version: who holds it owns the data folder. */
const key = 7_463_112
/** A connection of a process that has just been killed is noticed as gone within this time. */
const patienceMs = 3000

const holderQuery = `select a.application_name as name from pg_locks l join pg_stat_activity a on a.pid = l.pid
  where l.locktype = 'advisory' and l.objid = $1 and l.granted limit 1`

/** Holds the data folder for this process until released, by a lock that dies with the connection; refuses where another holds it. */
export async function lockData(url: string, onLost: (error: Error) => void = () => undefined): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: url, application_name: `dondoc ${process.pid}`, keepAlive: true })
  client.on('error', onLost)
  await client.connect()
  const until = Date.now() + patienceMs
  for (;;) {
    const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [key])
    if (rows[0]?.held) return () => client.end()
    if (Date.now() > until) break
    await sleep(100)
  }
  const { rows } = await client.query<{ name: string }>(holderQuery, [key])
  await client.end()
  throw new DataInUse(rows[0]?.name.replace('dondoc ', '') ?? '?')
}
